/** Yearly appraisal: posts and their duties, indicators, the forms of officers. */
import type { Page } from './cases.ts'
import { get, send, type Missing, type Query } from './http.ts'

export type FormStage = 'drawn' | 'shown' | 'objected' | 'answered' | 'settled' | 'proposed' | 'approved' | 'notified'

export type FormAct =
  | 'collect-again'
  | 'show'
  | 'object'
  | 'answer'
  | 'summarise'
  | 'note-no-summary'
  | 'propose'
  | 'send-back'
  | 'approve'
  | 'notify'
  | 'record-use'

export interface FormRow {
  id: string
  version: number
  organ: string
  organName: string
  name: string
  post?: string | null
  year: number
  stage: FormStage
  stageLabel: string
  proposed?: string | null
  proposedLabel?: string | null
  grade?: string | null
  gradeLabel?: string | null
  drawnOn: string
  approvedOn?: string | null
  uses: number
}

export interface Finding {
  source?: string | null
  name: string
  meaning?: string | null
  indicator: boolean
  /** Whether there is a source at all. */
  available: boolean
  words: string
  rows: { label: string; on?: string | null; href?: string | null }[]
}

export interface FormView {
  row: FormRow
  own: boolean
  objectUntil?: string | null
  objectBecause?: string | null
  duties: { id: string; post: string; duties: string[]; powers: string[] }[]
  findings: Finding[]
  steps: {
    seq: number
    label: string
    note?: string | null
    outcome?: string | null
    on: string
    person: string
    role: string
  }[]
  acts: { act: FormAct; label: string; article: string; by: string; allowed: boolean; missing: Missing[] }[]
}

export interface DutyView {
  id: string
  version: number
  organ: string
  post: string
  duties: string[]
  powers: string[]
  basis?: string | null
  officers: { id: string; name: string }[]
  ended: boolean
  reason?: string | null
  person: string
  madeOn: string
}

export interface IndicatorView {
  id: string
  version: number
  organ: string
  name: string
  meaning: string
  source?: string | null
  sourceName?: string | null
  ended: boolean
  reason?: string | null
  person: string
  madeOn: string
}

export interface Source {
  key: string
  name: string
  indicator: boolean
}

const form = (id: string) => `/api/appraisals/${encodeURIComponent(id)}`
const library = (what: string, id: string) => `/api/appraisal/${what}/${encodeURIComponent(id)}`
const match = (version: number) => ({ 'If-Match': `"${version}"` })

export const appraisal = {
  forms: (query: Query) => get<Page<FormRow>>('/api/appraisals', query),
  mine: () => get<FormRow[]>('/api/appraisals/mine'),
  form: (id: string) => get<FormView>(form(id)),
  draw: (drawing: unknown) => send<{ drawn: number }>('POST', '/api/appraisals', drawing),
  take: (id: string, act: FormAct, answers: unknown, version: number) =>
    send<FormView>('POST', `${form(id)}/${act}`, answers, match(version)),

  duties: () => get<DutyView[]>('/api/appraisal/duties'),
  duty: (id: string) => get<DutyView>(library('duties', id)),
  addDuty: (entry: unknown) => send<DutyView>('POST', '/api/appraisal/duties', entry),
  changeDuty: (id: string, entry: unknown, version: number) =>
    send<DutyView>('PUT', library('duties', id), entry, match(version)),

  sources: () => get<Source[]>('/api/appraisal/sources'),
  indicators: () => get<IndicatorView[]>('/api/appraisal/indicators'),
  indicator: (id: string) => get<IndicatorView>(library('indicators', id)),
  addIndicator: (entry: unknown) => send<IndicatorView>('POST', '/api/appraisal/indicators', entry),
  changeIndicator: (id: string, entry: unknown, version: number) =>
    send<IndicatorView>('PUT', library('indicators', id), entry, match(version)),
}
