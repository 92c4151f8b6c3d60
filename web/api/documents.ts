/** Papers: reading and signing them on a screen, printing sets of them, and the seals of one's own organ. */
import { get, send, sendForFile } from './http.ts'

export interface GivenSignature {
  part: string
  signer: string
  refused: boolean
  reason?: string | null
  witness?: string | null
  /** PNG as base64. */
  picture?: string | null
  at: string
  host: string
}

export interface Signing {
  id: string
  record: string
  label: string
  number?: string | null
  voided: boolean
  textDigest: string
  pages: number
  parts: string[]
  signatures: GivenSignature[]
}

/** Points of the pen: x, y, milliseconds. */
export type Stroke = [number, number, number][]

export interface NewSignature {
  part: string
  signer: string
  textDigest: string
  pagesRead: number
  refused: boolean
  reason?: string
  witness?: string
  picture?: string
  strokes?: Stroke[]
}

export interface Seal {
  id: string
  name: string
  forTraining: boolean
  picture: string
  fingerprint: string
  on: string
  by: string
  withdrawnOn?: string | null
  withdrawnWhy?: string | null
}

export const documents = {
  signing: (id: string) => get<Signing>(`/api/documents/${id}/signing`),
  page: (id: string, page: number) => `/api/documents/${id}/page?number=${page}`,
  word: (id: string) => `/api/documents/${id}/word`,
  sign: (id: string, signature: NewSignature) => send<Signing>('POST', `/api/documents/${id}/signatures`, signature),
  printSet: (items: { document: string; copies: number }[], doubleSided: boolean) =>
    sendForFile('/api/documents/print-set', { items, doubleSided }),
  seals: () => get<Seal[]>('/api/seals'),
  setSeal: (file: string, name: string) => send<Seal[]>('POST', '/api/seals', { file, name }),
  withdrawSeal: (id: string, reason: string) => send<Seal[]>('POST', `/api/seals/${id}/withdrawal`, { reason }),
}
