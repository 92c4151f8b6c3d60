import type { Field, FieldType } from '@zhiheng/api/cases'

/** A question that a page asks by itself, in the words of the server's forms; required unless it says otherwise. */
export function ask(name: string, label: string, type: FieldType, more: Partial<Field> = {}): Field {
  return { name, label, type, required: true, ...more }
}
