/** What anybody may read without sign-in. */
import type { Page } from './cases.ts'
import type { Shown } from './disclosure.ts'
import { get, type Query } from './http.ts'
import type { MatterRow } from './register.ts'

export interface Verification {
  genuine: boolean
  kind?: string | null
  number?: string | null
  organ?: string | null
  on?: string | null
  /** SM3 of the PDF that was issued. */
  digest?: string | null
  voidedOn?: string | null
  /** SM3 of that PDF with the signatures given on a screen, after each of them. */
  signedDigests: string[]
  seal?: { name: string; forTraining: boolean; fingerprint: string; isGenuine?: boolean | null } | null
  signatures?: { signed: string[]; refused: string[]; isSameText: boolean } | null
}

export interface TreeHead {
  region: number
  ordinal: number
  size: number
  root: string
  at: string
  publicKey: string
  signature: string
}

export interface PublicDecision {
  id: string
  number?: string | null
  title: string
  party: string
  content: string
  organName: string
  decidedOn: string
  publishedOn: string
  withdrawnOn?: string | null
}

export interface PublicRecord {
  id: string
  number?: string | null
  organName: string
  decidedOn: string
  publishedOn: string
  until?: string | null
  /** Nothing of it stays where it was withdrawn. */
  shown?: Shown | null
  withdrawnOn?: string | null
  withdrawnWhy?: string | null
}

/** What an organ submits to legal review before it decides, in short. */
export interface PublicMajorList {
  id: string
  organName: string
  from: string
  publishedOn: string
  items: number
}

export interface PublicMajorListWhole {
  id: string
  organName: string
  version: number
  from: string
  publishedOn: string
  inForce: boolean
  items: { name: string; decision: string; field?: string | null; threshold: string; basis: string }[]
}

/** What the public sees of a certificate that is shown to it. */
export interface ShownCertificate {
  name: string
  organ: string
  number: string
  kind: string
  state: string
  valid: boolean
  /** Whether there is a photograph to ask for. */
  photo: boolean
  on: string
}

/** That certificates of somebody who left are cancelled; no more of it is public. */
export interface CancellationNotice {
  name: string
  organName: string
  numbers: string[]
  reason: string
  announcedOn: string
}

export const portal = {
  cancellations: (query: Query) => get<Page<CancellationNotice>>('/api/public/cancellations', query),
  certificate: (token: string) => get<ShownCertificate>(`/api/public/certificates/${encodeURIComponent(token)}`),
  verify: (token: string) => get<Verification>(`/api/public/documents/${encodeURIComponent(token)}`),
  heads: () => get<TreeHead[]>('/api/public/log'),
  matters: (query: Query) => get<Page<MatterRow>>('/api/public/matters', query),
  decisions: (query: Query) => get<Page<PublicDecision>>('/api/public/disclosure', query),
  decision: (id: string) => get<PublicRecord>(`/api/public/disclosure/${encodeURIComponent(id)}`),
  deciders: () => get<{ id: string; name: string }[]>('/api/public/disclosure/organs'),
  majorLists: () => get<PublicMajorList[]>('/api/public/review/lists'),
  majorList: (id: string) => get<PublicMajorListWhole>(`/api/public/review/lists/${encodeURIComponent(id)}`),
  matterFields: () => get<string[]>('/api/public/matters/fields'),
}
