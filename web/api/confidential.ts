/** The confidential channel: clues about public officials on their way to the supervisory commission. */
import type { Page } from './cases.ts'
import { get, send, type Query } from './http.ts'

export type DutyClueState = 'found' | 'approved' | 'declined' | 'sent' | 'answered'

export interface DutyClueView {
  id: string
  version: number
  /** The case in which it was found. */
  penaltyCase?: string | null
  suspect: string
  post: string
  facts: string
  evidence?: string | null
  /** It concerns the head of the organ, who is not shown it. */
  aboutHead: boolean
  recordedBy: string
  recordedOn: string
  state: DutyClueState
  stateLabel: string
  steps: { label: string; on: string; person: string; words: string }[]
  mayDecide: boolean
  maySend: boolean
  mayAnswer: boolean
}

export type DutyClueAct = 'decision' | 'transfer' | 'answer'

const at = (id: string) => `/api/duty-clues/${id}`

export const confidential = {
  list: (query: Query) => get<Page<DutyClueView>>('/api/duty-clues', query),
  read: (id: string) => get<DutyClueView>(at(id)),
  record: (form: unknown) => send<DutyClueView>('POST', '/api/duty-clues', form),
  take: (id: string, act: DutyClueAct, form: unknown, version: number) =>
    send<DutyClueView>('POST', `${at(id)}/${act}`, form, { 'If-Match': `"${version}"` }),
}
