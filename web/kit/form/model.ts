/** What a form of the server means: which questions are asked now, what is missing, what is sent. */
import type { Field, FieldGroup } from '@zhiheng/api/cases'
import { idFault } from '../words/identity.ts'

export type Values = Record<string, unknown>

/** Something chosen from a register: sent as its id, shown by its label. */
export interface Picked {
  id: string
  label: string
}

/** A file that the server keeps: sent as its id, shown with its digest. */
export interface KeptFile {
  id: string
  name: string
  size?: number
  digest?: string
  mediaType?: string
}

export interface FieldError {
  /** Path as the server names it: "penalties[0].amountFen"; empty when it belongs to no field. */
  field: string
  label: string
  message: string
}

/** Questions, by their paths, whose files are still on their way. */
export const stillSending = new Set<string>()

/** So many choices are shown all at once; more become a list to search. */
export const FEW_CHOICES = 6

/** More than so many to tick become a list to search, too. */
export const FEW_TICKS = 12

/** Whether the choices of a question all stand in sight, rather than in a list that opens. */
export function isSpread(field: Field, choices: number): boolean {
  return field.type === 'choices' ? !field.open && choices <= FEW_TICKS : choices <= FEW_CHOICES
}

export const fieldId = (path: string) => `field-${path.replace(/[^\w-]/g, '_')}`

export const pathOf = (parent: string, name: string) => (parent ? `${parent}.${name}` : name)

/** The values with which a form begins: what the server knows, else nothing. */
export function blank(fields: Field[], known: Values = {}): Values {
  return Object.fromEntries(fields.map((field) => [field.name, beginning(field, known[field.name])]))
}

function beginning(field: Field, known: unknown): unknown {
  if (field.type === 'object') return blank(field.fields ?? [], (known as Values | null) ?? {})
  if (field.type === 'list' && Array.isArray(known)) return known.map((each) => blank(field.fields ?? [], each))
  if (known !== undefined && known !== null) return structuredClone(known)
  switch (field.type) {
    case 'flag':
      return false
    case 'choices':
    case 'officers':
    case 'files':
    case 'list':
      return []
    case 'party':
      return {}
    default:
      return undefined
  }
}

/** Whether a question is asked now; a condition names a sister field, else one of the fields around it. */
export function isAsked(field: Field, values: Values, around: Values[] = []): boolean {
  return holds(field.when, values, around)
}

/** The question as it is asked now: required or not. */
export function asAsked(field: Field, values: Values, around: Values[] = []): Field {
  return field.needed ? { ...field, required: holds(field.needed, values, around) } : field
}

function holds(condition: Field['when'], values: Values, around: Values[]): boolean {
  if (!condition) return true
  const { field: name, in: wanted } = condition
  const scope = [values, ...around].find((each) => name in each)
  const value = scope?.[name]
  const given = Array.isArray(value) ? value : [value]
  return given.some((each) => wanted.some((want) => String(want) === String(each ?? '')))
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return false
}

/** What goes to the server: asked fields only, nothing empty, things chosen as their ids. */
export function collect(fields: Field[], values: Values, around: Values[] = []): Values {
  const sent: Values = {}
  for (const field of fields) {
    if (!isAsked(field, values, around)) continue
    const value = sendable(field, values[field.name], [values, ...around])
    if (!isEmpty(value)) sent[field.name] = value
  }
  return sent
}

function sendable(field: Field, value: unknown, around: Values[]): unknown {
  switch (field.type) {
    case 'list':
      return ((value as Values[]) ?? []).map((each) => collect(field.fields ?? [], each, around))
    case 'object': {
      const sent = collect(field.fields ?? [], (value as Values) ?? {}, around)
      return Object.keys(sent).length ? sent : undefined
    }
    case 'party': {
      const party = Object.entries((value as Values) ?? {}).filter(([, each]) => !isEmpty(each))
      return party.length ? Object.fromEntries(party) : undefined
    }
    case 'files':
      return ((value as (KeptFile | string)[]) ?? []).map((file) => (typeof file === 'string' ? file : file.id))
    case 'matter':
      return typeof value === 'object' && value !== null ? (value as Picked).id : value
    case 'evidence':
      // Evidence is counted within its case.
      return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    case 'text':
    case 'paragraph':
      return typeof value === 'string' ? value.trim() : value
    default:
      return value
  }
}

