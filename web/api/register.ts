/** What a form looks up in the registers. */
import { get, type Query } from './http.ts'
import type { Page } from './cases.ts'

export interface OfficerChoice {
  id: string
  name: string
  kindLabel: string
  post?: string | null
  left: boolean
  certificates: { number: string; stateLabel: string; valid: boolean }[]
}

export interface MatterChoice {
  id: string
  code: string
  name: string
  field: string
  /** In force today. */
  inUse: boolean
}

export const register = {
  officers: async (query: Query) => (await get<Page<OfficerChoice>>('/api/officers', query)).items,
  matters: async (query: Query) => (await get<Page<MatterChoice>>('/api/matters', query)).items,
}
