/** What the three administrators keep: accounts and the log. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Query } from './http.ts'
import type { ImportReport } from './register.ts'
import type { Role } from './session.ts'

export interface AccountRow {
  id: string
  name: string
  person: string
  role: Role
  roleLabel: string
  organ: string
  organName: string
  officer?: string | null
  officerName?: string | null
  state: '正常' | '已停用' | '已锁定'
  lockedUntil?: string | null
}

/** A random password, told this once. */
export interface FirstPassword {
  account: string
  name: string
  password: string
}

export interface ImportedAccounts extends ImportReport {
  passwords: FirstPassword[]
}

export interface LogEntry {
  number: number
  act: string
  actLabel: string
  refused: boolean
  record: string
  organ: string
  legalDate: string
  at: string
  account?: string | null
  person: string
  role: string
  roleLabel: string
  reason?: string | null
  payloadDigest: string
}

const account = (id: string) => `/api/accounts/${encodeURIComponent(id)}`

export const accounts = {
  all: () => get<AccountRow[]>('/api/accounts'),
  create: (wanted: unknown) => send<FirstPassword>('POST', '/api/accounts', wanted),
  resetPassword: (id: string) => send<FirstPassword>('POST', `${account(id)}/password`),
  block: (id: string) => send('POST', `${account(id)}/block`),
  unblock: (id: string) => send('POST', `${account(id)}/unblock`),
  take: (file: File) => sendFile<ImportedAccounts>('/api/accounts/import', file),
}

export const log = {
  acts: () => get<{ act: string; name: string }[]>('/api/audit/acts'),
  entries: (query: Query) => get<Page<LogEntry>>('/api/audit/entries', query),
}
