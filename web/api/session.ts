import { find, get, send } from './http.ts'

export type Role =
  | 'officer'
  | 'unit-head'
  | 'organ-head'
  | 'reviewer'
  | 'supervisor'
  | 'justice-office'
  | 'leader'
  | 'personnel'
  | 'trainer'
  | 'marker'
  | 'system-admin'
  | 'security-admin'
  | 'audit-admin'

export const ENFORCE: Role[] = ['officer', 'unit-head', 'organ-head', 'reviewer']
export const SUPERVISE: Role[] = ['supervisor', 'justice-office', 'leader']
export const STAFF: Role[] = ['personnel', 'trainer', 'marker']
export const ADMINISTER: Role[] = ['system-admin', 'security-admin', 'audit-admin']

export interface Me {
  account: string
  name: string
  role: Role
  roleLabel: string
  organ: string
  organName: string
  mustChangePassword: boolean
}

export interface Founder {
  name: string
  person: string
  password: string
}

export interface Founding {
  region: number
  organ: string
  systemAdmin: Founder
  securityAdmin: Founder
  auditAdmin: Founder
}

export interface TrainingClock {
  now: string
  running: boolean
}

export const session = {
  me: () => get<Me>('/api/session'),
  enter: (name: string, password: string) => send<Me>('POST', '/api/session', { name, password }),
  leave: () => send('DELETE', '/api/session'),
  changePassword: (old: string, fresh: string) => send('PUT', '/api/session/password', { old, fresh }),
  setupIsOpen: async (token: string) =>
    (await get<{ open: boolean }>(`/api/session/setup/${encodeURIComponent(token)}`)).open,
  setUp: (token: string, founding: Founding) =>
    send('POST', `/api/session/setup/${encodeURIComponent(token)}`, founding),
}

export const trainingClock = {
  read: () => find<TrainingClock>('/api/demo/clock'),
  set: (clock: TrainingClock) => send('PUT', '/api/demo/clock', clock),
}
