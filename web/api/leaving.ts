/** Who left, what became of the certificates; and the code under which an officer shows his own. */
import type { Page } from './cases.ts'
import { get, send, type Query } from './http.ts'

export type DepartureState = 'recalled' | 'returned' | 'lost' | 'announced' | 'none'

export interface DepartureRow {
  id: string
  officer: string
  organ: string
  organName: string
  name: string
  certificates: string[]
  ground: string
  groundLabel: string
  leftOn: string
  dueOn?: string | null
  dueWords: string
  overdue: boolean
  state: DepartureState
  stateLabel: string
}

export interface DepartureView {
  row: DepartureRow
  version: number
  reason?: string | null
  dueBecause: string
  returnedOn?: string | null
  receivedBy?: string | null
  /** Where the declaration of loss is. */
  declaration?: string | null
  /** The numbers declared lost. */
  lost: string[]
  announcedOn?: string | null
  announcement?: string | null
  /** What must be handed over. */
  openWork: { record: string; label: string; stage: string; href: string }[]
  steps: { act: string; note?: string | null; on: string; person: string; role: string }[]
  mayTakeBack: boolean
  mayAnnounce: boolean
}

export interface CodeView {
  number: string
  kind: string
  state: string
  address: string
  /** Row by row, 1 for black. */
  squares: string[]
  secondsLeft: number
}

const one = (id: string) => `/api/officers/departures/${encodeURIComponent(id)}`
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

export const leaving = {
  page: (query: Query) => get<Page<DepartureRow>>('/api/officers/departures', query),
  get: (id: string) => get<DepartureView>(one(id)),
  leave: (officer: string, form: unknown, version: number) =>
    send<DepartureView>('POST', `/api/officers/${encodeURIComponent(officer)}/departure`, form, ifMatch(version)),
  /** "return" or "announcement". */
  act: (id: string, act: string, form: unknown, version: number) =>
    send<DepartureView>('POST', `${one(id)}/${act}`, form, ifMatch(version)),
  own: () => get<{ officer: string; name: string }>('/api/officers/mine'),
  codes: () => get<CodeView[]>('/api/officers/mine/codes'),
}
