/** Legal review: requests, the pool of reviewers, the lists of major decisions, loans. */
import type { DueState, Page } from './cases.ts'
import { get, send, type Missing, type Query } from './http.ts'

export type RequestState = 'waiting' | 'assigned' | 'returned' | 'answered' | 'lapsed'

export interface RequestRow {
  id: string
  version: number
  organ: string
  organName: string
  /** The case. */
  record: string
  title: string
  number?: string | null
  field?: string | null
  state: RequestState
  stateLabel: string
  submittedOn: string
  dueOn?: string | null
  dueWords: string
  dueState: DueState
  reviewer?: string | null
  mine: boolean
  lent: boolean
  answeredOn?: string | null
  outcome?: string | null
}

export interface ReviewerChoice {
  reviewer: string
  name: string
  kind: string
  /** The organ that lends the person. */
  from?: string | null
  fields: string[]
  open: number
  missing: Missing[]
}

export interface RequestView {
  row: RequestRow
  grounds: string[]
  steps: {
    seq: number
    label: string
    reviewer?: string | null
    note?: string | null
    on: string
    person: string
    role: string
  }[]
  mayAssign: boolean
  mayTake: boolean
  mayRecuse: boolean
  choices: ReviewerChoice[]
  /** Whom the organ asks for a reviewer, where it has none for this request. */
  lender?: { organ: string; name: string } | null
}

export type ReviewerStanding = 'available' | 'not-yet' | 'expired' | 'unqualified' | 'left'

export interface ReviewerView {
  id: string
  version: number
  organ: string
  organName: string
  mine: boolean
  name: string
  kind: 'staff' | 'government-lawyer' | 'legal-counsel'
  kindLabel: string
  officer?: string | null
  account: boolean
  certificate?: string | null
  firstReview: boolean
  fields: string[]
  firm?: string | null
  contractFrom?: string | null
  contractUntil?: string | null
  joinedOn: string
  leftOn?: string | null
  leftWhy?: string | null
  standing: ReviewerStanding
  standingLabel: string
  warning?: string | null
  /** Requests in hand. */
  open: number
}

export interface ReviewerShare {
  organ: string
  organName: string
  officers: number
  names: string[]
  percent: number
  enough: boolean
}

export interface MajorListRow {
  id: string
  organ: string
  organName: string
  version: number
  items: number
  published: boolean
  /** The version in force today. */
  inForce?: number | null
  from?: string | null
}

export interface MajorItem {
  name: string
  decision: string
  decisionLabel: string
  field?: string | null
  kinds: string[]
  fromFen?: number | null
  party: string
  threshold: string
  basis: string
}

export interface MajorListView {
  id: string
  organ: string
  organName: string
  version: number
  from: string
  publishedOn?: string | null
  inForce: boolean
  reason: string
  person: string
  items: MajorItem[]
}

export interface LoanView {
  id: string
  version: number
  organ: string
  organName: string
  lender: string
  lenderName: string
  request?: string | null
  title?: string | null
  field?: string | null
  reason: string
  from: string
  until: string
  state: 'asked' | 'lent' | 'declined' | 'ended'
  stateLabel: string
  inForce: boolean
  name?: string | null
  answer?: string | null
  askedBy: string
  askedOn: string
  answeredBy?: string | null
  answeredOn?: string | null
  endedBy?: string | null
  endedOn?: string | null
  /** Requests that went back to wait for another when it was over. */
  freed: number
  mayAnswer: boolean
  mayEnd: boolean
}

const at = (what: string, id: string) => `/api/review/${what}/${encodeURIComponent(id)}`
const match = (version: number) => ({ 'If-Match': `"${version}"` })

export const review = {
  requests: (query: Query) => get<Page<RequestRow>>('/api/review/requests', query),
  request: (id: string) => get<RequestView>(at('requests', id)),
  take: (id: string, version: number) => send<RequestView>('POST', `${at('requests', id)}/take`, {}, match(version)),
  assign: (id: string, to: { reviewer: string; note?: string }, version: number) =>
    send<RequestView>('POST', `${at('requests', id)}/assign`, to, match(version)),
  recuse: (id: string, reason: string, version: number) =>
    send<RequestView>('POST', `${at('requests', id)}/recuse`, { reason }, match(version)),

  reviewers: (query: Query) => get<Page<ReviewerView>>('/api/review/reviewers', query),
  reviewer: (id: string) => get<ReviewerView>(at('reviewers', id)),
  addReviewer: (entry: unknown) => send<ReviewerView>('POST', '/api/review/reviewers', entry),
  changeReviewer: (id: string, entry: unknown, version: number) =>
    send<ReviewerView>('PUT', at('reviewers', id), entry, match(version)),
  endReviewer: (id: string, end: unknown, version: number) =>
    send<ReviewerView>('POST', `${at('reviewers', id)}/end`, end, match(version)),
  shares: () => get<ReviewerShare[]>('/api/review/reviewers/shares'),

  lists: (query: Query) => get<Page<MajorListRow>>('/api/review/lists', query),
  versions: (organ: string) => get<MajorListView[]>(at('lists/of', organ)),
  writeList: (entry: unknown, known: number) => send<MajorListView>('POST', '/api/review/lists', entry, match(known)),
  publishList: (id: string) => send<MajorListView>('POST', `${at('lists', id)}/publish`, {}),

  loans: (query: Query) => get<Page<LoanView>>('/api/review/loans', query),
  loan: (id: string) => get<LoanView>(at('loans', id)),
  askForLoan: (form: unknown) => send<LoanView>('POST', '/api/review/loans', form),
  loanAct: (id: string, act: 'lend' | 'decline' | 'end', form: unknown, version: number) =>
    send<LoanView>('POST', `${at('loans', id)}/${act}`, form, match(version)),
}
