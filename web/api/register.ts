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
  fieldLabel?: string | null
  field?: string | null
}

function rows<T>(answer: Page<T> | T[]): T[] {
  return Array.isArray(answer) ? answer : answer.items
}

export const register = {
  officers: async (query: Query) => rows(await get<Page<OfficerChoice> | OfficerChoice[]>('/api/officers', query)),
  matters: async (query: Query) => rows(await get<Page<MatterChoice> | MatterChoice[]>('/api/matters', query)),
}
