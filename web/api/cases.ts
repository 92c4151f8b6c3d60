/** Cases, their acts and the forms that the server describes for them. */
import { get, getFile, send, sendForFile, type Missing, type Query } from './http.ts'

export type DueState = 'ok' | 'soon' | 'urgent' | 'overdue' | 'none'

export interface Page<T> {
  items: T[]
  next?: string | null
  total?: string | null
}

export interface CaseRow {
  id: string
  version: number
  procedure: string
  procedureLabel: string
  stage: string
  stageLabel: string
  number?: string | null
  title: string
  party: string
  matter: string
  organ: string
  organName: string
  officers: string[]
  clueOn?: string | null
  filedOn?: string | null
  decidedOn?: string | null
  closedOn?: string | null
  dueOn?: string | null
  dueWhat?: string | null
  dueState: DueState
  dueWords?: string | null
  fineFen?: number | null
  suspected: boolean
}

export interface Work {
  due: CaseRow[]
  waiting: CaseRow[]
  start: { act: string; label: string; article?: string | null }[]
}

export interface Party {
  name: string
  kind: string
  kindLabel?: string
  idNumber?: string | null
  address?: string | null
  phone?: string | null
  representative?: string | null
}

export interface OfferedAct {
  act: string
  label: string
  article?: string | null
  by: string
  mine: boolean
  allowed: boolean
  primary: boolean
  missing: Missing[]
}

export type ClockState = 'running' | 'soon' | 'urgent' | 'overdue' | 'met' | 'missed' | 'waiting' | 'paused' | 'expired'

export interface CaseClock {
  name: string
  article?: string | null
  due?: string | null
  because?: string | null
  state: ClockState
  words: string
}

export interface CaseStep {
  label: string
  article?: string | null
  state: 'done' | 'current' | 'ahead' | 'skipped'
  on?: string | null
  by?: string | null
  note?: string | null
}

/** For whom the case waits, and for what. */
export interface Waiting {
  by: string
  what: string
  mine: boolean
}

export interface Evidence {
  id: number | string
  number: string
  name: string
  kind: string
  kindLabel: string
  purpose?: string | null
  takenOn?: string | null
  takenAt?: string | null
  place?: string | null
  holder?: string | null
  quantity?: string | null
  device?: string | null
  files: CaseFile[]
  /** Why it no longer counts; null while it does. */
  excluded?: string | null
  /** What was found of it; null while nobody has looked. */
  checked?: {
    authentic: boolean
    lawful: boolean
    relevant: boolean
    finding: string
    on: string
    by: string
  } | null
  /** Through whose hands it went. */
  custody?: { reason: string; at: string; place: string; from: string; to: string; condition: string }[]
}

export interface CaseFile {
  id: string
  name: string
  digest: string
  mediaType?: string
  size?: number
}

/** An audio-visual record and the acts that it shows. */
export interface Footage {
  number: string
  shows: string[]
  seen: string[]
  whole: boolean
  gaps?: string | null
  from: string
  until: string
  place: string
  device: string
  recorder: string
  keeper: string
  storedAt: string
  keepUntil: string
  files: CaseFile[]
}

export interface CaseDocument {
  id: string
  kind: string
  label: string
  number?: string | null
  on: string
  voided: boolean
  pdf: string
  /** Can be had as a Word text. */
  editable: boolean
  /** Has lines for signatures. */
  signable: boolean
}

export interface TimelineEntry {
  seq: number
  act: string
  label: string
  article?: string | null
  on: string
  at: string
  person: string
  roleLabel?: string | null
  reason?: string | null
  summary?: string | null
  /** How it was taken before the product came, where it was entered afterwards. */
  past?: { person: string; number?: string | null } | null
}

export interface Notice {
  level: 'info' | 'warn' | 'block'
  text: string
  article?: string | null
}

