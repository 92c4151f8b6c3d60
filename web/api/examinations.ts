/** Examinations: the bank of questions, blueprints, papers, sittings, marking, results. */
import type { Page } from './cases.ts'
import { get, send, sendFile, type Query } from './http.ts'

export type QuestionKind = 'single' | 'multiple' | 'judgement' | 'case'

export interface Option {
  key: string
  text: string
}

export interface QuestionView {
  id: string
  version: number
  current: boolean
  kind: QuestionKind
  kindLabel: string
  stem: string
  options: Option[]
  answer: string[]
  explanation: string
  field?: string | null
  level: string
  levelLabel: string
  difficulty: string
  difficultyLabel: string
  statute: string
  article: string
  basis: string
  lawFrom: string
  standing: 'in-use' | 'set-aside' | 'retired'
  standingLabel: string
  /** Why it was set aside or retired. */
  why?: string | null
  reason: string
  person: string
  madeOn: string
}

export interface BlueprintLine {
  kind: QuestionKind
  field?: string | null
  level?: string | null
  difficulty?: string | null
  count: number
  marks: number
}

export interface BlueprintView {
  id: string
  version: number
  name: string
  total: number
  questions: number
  enough: boolean
  person: string
  lines: { line: BlueprintLine; words: string; available: number }[]
}

export type Stage = 'planned' | 'ready' | 'open' | 'marking' | 'published' | 'cancelled'

export interface ExaminationView {
  id: string
  version: number
  title: string
  purpose: string
  purposeLabel: string
  blueprint: string
  blueprintName?: string | null
  opensAt: string
  closesAt: string
  minutes: number
  passMark: number
  total?: number | null
  stage: Stage
  stageLabel: string
  resitOf?: string | null
  resitOfTitle?: string | null
  counts: { listed: number; begun: number; handedIn: number }
  draw?: { poolDigest: string; seed: string; paperDigest: string; at: string; by: string } | null
  publishedOn?: string | null
  publishedBy?: string | null
  cancelledWhy?: string | null
  /** Whether the reader may plan, draw and publish. */
  manages: boolean
}

export interface CandidateView {
  officer: string
  name: string
  organ: string
  organName: string
  state?: 'open' | 'handed-in' | null
  stateLabel: string
}

export interface CandidatesView {
  items: CandidateView[]
  added?: number | null
  leftOut: string[]
}

export interface DrawView {
  title: string
  poolDigest: string
  seed: string
  paperDigest: string
  drawnAt: string
  opensAt: string
  lines: BlueprintLine[]
  /** Empty until the examination has closed. */
  pool: { line: number; question: string; version: number; digest: string }[]
  paper: { seq: number; line: number; question: string; version: number; marks: number }[]
}

export interface ScoreReview {
  officer: string
  reason: string
  askedOn: string
  answer?: string | null
  /** The total that stands now; absent where the published one is upheld. */
  corrected?: number | null
  answeredOn?: string | null
  answeredBy?: string | null
}

export interface OwnExamination {
  examination: string
  title: string
  purposeLabel: string
  opensAt: string
  closesAt: string
  minutes: number
  passMark: number
  total?: number | null
  stage: Stage
  stageLabel: string
  sitting?: string | null
  standing: string
  may?: 'begin' | 'resume' | null
  seed?: string | null
  poolDigest?: string | null
  paperDigest?: string | null
  result?: {
    objective: number
    written: number
    total: number
    passed: boolean
    outcome: string
    publishedOn: string
    /** The last day on which a review may be asked; absent where it may not, and while the calendar is awaited. */
    reviewUntil?: string | null
    /** Until when a review may be asked, in words; absent where it may not. */
    reviewWords?: string | null
    review?: ScoreReview | null
  } | null
  cancelledWhy?: string | null
}

export interface AskedQuestion {
  seq: number
  kind: QuestionKind
  kindLabel: string
  stem: string
  options: Option[]
  marks: number
  /** 0 where nothing was answered yet. */
  revision: number
  chosen: string[]
  body?: string | null
}

export interface SittingView {
  id: string
  examination: string
  title: string
  name: string
  open: boolean
  now: string
  begunAt: string
  endsAt: string
  secondsLeft: number
  minutes: number
  total: number
  passMark: number
  devices: number
  handedInAt?: string | null
  byTime?: boolean | null
  questions: AskedQuestion[]
}

export interface GivenAnswer {
  revision: number
  chosen?: string[]
  body?: string
}

export interface MarkingWork {
  examination: string
  title: string
  purposeLabel: string
  all: number
  settled: number
  third: number
  forMe: number
}

export interface ScriptView {
  id: string
  /** Stands in the place of the sitter. */
  number: number
  seq: number
  stem: string
  reference: string
  basis: string
  most: number
  body: string
  third: boolean
}

export interface NextScript {
  script?: ScriptView | null
  all: number
  settled: number
  forMe: number
}

export interface ResultRow {
  officer: string
  name: string
  organ: string
  organName: string
  objective: number
  written: number
  total: number
  passed: boolean
  absent: boolean
  outcome: string
  publishedOn: string
  /** How far a review of the score came. */
  review?: '已申请复核' | '复核维持' | '复核更正' | null
}

export interface AnalysedItem {
  question: string
  version: number
  kindLabel: string
  stem: string
  options: Option[]
  answer: string[]
  marks: number
  statistics: {
    seq: number
    answered: number
    difficulty: number
    discrimination: number
    correlation?: number | null
    chosen: Record<string, number>
    flags: string[]
  }
}