/** What is missing or cannot be right, found before the server is asked. */
export function faults(fields: Field[], values: Values, parent = '', around: Values[] = []): FieldError[] {
  return fields
    .filter((field) => isAsked(field, values, around))
    .flatMap((field) =>
      faultsOf(asAsked(field, values, around), values[field.name], pathOf(parent, field.name), [values, ...around]),
    )
}

function faultsOf(field: Field, value: unknown, path: string, around: Values[]): FieldError[] {
  const error = (message: string, at = path): FieldError => ({ field: at, label: field.label, message })
  if (field.type === 'party') return partyFaults(field, (value as Values) ?? {}, path)
  if (field.type === 'object') {
    const left = !field.required && isEmpty(sendable(field, value, around))
    return left ? [] : faults(field.fields ?? [], (value as Values) ?? {}, path, around)
  }
  if (field.type === 'files' && stillSending.has(path)) return [error('还有文件没有传完：请等它传完，或者取消它。')]
  if (isEmpty(value)) return field.required ? [error(askFor(field))] : []
  switch (field.type) {
    case 'flag':
      return field.required && value !== true ? [error('请确认这一项。')] : []
    case 'money':
      return typeof value === 'number' ? [] : [error('请用数字填写金额，最多两位小数，例如 5,000.00。')]
    case 'number':
      return Number.isFinite(Number(value)) ? [] : [error('请填写数字。')]
    case 'text':
    case 'paragraph':
      if (field.max && String(value).length > field.max) return [error(`请不要超过 ${field.max} 字。`)]
      return field.pattern && !new RegExp(field.pattern.of).test(String(value).trim()) ? [error(field.pattern.say)] : []
    case 'list':
      return (value as Values[]).flatMap((each, at) => faults(field.fields ?? [], each, `${path}[${at}]`, around))
    default:
      return []
  }
}

const PARTY_NEEDS = {
  kind: '请选择当事人类型。',
  name: '请填写姓名或者名称。',
  idNumber: '请填写证件号码。',
  address: '请填写住所。',
}

function partyFaults(field: Field, party: Values, path: string): FieldError[] {
  const errors: FieldError[] = []
  const id = String(party.idNumber ?? '')
  const touched = Object.values(party).some((each) => !isEmpty(each))
  if (!field.required && !touched) return errors
  for (const [name, message] of Object.entries(PARTY_NEEDS)) {
    if (isEmpty(party[name])) errors.push({ field: `${path}.${name}`, label: field.label, message })
  }
  const fault = idFault(String(party.kind ?? ''), id)
  if (fault) errors.push({ field: `${path}.idNumber`, label: field.label, message: fault })
  return errors
}

function askFor(field: Field): string {
  switch (field.type) {
    case 'choice':
    case 'choices':
    case 'officer':
    case 'officers':
    case 'document':
    case 'matter':
    case 'evidence':
    case 'date':
    case 'moment':
      return '请选择。'
    case 'files':
      return '请上传文件。'
    case 'list':
      return '请至少加一项。'
    default:
      return '请填写。'
  }
}

/** The server's field errors with the labels of the form, so that the summary speaks the form's words. */
export function labelled(groups: FieldGroup[], errors: { field: string; message: string }[]): FieldError[] {
  const fields = groups.flatMap((group) => group.fields)
  return errors.map((error) => ({ ...error, label: labelOf(fields, error.field) }))
}

function labelOf(fields: Field[], path: string): string {
  let within: Field[] | null | undefined = fields
  let label = ''
  for (const part of path.split('.')) {
    const found: Field | undefined = within?.find((field) => field.name === part.replace(/\[\d+]$/, ''))
    if (!found) break
    label = found.label
    within = found.fields
  }
  return label
}
