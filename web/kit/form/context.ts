/** What the inputs of one form share: what is wrong where, what can be chosen, and the names of things chosen. */
import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { FieldError } from './model.ts'

export interface Choosable {
  value: string
  label: string
  /** Beside the label, in small. */
  note?: string
  disabled?: boolean
}

export interface FormContext {
  errors: Ref<FieldError[]>
  /** Officers who may be chosen, of the organ that acts. */
  officers: () => Promise<Choosable[]>
  /** Matters that match the words. */
  matters: (words: string) => Promise<Choosable[]>
  /** Records of this case: "evidence", "document", "officer". */
  ofCase: (what: 'evidence' | 'document' | 'officer') => Choosable[]
  /** Names of what was chosen, for the page that shows the answers once more. */
  labels: Map<string, string>
}

const KEY: InjectionKey<FormContext> = Symbol('form')

export function provideForm(context: FormContext): void {
  provide(KEY, context)
}

export function useForm(): FormContext {
  const context = inject(KEY)
  if (!context) throw new Error('an input of a form stands outside a form')
  return context
}