export interface Analysis {
  title: string
  total: number
  listed: number
  sat: number
  passed: number
  mean?: number | null
  highest?: number | null
  lowest?: number | null
  /** How many scored in each tenth of the marks, the lowest first. */
  bands: number[]
  organs: { organ: string; organName: string; listed: number; sat: number; passed: number; mean?: number | null }[]
  items: AnalysedItem[]
}

export interface ImportReport {
  imported: boolean
  rows: number
  problems: { line: number; column: string; message: string }[]
}

const BASE = '/api/examinations'
const at = (id: string) => `${BASE}/${encodeURIComponent(id)}`
const match = (version: number) => ({ 'If-Match': `"${version}"` })

export const QUESTION_TEMPLATE = `${BASE}/questions/import/template`
export const QUESTION_EXPORT = `${BASE}/questions/export`
export const resultSheet = (id: string) => `${at(id)}/results/export`

export const examinations = {
  questions: (query: Query) => get<Page<QuestionView>>(`${BASE}/questions`, query),
  question: (id: string) => get<QuestionView[]>(`${BASE}/questions/${encodeURIComponent(id)}`),
  addQuestion: (entry: unknown) => send<QuestionView>('POST', `${BASE}/questions`, entry),
  changeQuestion: (id: string, entry: unknown, version: number) =>
    send<QuestionView>('PUT', `${BASE}/questions/${encodeURIComponent(id)}`, entry, match(version)),
  retireQuestion: (id: string, why: string, version: number) =>
    send<QuestionView>('POST', `${BASE}/questions/${encodeURIComponent(id)}/retire`, { why }, match(version)),
  restoreQuestion: (id: string, why: string, version: number) =>
    send<QuestionView>('POST', `${BASE}/questions/${encodeURIComponent(id)}/restore`, { why }, match(version)),
  importQuestions: (file: File) => sendFile<ImportReport>(`${BASE}/questions/import`, file),

  blueprints: () => get<BlueprintView[]>(`${BASE}/blueprints`),
  blueprint: (id: string) => get<BlueprintView>(`${BASE}/blueprints/${encodeURIComponent(id)}`),
  addBlueprint: (entry: unknown) => send<BlueprintView>('POST', `${BASE}/blueprints`, entry),
  changeBlueprint: (id: string, entry: unknown, version: number) =>
    send<BlueprintView>('PUT', `${BASE}/blueprints/${encodeURIComponent(id)}`, entry, match(version)),

  list: (query: Query) => get<Page<ExaminationView>>(BASE, query),
  get: (id: string) => get<ExaminationView>(at(id)),
  add: (entry: unknown) => send<ExaminationView>('POST', BASE, entry),
  change: (id: string, entry: unknown, version: number) => send<ExaminationView>('PUT', at(id), entry, match(version)),
  draw: (id: string, version: number) => send<ExaminationView>('POST', `${at(id)}/draw`, {}, match(version)),
  cancel: (id: string, why: string, version: number) =>
    send<ExaminationView>('POST', `${at(id)}/cancel`, { why }, match(version)),
  publish: (id: string, version: number) => send<ExaminationView>('POST', `${at(id)}/publish`, {}, match(version)),
  candidates: (id: string) => get<CandidatesView>(`${at(id)}/candidates`),
  addCandidates: (
    id: string,
    wanted: { officers?: string[]; organs?: string[]; failed: boolean; applicants: boolean },
  ) => send<CandidatesView>('POST', `${at(id)}/candidates`, wanted),
  removeCandidate: (id: string, officer: string) =>
    send<CandidatesView>('POST', `${at(id)}/candidates/remove`, { officer }),
  published: (id: string) => get<DrawView>(`/api/public/examinations/${encodeURIComponent(id)}/draw`),
  results: (id: string) => get<{ items: ResultRow[] }>(`${at(id)}/results`),
  analysis: (id: string) => get<Analysis>(`${at(id)}/statistics`),
  reviews: (id: string) => get<ScoreReview[]>(`${at(id)}/score-reviews`),
  askReview: (id: string, reason: string) => send<void>('POST', `${at(id)}/score-reviews`, { reason }),
  answerReview: (id: string, answered: { officer: string; answer: string; corrected: number | null }) =>
    send<ScoreReview[]>('POST', `${at(id)}/score-reviews/answer`, answered),

  mine: () => get<OwnExamination[]>(`${BASE}/mine`),
  begin: (id: string) => send<SittingView>('POST', `${at(id)}/sitting`, {}),
  sitting: (id: string) => get<SittingView>(`${BASE}/sittings/${encodeURIComponent(id)}`),
  save: (id: string, seq: number, given: GivenAnswer) =>
    send<{ seq: number; revision: number; savedAt: string }>(
      'PUT',
      `${BASE}/sittings/${encodeURIComponent(id)}/answers/${seq}`,
      given,
    ),
  handIn: (id: string) => send<SittingView>('POST', `${BASE}/sittings/${encodeURIComponent(id)}/hand-in`, {}),

  marking: () => get<MarkingWork[]>(`${BASE}/marking`),
  nextScript: (id: string) => get<NextScript>(`${BASE}/marking/${encodeURIComponent(id)}`),
  mark: (script: string, given: { marks: number; note?: string }) =>
    send<NextScript>('POST', `${BASE}/marking/scripts/${encodeURIComponent(script)}/marks`, given),
}
