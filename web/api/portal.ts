/** What anybody may read without sign-in. */
import type { Page } from './cases.ts'
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

export const portal = {
  verify: (token: string) => get<Verification>(`/api/public/documents/${encodeURIComponent(token)}`),
  heads: () => get<TreeHead[]>('/api/public/log'),
  matters: (query: Query) => get<Page<MatterRow>>('/api/public/matters', query),
  matterFields: () => get<string[]>('/api/public/matters/fields'),
}
