/** Training: courses, sessions, hours, certificates of training elsewhere, rotation training, guidance of townships. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Query } from './http.ts'

export type Category = 'public-law' | 'trade' | 'political'

export interface CourseView {
  id: string
  version: number
  organ: string
  organName: string
  mine: boolean
  title: string
  category: Category
  categoryLabel: string
  audience: string
  audienceLabel: string
  grade: string
  gradeLabel: string
  tier: string
  tierLabel: string
  field?: string | null
  method: string
  methodLabel: string
  hours: number
  outline?: string | null
  endedOn?: string | null
  /** In a list only this year's. */
  required: { year: number; basis: string; person: string }[]
  materials: {
    id: string
    title: string
    file?: string | null
    statute?: string | null
    versionFrom?: string | null
    addedOn: string
    person: string
    /** Why it must be renewed. */
    outdated?: string | null
  }[]
}

export interface TeacherView {
  id: string
  version: number
  organ: string
  organName: string
  mine: boolean
  name: string
  kind: string
  kindLabel: string
  fields: string[]
  about?: string | null
  leftOn?: string | null
}

export type AttendanceState = 'enrolled' | 'attended' | 'absent' | 'withdrawn'

export interface SessionPerson {
  officer: string
  name: string
  organ: string
  organName: string
  version: number
  state: AttendanceState
  stateLabel: string
  hours: number
}

export interface SessionView {
  id: string
  version: number
  organ: string
  organName: string
  mine: boolean
  course: string
  title: string
  category: Category
  categoryLabel: string
  methodLabel: string
  hours: number
  on: string
  startsAt?: string | null
  place: string
  teacher?: string | null
  teacherName: string
  capacity: number
  entered: number
  present: number
  partners: { id: string; name: string }[]
  batch?: string | null
  guidance?: string | null
  state: 'planned' | 'held' | 'cancelled'
  stateLabel: string
  /** Its day has come and nobody confirmed yet. */
  waiting: boolean
  confirmedOn?: string | null
  confirmedBy?: string | null
  cancelledWhy?: string | null
  people: SessionPerson[]
  corrections: {
    name: string
    before: string
    hoursBefore: number
    after: string
    hours: number
    reason: string
    person: string
    on: string
  }[]
  joined?: AttendanceState | null
}

export interface AccountView {
  category: Category
  label: string
  needed: number
  got: number
  booked: number
  missing: number
  dueByQuarter: number
}

export interface HoursView {
  id: string
  name: string
  organ: string
  organName: string
  year: number
  on: string
  /** Null where the register does not say. */
  since?: string | null
  months: number
  accounts: AccountView[]
  progress: number
  reached: boolean
  warned: boolean
  forecast: string[]
  requiredMissing: string[]
  credits: {
    source: 'session' | 'outside'
    record: string
    course?: string | null
    title: string
    category: Category
    categoryLabel: string
    hours: number
    on: string
    booked: boolean
  }[]
}

export interface Overview {
  year: number
  on: string
  people: number
  reached: number
  warned: number
  missing: number
  requiredMissing: number
  politicalReached: number
  progress: number
  organs: {
    organ: string
    organName: string
    people: number
    reached: number
    warned: number
    progress: number
  }[]
  months: { month: number; publicLaw: number; trade: number; political: number }[]
  behind: { officer: string; name: string; organName: string; progress: number; why: string[] }[]
}

export interface OutsideView {
  id: string
  version: number
  organ: string
  organName: string
  officer: string
  officerName: string
  title: string
  provider: string
  category: Category
  categoryLabel: string
  from: string
  until: string
  claimedHours: number
  proof: string
  state: 'claimed' | 'counted' | 'refused'
  stateLabel: string
  countedHours: number
  answer?: string | null
  claimedBy: string
  claimedOn: string
  reviewedBy?: string | null
  reviewedOn?: string | null
  mayReview: boolean
}

export interface RotationView {
  id: string
  version: number
  organ: string
  organName: string
  mine: boolean
  title: string
  from: string
  until: string
  members: number
  done: number
  overdue: number
  snapshots: { asOf: string; members: number; done: number; percent: number; person: string }[]
  people: {
    officer: string
    name: string
    organName: string
    /** Null where it was not on record when the person was listed. */
    joinedOn?: string | null
    dueOn: string
    later: boolean
    doneOn?: string | null
    overdue: boolean
    excusedWhy?: string | null
  }[]
}

export interface GuidanceView {
  id: string
  version: number
  organ: string
  organName: string
  department: string
  departmentName: string
  topic: string
  reason?: string | null
  wantedBy: string
  state: 'asked' | 'arranged' | 'declined' | 'held' | 'closed'
  stateLabel: string
  teacherName?: string | null
  on?: string | null
  place?: string | null
  people?: number | null
  answer?: string | null
  feedback?: string | null
  askedBy: string
  askedOn: string
  answeredBy?: string | null
  answeredOn?: string | null
  heldOn?: string | null
  closedOn?: string | null
  mayAnswer: boolean
  mayHold: boolean
  mayClose: boolean
}

export interface ImportReport {
  imported: boolean
  rows: number
  problems: { line: number; column: string; message: string }[]
}

