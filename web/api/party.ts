/** Party building: branches, their activities, who came, and the statistics of a year. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Query } from './http.ts'

export interface BranchRow {
  id: string
  version: number
  organ: string
  organName: string
  name: string
  units: string[]
  unitNames: string[]
  secretary?: string | null
  foundedOn: string
  endedOn?: string | null
  exists: boolean
}

export interface Member {
  id: string
  branch: string
  name: string
  joinedOn: string
  leftOn?: string | null
}

export interface Roster {
  id: string
  version: number
  kind: 'vanguard-post' | 'model-team'
  kindLabel: string
  name: string
  people: string[]
  namedOn: string
  endedOn?: string | null
  why?: string | null
}

export interface BranchView {
  row: BranchRow
  /** Empty for whoever may not read names. */
  members: Member[]
  rosters: Roster[]
  mayKeep: boolean
}

export interface ActivityRow {
  id: string
  version: number
  organ: string
  organName: string
  branch: string
  branchName: string
  kind: string
  kindLabel: string
  theme: string
  heldOn: string
  place: string
  partners: string[]
  work?: string | null
  penaltyCase?: string | null
  photos: number
  expected: number
  attended: number
}

export interface ActivityView {
  row: ActivityRow
  attendance: { member: string; name: string; attended: boolean }[]
  changes: { version: number; reason?: string | null; person: string; at: string }[]
  photos: string[]
  mayCorrect: boolean
}

export interface Quarter {
  activities: number
  standing: 'enough' | 'short' | 'open'
}

export interface PartyYear {
  year: number
  demanded: number
  lines: {
    organName: string
    of: {
      branch: string
      name: string
      months: number[]
      quarters: Quarter[]
      activities: number
      expected: number
      attended: number
      rate?: number | null
      jointActions: number
    }
  }[]
}

export interface ImportReport {
  imported: boolean
  rows: number
  problems: { line: number; column: string; message: string }[]
}

const at = (what: string, id: string) => `/api/party/${what}/${encodeURIComponent(id)}`
const match = (version: number) => ({ 'If-Match': `"${version}"` })

export const party = {
  branches: () => get<BranchRow[]>('/api/party/branches'),
  branch: (id: string) => get<BranchView>(at('branches', id)),
  addBranch: (entry: unknown) => send<BranchView>('POST', '/api/party/branches', entry),
  changeBranch: (id: string, entry: unknown, version: number) =>
    send<BranchView>('PUT', at('branches', id), entry, match(version)),
  join: (id: string, entry: unknown) => send<BranchView>('POST', `${at('branches', id)}/members`, entry),
  leave: (id: string, on: unknown) => send('POST', `${at('branches/members', id)}/leave`, on),
  nameRoster: (id: string, entry: unknown) => send<BranchView>('POST', `${at('branches', id)}/rosters`, entry),
  endRoster: (id: string, end: unknown, version: number) =>
    send('POST', `${at('branches/rosters', id)}/end`, end, match(version)),

  activities: (query: Query) => get<Page<ActivityRow>>('/api/party/activities', query),
  activity: (id: string) => get<ActivityView>(at('activities', id)),
  record: (entry: unknown) => send<ActivityView>('POST', '/api/party/activities', entry),
  correct: (id: string, entry: unknown, version: number) =>
    send<ActivityView>('PUT', at('activities', id), entry, match(version)),
  take: (file: File) => sendFile<ImportReport>('/api/party/activities/import', file),

  year: (year?: number) => get<PartyYear>('/api/party/statistics', { year }),
}
