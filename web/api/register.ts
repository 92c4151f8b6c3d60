/** The registers of people, places and matters. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Missing, type Query } from './http.ts'

export interface Named {
  id: string
  name: string
}

export interface CertificateView {
  id: string
  issuer: string
  issuerLabel: string
  number: string
  fields: string[]
  region: number
  from: string
  until: string
  state: 'valid' | 'suspended' | 'lost' | 'withdrawn' | 'cancelled'
  stateLabel: string
  valid: boolean
  /** That it expires within sixty days. */
  warning?: string | null
  changes: { state: string; stateLabel: string; on: string; reason: string; person: string }[]
  /** How its last day was changed; empty in a list. */
  terms: { before: string; until: string; reason: string; person: string }[]
}

export interface OfficerRow {
  id: string
  organ: string
  organName: string
  name: string
  kindLabel: string
  establishmentLabel: string
  post?: string | null
  joinedOn?: string | null
  lawQualified: boolean
  left: boolean
  certificates: CertificateView[]
}

export interface OfficerView extends Omit<OfficerRow, 'left'> {
  version: number
  kind: string
  /** Masked. */
  idNumber?: string | null
  establishment: string
  education?: string | null
  /** Only for the person, and for who looks after people. */
  personal?: { birthDate: string; age: number; sexLabel: string; educationLabel?: string | null } | null
  firstReview: boolean
  leftOn?: string | null
}

export interface OrganRow {
  id: string
  region: number
  name: string
  shortName: string
  kind: string
  kindLabel: string
  level: string
  levelLabel: string
  natureLabel: string
  parent?: string | null
  parentName?: string | null
  fields: string[]
  mayEnforce: boolean
  below: OrganRow[]
}

export interface Entrustment {
  by: Named
  document: string
  items: string
  from: string
  until: string
  publishedOn?: string | null
  inForce: boolean
}

/** What only a statute lets an organ do: execute by itself, freeze deposits. */
export interface CoercivePower {
  kind: string
  kindLabel: string
  field?: string | null
  basis: string
  from: string
  until?: string | null
  checkedOn?: string | null
  inForce: boolean
}

export interface OrganView extends Omit<OrganRow, 'parent' | 'parentName' | 'below'> {
  version: number
  word?: string | null
  nature: 'administrative' | 'authorised' | 'entrusted' | 'none'
  parent?: Named | null
  qualification?: { document: string; confirmedOn: string; announcedOn?: string | null } | null
  supervisedBy?: Named | null
  reconsideredBy?: Named | null
  reconsideration?: string | null
  court?: string | null
  address?: string | null
  phone?: string | null
  creditCode?: string | null
  serves?: Named | null
  areaCode?: string | null
  entrustments: Entrustment[]
  powers: CoercivePower[]
  missing: Missing[]
  history: { version: number; name: string; reason?: string | null; person: string; at: string; changed: string[] }[]
}

export interface MatterRow {
  id: string
  code: string
  name: string
  field: string
  organs: string[]
  penaltyBases: string[]
  ranges: string[]
  summaryPossible: boolean
  major: boolean
  publishedOn?: string | null
  /** In force today. */
  inUse: boolean
}

export interface Basis {
  article: string
  digest: string
  inForce: boolean
  /** Since when it is in force, or no longer is. */
  state: string
}

export interface MatterView extends Omit<MatterRow, 'organs' | 'penaltyBases'> {
  version: number
  organs: Named[]
  violated: Basis[]
  penaltyBases: Basis[]
  correction?: string | null
  lifeSafetyOrFinance: boolean
  hearing: boolean
  empowerments: {
    township: Named
    decision: string
    publishedOn: string
    from: string
    until?: string | null
    holds: boolean
  }[]
  from: string
  until?: string | null
  /** What the organ of whoever asks lacks to use it today. */
  usable: Missing[]
  /** What was written, for the form that changes it. */
  entry: MatterEntry
}

/** What is written into the register about an organ. */
export interface OrganEntry {
  name: string
  shortName: string
  kind: string
  level: string
  nature: string
  fields: string[]
  qualification?: OrganView['qualification']
  entrustments: (Omit<Entrustment, 'by' | 'inForce'> & { by: string })[]
  powers: Omit<CoercivePower, 'kindLabel' | 'inForce'>[]
  [more: string]: unknown
}

