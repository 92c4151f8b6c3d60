/** What was filled in, in words, to be read once more before it is sent. */
import type { Field } from '@zhiheng/api/cases'
import { day, moment } from '../words/days.ts'
import { money } from '../words/money.ts'
import { isAsked, isEmpty, type KeptFile, type Picked, type Values } from './model.ts'

export interface Answer {
  label: string
  text: string
}

export function answers(fields: Field[], values: Values, labels: Map<string, string>, around: Values[] = []): Answer[] {
  return fields
    .filter((field) => isAsked(field, values, around))
    .flatMap((field) => answer(field, values[field.name], labels, [values, ...around]))
}

function answer(field: Field, value: unknown, labels: Map<string, string>, around: Values[]): Answer[] {
  if (field.type === 'object') {
    return prefixed(field.label, answers(field.fields ?? [], (value as Values) ?? {}, labels, around))
  }
  if (field.type === 'list') {
    return ((value as Values[]) ?? []).flatMap((item, at) =>
      prefixed(`${field.label} ${at + 1}`, answers(field.fields ?? [], item, labels, around)),
    )
  }
  const text = words(field, value, labels)
  return text ? [{ label: field.label, text }] : []
}

function prefixed(label: string, inner: Answer[]): Answer[] {
  const text = inner.map((each) => `${each.label}：${each.text}`).join('\n')
  return text ? [{ label, text }] : []
}

function words(field: Field, value: unknown, labels: Map<string, string>): string {
  if (isEmpty(value)) return ''
  const named = (id: unknown) =>
    field.options?.find((option) => option.value === String(id))?.label ?? labels.get(String(id)) ?? String(id)
  switch (field.type) {
    case 'flag':
      return value ? '是' : '否'
    case 'money':
      return money(value as number)
    case 'date':
      return day(value as string)
    case 'moment':
      return moment(value as string)
    case 'choice':
    case 'officer':
    case 'document':
    case 'evidence':
      return named(value)
    case 'choices':
    case 'officers':
      return (value as string[]).map(named).join('、')
    case 'matter':
      return typeof value === 'object' ? (value as Picked).label : named(value)
    case 'files':
      return (value as KeptFile[]).map((file) => file.name).join('、')
    case 'party': {
      const party = value as Values
      return [party.name, party.idNumber, party.address, party.phone, party.representative].filter(Boolean).join('，')
    }
    default:
      return String(value)
  }
}
