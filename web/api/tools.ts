/** The calculator of periods, the law's numbers, the statutes and the working calendar. */
import { get, send } from './http.ts'

export type Unit = 'working-day' | 'day' | 'month' | 'year'

export interface Deadline {
  due: string
  because: string
}

export interface Parameter {
  key: string
  name: string
  rule: string
  article: string
  unit: string
  /** Somebody has checked every value in the text of the law. */
  verified: boolean
  values: {
    from: string
    to?: string | null
    words: string
    region?: number | null
    field?: string | null
    party?: string | null
    source: string
    verified: boolean
    /** Holds on the legal day. */
    current: boolean
  }[]
}

export interface StatuteRow {
  key: string
  title: string
  shortTitle: string
  kindLabel: string
  body: string
  state: 'IN_FORCE' | 'REPEALED' | 'NOT_YET'
  stateLabel: string
  articlesInAll: number
  /** How many of its articles have a digest here. */
  articles: number
  versions: { number?: string | null; adoptedOn: string; inForceFrom: string; repealedOn?: string | null }[]
}

export interface StatuteView {
  statute: StatuteRow
  articles: { number: number; words: string; digest: string }[]
}

export interface Holiday {
  name: string
  from: string
  to: string
}

export interface CalendarYear {
  year: number
  notice: string
  issuedOn: string
  holidays: Holiday[]
  workingWeekends: string[]
  workingDays: number
  /** Empty where it came with the product. */
  loadedAt?: string | null
  reason?: string | null
}

export type CalendarEntry = Pick<
  CalendarYear,
  'year' | 'notice' | 'issuedOn' | 'holidays' | 'workingWeekends' | 'reason'
>

export const tools = {
  deadline: (question: { start: string; length: string; unit: Unit; roll: string }) =>
    get<Deadline>('/api/tools/deadline', question),
  parameters: () => get<Parameter[]>('/api/parameters'),
  statutes: () => get<StatuteRow[]>('/api/statutes'),
  statute: (key: string) => get<StatuteView>(`/api/statutes/${encodeURIComponent(key)}`),
  calendars: () => get<CalendarYear[]>('/api/calendars'),
  loadCalendar: (entry: CalendarEntry) => send<CalendarYear>('POST', '/api/calendars', entry),
}
