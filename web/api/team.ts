/** The team of a region, and what must be looked after in it. */
import { get, send } from './http.ts'

export interface TeamLine {
  organ: string
  name: string
  kind: string
  township: boolean
  posts?: number | null
  enforcing: number
  vacant?: number | null
  beside: number
  certified: number
  supervising: number
  lawQualified: number
  /** Under 35, 35 to 44, 45 to 54, 55 and above, not registered. */
  ages: number[]
  /** Postgraduate, bachelor, college, secondary, not registered. */
  educations: number[]
}

export interface TeamView {
  on: string
  organs: TeamLine[]
  shares: { day: string; townships: number; all: number }[]
  retiring: { year: number; people: number }[]
}

export interface Reminder {
  kind: 'expired' | 'expiring' | 'unchecked' | 'failed' | 'lost'
  kindLabel: string
  officer: string
  name: string
  organ: string
  organName: string
  certificate: string
  number: string
  until: string
  words: string
  urgent: boolean
}

export interface UnlawfulView {
  id: string
  officer: string
  name: string
  organName: string
  number: string
  kindLabel: string
  foundOn: string
  finding: string
  person: string
}

export interface CleanUpView {
  cleanUp: {
    id: string
    organ: string
    version: number
    year: number
    dueOn: string
    confirmedOn?: string | null
    confirmedBy?: string | null
    persons?: number | null
    certificates?: number | null
    faults?: number | null
    note?: string | null
  }
  organName: string
  /** What the register finds today, before it is confirmed. */
  faults: string[]
  mine: boolean
}

export const team = {
  view: () => get<TeamView>('/api/officers/team'),
  approve: (posts: unknown) => send<TeamView>('POST', '/api/officers/team/posts', posts),
  reminders: () => get<Reminder[]>('/api/officers/reminders'),
  check: (checked: { year: number; certificates: string[]; passed: boolean; note?: string }) =>
    send<{ written: number }>('POST', '/api/officers/yearly-checks', checked),
  unlawful: () => get<UnlawfulView[]>('/api/officers/unlawful-certificates'),
  withdraw: (found: unknown) => send<UnlawfulView>('POST', '/api/officers/unlawful-certificates', found),
  cleanUps: () => get<CleanUpView[]>('/api/officers/clean-ups'),
  startCleanUp: (year: number, dueOn: string) =>
    send<{ written: number }>('POST', '/api/officers/clean-ups', { year, dueOn }),
  confirmCleanUp: (id: string, note: string | undefined, version: number) =>
    send<CleanUpView>(
      'POST',
      `/api/officers/clean-ups/${encodeURIComponent(id)}/confirmation`,
      { note },
      {
        'If-Match': `"${version}"`,
      },
    ),
  replace: (certificate: string, wanted: unknown) =>
    send('POST', `/api/officers/certificates/${encodeURIComponent(certificate)}/replacement`, wanted),
}
