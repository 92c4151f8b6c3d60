/** Disclosure: the ledger, one record with its preview, its acts and the export for double publicity. */
import type { DueState, Page } from './cases.ts'
import { get, send, type Missing, type Query } from './http.ts'

export type Standing = 'due' | 'published' | 'to-withdraw' | 'ended'

export interface PublicationRow {
  id: string
  version: number
  caseId: string
  standing: Standing
  standingLabel: string
  /** The act that ended it. */
  ending?: string | null
  situation: string
  number?: string | null
  title: string
  party: string
  organ: string
  organName: string
  decidedOn: string
  dueOn?: string | null
  dueState: DueState | 'waiting'
  dueWords?: string | null
  dueBecause?: string | null
  publishedOn?: string | null
  late: boolean
  until?: string | null
  repairPending: boolean
}

/** What the public reads. */
export interface Shown {
  number?: string | null
  outcome: string
  title: string
  party: string
  partyCategory: string
  creditCode?: string | null
  facts: string
  bases: string[]
  kinds: string[]
  content: string
  decidedOn: string
  organ: string
}

export interface Hidden {
  kind: string
  label: string
  sample: string
  instead: string
}

export interface Preview {
  shown: Shown
  hidden: Hidden[]
}

export interface PlaceView {
  place: string
  label: string
  showing: 'shown' | 'if-needed' | 'not-shown'
  showingLabel: string
  rule: string
  article: string
  dueOn?: string | null
  dueBecause?: string | null
  repairableFrom?: string | null
  until?: string | null
  untilBecause?: string | null
  reportedOn?: string | null
  verified: boolean
}

export interface DisclosureAct {
  act: string
  label: string
  article: string
  by: string
  mine: boolean
  allowed: boolean
  missing: Missing[]
}

export interface PublicationView {
  row: PublicationRow
  delivered: boolean
  caseClosedOn?: string | null
  weight: string
  shown?: Shown | null
  preview?: Preview | null
  masked: Hidden[]
  places: PlaceView[]
  acts: DisclosureAct[]
  timeline: {
    seq: number
    act: string
    label: string
    on: string
    at: string
    person: string
    summary?: string | null
    entry: number
  }[]
}

export interface ExportCheck {
  rows: number
  faults: { line: number; id: string; number: string; field: string; label: string; message: string }[]
}

const at = (id: string) => `/api/disclosure/${encodeURIComponent(id)}`

export const disclosure = {
  list: (query: Query) => get<Page<PublicationRow>>('/api/disclosure', query),
  read: (id: string) => get<PublicationView>(at(id)),
  preview: (id: string, words: { alsoHide: string[]; harmless: string[] }) =>
    send<Preview>('POST', `${at(id)}/preview`, words),
  act: (id: string, act: string, form: unknown, version: number) =>
    send<PublicationView>('POST', `${at(id)}/${act}`, form, { 'If-Match': `"${version}"` }),
  check: (from: string, to: string) => get<ExportCheck>('/api/disclosure/export/check', { from, to }),
  file: (from: string, to: string, format: 'xlsx' | 'csv') =>
    `/api/disclosure/export?from=${from}&to=${to}&format=${format}`,
}