/** What is written into the register about a person; no number leaves the one on file as it is. */
export interface OfficerEntry {
  organ: string
  name: string
  kind: string
  idNumber?: string | null
  /** None for that of the kind. */
  establishment?: string | null
  post?: string | null
  education?: string | null
  joinedOn?: string | null
  lawQualified: boolean
  firstReview: boolean
  leftOn?: string | null
}

export interface CertificateEntry {
  issuer: string
  number: string
  fields: string[]
  region: number
  from: string
  until: string
}

/** A provision: the key of a statute, and "57.1(2)". */
export interface Citation {
  statute: string
  article: string
}

export interface PenaltyRange {
  kind: string
  minFen?: number | null
  maxFen?: number | null
  base?: string | null
  minPercent?: number | null
  maxPercent?: number | null
  per?: string | null
  whom: string
  optional: boolean
  when?: string | null
}

/** What is written into the catalogue about a matter. */
export interface MatterEntry {
  code: string
  name: string
  field: string
  organs: string[]
  violated: Citation[]
  penaltyBases: Citation[]
  correction?: string | null
  ranges: PenaltyRange[]
  summaryPossible: boolean
  major: boolean
  lifeSafetyOrFinance: boolean
  empowerments: { township: string; decision: string; publishedOn: string; from: string; until?: string | null }[]
  publishedOn?: string | null
  from: string
  until?: string | null
}

/** What became of a spreadsheet: all of it came in, or nothing. */
export interface ImportReport {
  imported: boolean
  rows: number
  problems: { line: number; column: string; message: string }[]
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })
const one = (kind: string, id: string) => `/api/${kind}/${encodeURIComponent(id)}`

export const register = {
  officers: async (query: Query) => (await get<Page<OfficerRow>>('/api/officers', query)).items,
  officerPage: (query: Query) => get<Page<OfficerRow>>('/api/officers', query),
  officer: (id: string) => get<OfficerView>(one('officers', id)),
  addOfficer: (entry: OfficerEntry) => send<OfficerView>('POST', '/api/officers', entry),
  changeOfficer: (id: string, entry: OfficerEntry, version: number) =>
    send<OfficerView>('PUT', one('officers', id), entry, ifMatch(version)),
  issueCertificate: (officer: string, entry: CertificateEntry) =>
    send<OfficerView>('POST', `${one('officers', officer)}/certificates`, entry),
  changeCertificate: (id: string, change: { state: string; on: string; reason: string }) =>
    send<OfficerView>('POST', `/api/officers/certificates/${encodeURIComponent(id)}/state`, change),
  changeTerm: (id: string, change: { until: string; reason: string }) =>
    send<OfficerView>('POST', `/api/officers/certificates/${encodeURIComponent(id)}/term`, change),
  organs: (query: Query) => get<Page<OrganRow>>('/api/organs', query),
  organTree: () => get<OrganRow[]>('/api/organs/tree'),
  organ: (id: string) => get<OrganView>(one('organs', id)),
  addOrgan: (region: number, organ: OrganEntry) => send<OrganView>('POST', '/api/organs', { region, organ }),
  changeOrgan: (id: string, organ: OrganEntry, reason: string | undefined, version: number) =>
    send<OrganView>('PUT', one('organs', id), { organ, reason }, ifMatch(version)),
  matters: async (query: Query) => (await get<Page<MatterRow>>('/api/matters', query)).items,
  matterPage: (query: Query) => get<Page<MatterRow>>('/api/matters', query),
  matterFields: () => get<string[]>('/api/matters/fields'),
  matter: (id: string) => get<MatterView>(one('matters', id)),
  addMatter: (entry: MatterEntry) => send<MatterView>('POST', '/api/matters', entry),
  changeMatter: (id: string, entry: MatterEntry, version: number) =>
    send<MatterView>('PUT', one('matters', id), entry, ifMatch(version)),
  /** A spreadsheet for "officers", "organs" or "matters". */
  take: (kind: string, file: File) => sendFile<ImportReport>(`/api/${kind}/import`, file),
}
