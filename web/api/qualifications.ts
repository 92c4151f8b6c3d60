/** The qualification to enforce: an organ applies, the bureau reviews, the person is examined, a certificate is given out. */
import type { Page } from './cases.ts'
import { get, send, type Missing, type Query } from './http.ts'

export type Stage = 'submitted' | 'returned' | 'accepted' | 'passed' | 'certified' | 'refused' | 'withdrawn'
export type Doing =
  | 'apply'
  | 'resubmit'
  | 'withdraw'
  | 'accept'
  | 'exempt'
  | 'return'
  | 'refuse'
  | 'pass-examination'
  | 'fail-examination'
  | 'rename'
  | 'certify'

export interface ApplicationRow {
  id: string
  organ: string
  organName: string
  name: string
  kindLabel: string
  post: string
  stage: Stage
  stageLabel: string
  submittedOn: string
  exemptionAsked: boolean
}

export interface ProofView {
  kind: string
  kindLabel: string
  file: string
  name: string
  href: string
}

export interface ApplicationView {
  id: string
  version: number
  row: ApplicationRow
  /** Masked. */
  idNumber: string
  kind: string
  establishment: string
  establishmentLabel: string
  education?: string | null
  joinedOn?: string | null
  lawQualified: boolean
  exemptionAsked: boolean
  fields: string[]
  region: number
  statement: string
  proofs: ProofView[]
  /** The score is there only for who may know it. */
  result?: { exempt: boolean; passed: boolean; sittingOn?: string | null; score?: number | null } | null
  /** What the comparison with the registers found; only for the bureau. */
  findings: { label: string; sound: boolean; text: string; href?: string | null }[]
  steps: {
    act: Doing
    label: string
    note?: string | null
    files: ProofView[]
    on: string
    person: string
    role: string
  }[]
  acts: { act: Doing; label: string; article: string; allowed: boolean; missing: Missing[] }[]
  officer?: string | null
  certificate?: string | null
}

const one = (id: string) => `/api/qualifications/${encodeURIComponent(id)}`
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

export const qualifications = {
  page: (query: Query) => get<Page<ApplicationRow>>('/api/qualifications', query),
  get: (id: string) => get<ApplicationView>(one(id)),
  apply: (entry: unknown) => send<ApplicationView>('POST', '/api/qualifications', entry),
  resubmit: (id: string, entry: unknown, version: number) =>
    send<ApplicationView>('PUT', one(id), entry, ifMatch(version)),
  /** "withdraw", "accept", "exempt", "return", "refuse", "result", "name" or "certificate". */
  act: (id: string, act: string, answers: unknown, version: number) =>
    send<ApplicationView>('POST', `${one(id)}/${act}`, answers, ifMatch(version)),
}