export interface CaseView {
  id: string
  version: number
  procedure: string
  procedureLabel: string
  stage: string
  stageLabel: string
  number?: string | null
  title: string
  organ: string
  organName: string
  party?: Party | null
  matter?: { id: string; code: string; name: string; field: string } | null
  officers: { id: string; name: string; certificateNumber?: string | null }[]
  clueOn?: string | null
  filedOn?: string | null
  decidedOn?: string | null
  closedOn?: string | null
  facts: { title: string; items: { label: string; value: string }[] }[]
  steps: CaseStep[]
  waits?: Waiting | null
  acts: OfferedAct[]
  clocks: CaseClock[]
  evidence: Evidence[]
  footage?: Footage[]
  documents: CaseDocument[]
  timeline: TimelineEntry[]
  notices: Notice[]
  /** Other records that this one came from or went on as. */
  links?: { id: string; label: string; title: string }[]
}

export type FieldType =
  | 'text'
  | 'paragraph'
  | 'date'
  | 'moment'
  | 'money'
  | 'number'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'officer'
  | 'officers'
  | 'matter'
  | 'evidence'
  | 'document'
  | 'files'
  | 'list'
  | 'object'
  | 'party'

export interface Choice {
  value: string
  label: string
}

export interface Field {
  name: string
  label: string
  hint?: string | null
  type: FieldType
  required?: boolean
  max?: number | null
  options?: Choice[] | null
  fields?: Field[] | null
  /** Shown only then. */
  when?: { field: string; in: unknown[] } | null
  /** What is not among the options may be written in. */
  open?: boolean
  /** How a text must be written, and what is said where it is not. */
  pattern?: { of: string; say: string }
  /** Required only then. */
  needed?: { field: string; in: unknown[] } | null
}

export interface FieldGroup {
  title: string
  hint?: string | null
  fields: Field[]
}

export interface ActForm {
  act: string
  label: string
  article?: string | null
  digest?: string | null
  /** What the act does in law. */
  effect?: string | null
  /** It cannot be undone. */
  isFinal: boolean
  version?: number | null
  known: { label: string; value: string }[]
  warnings: { text: string; article?: string | null }[]
  /** What must be on file before. */
  missing: Missing[]
  groups: FieldGroup[]
  /** What is filled in already, by field. */
  values: Record<string, unknown>
  /** Whether earlier decisions on the same violation help. */
  comparing: boolean
  /** Both laws, where the law changed since the violation. */
  laws?: { ofTheAct: LawOnDay; ofToday: LawOnDay; weight: string } | null
}

export interface LawOnDay {
  day: string
  bases: string[]
  ranges: string[]
}

/** Earlier decisions on the same violation; fines in 分, the least first. */
export interface LikeCases {
  matter: string
  partyKind: string
  decided: number
  unpunished: number
  /** What is proposed in this case, in 分. */
  proposedFen?: number | null
  fines: number[]
  latest: {
    id: string
    number?: string | null
    title: string
    decidedOn: string
    fineFen: number
    penalised: boolean
    ruling?: string | null
  }[]
}

/** Where an act is taken: on a case, or to begin one. */
const place = (id: string | undefined) => (id ? `/api/cases/${id}` : '/api/cases')

export const cases = {
  list: (query: Query) => get<Page<CaseRow>>('/api/cases', query),
  read: (id: string) => get<CaseView>(`/api/cases/${id}`),
  like: (id: string) => get<LikeCases>(`/api/cases/${id}/like`),
  /** The whole file of a case that has ended, as a PDF. */
  boundFile: (id: string) => getFile(`/api/cases/${id}/bound-file`),
  work: () => get<Work>('/api/work'),
  /** `past` for a case that was running before the product came. */
  form: (act: string, id?: string, past?: boolean) =>
    get<ActForm>(`${place(id)}/forms/${act}`, past ? { past: true } : undefined),
  /** The PDF of the paper that an act would make; undefined where it makes none. */
  preview: (act: string, id: string | undefined, body: unknown) => sendForFile(`${place(id)}/${act}/preview`, body),
  take: (act: string, id: string | undefined, body: unknown, key: string, version?: number | null) =>
    send<CaseView>('POST', `${place(id)}/${act}`, body, {
      'Idempotency-Key': key,
      ...(version === undefined || version === null ? {} : { 'If-Match': `"${version}"` }),
    }),
}
