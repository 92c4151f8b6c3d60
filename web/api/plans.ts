/** Plans of action: their board, their measures, reports on them and the import of a task list. */
import type { Page } from './cases.ts'
import { get, send, sendFile } from './http.ts'

export interface Heading {
  number: number
  title: string
  /** The part to which an indicator belongs. */
  part?: number | null
}

export type MeasureState = 'not-started' | 'under-way' | 'done' | 'overdue'
export type Progress = Exclude<MeasureState, 'overdue'>

export interface TallyGroup {
  key: string
  label: string
  total: number
  done: number
  overdue: number
  /** Due within thirty days. */
  soon: number
  states: Partial<Record<MeasureState, number>>
}

export interface Board {
  byPart: TallyGroup[]
  byUnit: TallyGroup[]
  byState: TallyGroup[]
}

export interface PlanView {
  id: string
  name: string
  from: string
  to: string
  organ: string
  organName: string
  parts: Heading[]
  indicators: Heading[]
  measures: TallyGroup
}

export interface ShownFigure {
  key: string
  name: string
  value?: number | null
  unit: string
  words: string
  asOf: string
  target?: number | null
  /** Whose rows were counted, in words. */
  scope: string
  rowsHref: string
}

export interface MeasureRow {
  number: number
  title: string
  part?: number | null
  indicator?: number | null
  responsible: string[]
  due?: string | null
  dueState: 'ok' | 'soon' | 'overdue' | 'met' | 'none'
  dueWords?: string | null
  target?: string | null
  state: MeasureState
  stateLabel: string
  reportedOn?: string | null
  figures: ShownFigure[]
  /** Says openly that nothing is counted. */
  noFigures?: string | null
}

export interface MeasureEntry {
  number: number
  title: string
  text: string
  part?: number | null
  indicator?: number | null
  responsible: string[]
  due?: string | null
  target?: string | null
  charter?: number | null
}

export interface ReportView {
  id: string
  organ: string
  organName: string
  on: string
  state: Progress
  stateLabel: string
  text: string
  attachments: { id: string; name: string; href: string }[]
  person: string
}

export interface MeasureView {
  version: number
  measure: MeasureRow
  text: string
  charter?: number | null
  mayReport: boolean
  mayChange: boolean
  reports: ReportView[]
  history: { version: number; entry: MeasureEntry; reason?: string | null; person: string; at: string }[]
}

export interface FigureRow {
  label: string
  record?: string | null
  href?: string | null
  on?: string | null
}

export interface NewReport {
  text: string
  state?: Progress | undefined
  on?: string | undefined
  attachments: string[]
}

export interface ListPreview {
  name: string
  from?: string | null
  to?: string | null
  parts: Heading[]
  indicators: Heading[]
  measures: (MeasureEntry & { line: number })[]
  unreadable: { line: number; text: string; why: string }[]
  remarks: string[]
  /** To be sent back when it is confirmed. */
  text: string
}

const at = (id: string) => `/api/plans/${encodeURIComponent(id)}`

export const plans = {
  all: async () => (await get<Page<PlanView>>('/api/plans')).items,
  read: (id: string) => get<PlanView>(at(id)),
  board: (id: string) => get<Board>(`${at(id)}/board`),
  measures: async (id: string) => (await get<Page<MeasureRow>>(`${at(id)}/measures`)).items,
  measure: (id: string, number: string) => get<MeasureView>(`${at(id)}/measures/${number}`),
  rows: async (href: string) => (await get<Page<FigureRow>>(href)).items,
  report: (id: string, number: string, report: NewReport) =>
    send<MeasureView>('POST', `${at(id)}/measures/${number}/reports`, report),
  preview: (text: string) => send<ListPreview>('POST', '/api/plans/preview', { text }),
  previewFile: (file: File) => sendFile<ListPreview>('/api/plans/preview', file),
  change: (id: string, number: string, change: Omit<MeasureEntry, 'number'> & { reason: string }, version: number) =>
    send<MeasureView>('PUT', `${at(id)}/measures/${number}`, change, { 'If-Match': `"${version}"` }),
  store: (list: { text: string; name: string; from: string; to: string }) =>
    send<PlanView>('POST', '/api/plans', { ...list, confirmed: true }),
}