const at = (what: string, id: string) => `/api/training/${what}/${encodeURIComponent(id)}`
const match = (version: number) => ({ 'If-Match': `"${version}"` })

export const training = {
  courses: (query: Query) => get<Page<CourseView>>('/api/training/courses', query),
  course: (id: string) => get<CourseView>(at('courses', id)),
  addCourse: (entry: unknown) => send<CourseView>('POST', '/api/training/courses', entry),
  changeCourse: (id: string, entry: unknown, version: number) =>
    send<CourseView>('PUT', at('courses', id), entry, match(version)),
  require: (id: string, wanted: unknown) => send<CourseView>('POST', `${at('courses', id)}/required`, wanted),
  requireNoMore: (id: string, wanted: unknown) => send<CourseView>('POST', `${at('courses', id)}/required/end`, wanted),
  addMaterial: (id: string, entry: unknown) => send<CourseView>('POST', `${at('courses', id)}/materials`, entry),
  replaceMaterial: (id: string) => send('POST', `${at('materials', id)}/replace`, {}),
  importCourses: (file: File) => sendFile<ImportReport>('/api/training/courses/import', file),

  teachers: (query: Query) => get<Page<TeacherView>>('/api/training/teachers', query),
  teacher: (id: string) => get<TeacherView>(at('teachers', id)),
  addTeacher: (entry: unknown) => send<TeacherView>('POST', '/api/training/teachers', entry),
  changeTeacher: (id: string, entry: unknown, version: number) =>
    send<TeacherView>('PUT', at('teachers', id), entry, match(version)),

  sessions: (query: Query) => get<Page<SessionView>>('/api/training/sessions', query),
  session: (id: string) => get<SessionView>(at('sessions', id)),
  addSession: (entry: unknown) => send<SessionView>('POST', '/api/training/sessions', entry),
  changeSession: (id: string, entry: unknown, version: number) =>
    send<SessionView>('PUT', at('sessions', id), entry, match(version)),
  cancelSession: (id: string, why: unknown, version: number) =>
    send<SessionView>('POST', `${at('sessions', id)}/cancel`, why, match(version)),
  enrol: (id: string, officers: string[]) => send<SessionView>('POST', `${at('sessions', id)}/enrol`, { officers }),
  withdraw: (id: string, officers: string[]) =>
    send<SessionView>('POST', `${at('sessions', id)}/withdraw`, { officers }),
  enrolMe: (id: string) => send<SessionView>('POST', `${at('sessions', id)}/enrol-me`, {}),
  withdrawMe: (id: string) => send<SessionView>('POST', `${at('sessions', id)}/withdraw-me`, {}),
  /** Everybody on the list is told of: who was entered since the list was read makes the server refuse. */
  confirm: (id: string, present: string[], absent: string[], version: number) =>
    send<SessionView>('POST', `${at('sessions', id)}/confirm`, { present, absent }, match(version)),
  correct: (id: string, wanted: unknown, version: number) =>
    send<SessionView>('POST', `${at('sessions', id)}/correct`, wanted, match(version)),
  importSessions: (file: File) => sendFile<ImportReport>('/api/training/sessions/import', file),
  importAttendance: (file: File) => sendFile<ImportReport>('/api/training/attendance/import', file),

  hours: (query: Query) => get<Page<HoursView>>('/api/training/hours', query),
  hoursOf: (id: string, year?: string) => get<HoursView>(at('hours', id), { year }),
  myHours: (year?: string) => get<HoursView>('/api/training/hours/mine', { year }),
  overview: (year?: string) => get<Overview>('/api/training/hours/overview', { year }),

  outside: (query: Query) => get<Page<OutsideView>>('/api/training/outside', query),
  outsideOne: (id: string) => get<OutsideView>(at('outside', id)),
  claimOutside: (claim: unknown) => send<OutsideView>('POST', '/api/training/outside', claim),
  reviewOutside: (id: string, act: 'count' | 'refuse', form: unknown, version: number) =>
    send<OutsideView>('POST', `${at('outside', id)}/${act}`, form, match(version)),

  rotations: () => get<RotationView[]>('/api/training/rotations'),
  rotation: (id: string) => get<RotationView>(at('rotations', id)),
  openRotation: (entry: unknown) => send<RotationView>('POST', '/api/training/rotations', entry),
  listEverybody: (id: string) => send<RotationView>('POST', `${at('rotations', id)}/list`, {}),
  excuse: (id: string, wanted: unknown) => send<RotationView>('POST', `${at('rotations', id)}/excuse`, wanted),
  keepSnapshot: (id: string, wanted: unknown) => send<RotationView>('POST', `${at('rotations', id)}/snapshot`, wanted),

  guidances: (query: Query) => get<Page<GuidanceView>>('/api/training/guidance', query),
  guidance: (id: string) => get<GuidanceView>(at('guidance', id)),
  askForGuidance: (request: unknown) => send<GuidanceView>('POST', '/api/training/guidance', request),
  guidanceAct: (id: string, act: 'arrange' | 'decline' | 'hold' | 'close', form: unknown, version: number) =>
    send<GuidanceView>('POST', `${at('guidance', id)}/${act}`, form, match(version)),
}
