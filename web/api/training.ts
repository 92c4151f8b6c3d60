/** Training: courses, sessions, hours, certificates of training elsewhere, rotation training, guidance of townships. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Query } from './http.ts'
import type { components } from './schema'

type Answers = components['schemas']

export type CourseView = Answers['CourseView']
export type Category = CourseView['category']
export type TeacherView = Answers['TeacherView']
export type SessionView = Answers['SessionView']
export type SessionPerson = Answers['PersonView']
export type CategoryAccount = Answers['CategoryAccount']
export type HoursView = Answers['HoursView']
export type TrainingOverview = Answers['TrainingOverview']
export type OutsideView = Answers['OutsideView']
export type RotationView = Answers['RotationView']
export type GuidanceView = Answers['GuidanceView']
export type ImportReport = Answers['ImportReport']

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
  overview: (year?: string) => get<TrainingOverview>('/api/training/hours/overview', { year }),

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
