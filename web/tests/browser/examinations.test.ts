/** Examinations at the desk: every page in two sizes; what is answered is what is sent. */
import type {
  Analysis,
  BlueprintView,
  ExaminationView,
  OwnExamination,
  QuestionView,
  SittingView,
} from '@zhiheng/api/examinations'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'

const TRAINER = { ...OFFICER, role: 'trainer', roleLabel: '培训管理人员' }
const MARKER = { ...OFFICER, role: 'marker', roleLabel: '阅卷人员' }
const ID = '140431-00000000-0000-7000-8000-0000000000e1'
const HEX = '0123456789abcdef'.repeat(4)
const LONG = '除法律另有规定外，实施行政处罚的执法人员不得少于几人？'.repeat(11)

const QUESTION: QuestionView = {
  id: ID,
  version: 2,
  current: true,
  kind: 'single',
  kindLabel: '单选题',
  stem: LONG,
  options: ['一人', '两人', '三人'].map((text, at) => ({ key: 'ABC'[at]!, text })),
  answer: ['B'],
  explanation: '不得少于两人。',
  level: 'entry',
  levelLabel: '初任',
  difficulty: 'easy',
  difficultyLabel: '易',
  statute: 'penalty-law',
  article: '42.1',
  basis: '《行政处罚法》第四十二条第一款',
  lawFrom: '2021-07-15',
  standing: 'set-aside',
  standingLabel: '停用待核',
  why: '《行政处罚法》自 2027-01-01 起施行新的版本，请核对后修改',
  reason: '改字',
  person: '习之谦',
  madeOn: '2026-03-02',
}
const BLUEPRINT: BlueprintView = {
  id: ID,
  version: 1,
  name: '年度公共法律知识考试卷',
  total: 100,
  questions: 26,
  enough: false,
  person: '习之谦',
  lines: [{ line: { kind: 'single', count: 10, marks: 3 }, words: '单选题，公共法律知识', available: 6 }],
}
const EXAM: ExaminationView = {
  id: ID,
  version: 2,
  title: '行政执法人员公共法律知识考试（第一场）',
  purpose: 'annual',
  purposeLabel: '年度考试',
  blueprint: ID,
  blueprintName: '年度公共法律知识考试卷',
  opensAt: '2026-03-03T09:00:00',
  closesAt: '2026-03-03T11:00:00',
  minutes: 60,
  passMark: 60,
  total: 100,
  stage: 'marking',
  stageLabel: '待阅卷公布',
  counts: { listed: 12, begun: 11, handedIn: 11 },
  draw: { poolDigest: HEX, seed: HEX, paperDigest: HEX, at: '2026-03-02T01:00:00Z', by: '习之谦' },
  manages: true,
}
const OWN: OwnExamination = {
  examination: ID,
  title: EXAM.title,
  purposeLabel: '年度考试',
  opensAt: EXAM.opensAt,
  closesAt: EXAM.closesAt,
  minutes: 60,
  passMark: 60,
  total: 100,
  stage: 'open',
  stageLabel: '考试中',
  standing: '可以开考',
  may: 'begin',
  seed: HEX,
  poolDigest: HEX,
  paperDigest: HEX,
}
const RESULT: OwnExamination = {
  ...OWN,
  examination: 'x',
  standing: '已交卷',
  may: null,
  result: {
    objective: 61,
    written: 14.5,
    total: 75.5,
    passed: true,
    outcome: '及格',
    publishedOn: '2026-03-06',
    reviewUntil: '2026-03-16',
    reviewWords: '申请到 2026-03-16 为止',
  },
}
const SITTING: SittingView = {
  id: ID,
  examination: ID,
  title: EXAM.title,
  name: '郭甲',
  open: true,
  now: new Date().toISOString(),
  begunAt: new Date().toISOString(),
  endsAt: new Date(Date.now() + 3_000_000).toISOString(),
  secondsLeft: 3000,
  minutes: 60,
  total: 100,
  passMark: 60,
  devices: 1,
  questions: [
    {
      seq: 3,
      kind: 'single',
      kindLabel: '单选题',
      stem: LONG,
      options: QUESTION.options,
      marks: 3,
      revision: 0,
      chosen: [],
    },
    {
      seq: 1,
      kind: 'multiple',
      kindLabel: '多选题',
      stem: '哪些应当告知？',
      options: QUESTION.options,
      marks: 4,
      revision: 2,
      chosen: ['A'],
    },
    { seq: 2, kind: 'case', kindLabel: '案例分析题', stem: '案情', options: [], marks: 20, revision: 0, chosen: [] },
  ],
}
const ITEM: Analysis['items'][number] = {
  question: ID,
  version: 1,
  kindLabel: '单选题',
  stem: LONG,
  options: QUESTION.options,
  answer: ['B'],
  marks: 3,
  statistics: {
    seq: 1,
    answered: 11,
    difficulty: 0.27,
    discrimination: -0.33,
    correlation: -0.1,
    chosen: { A: 8, B: 3 },
    flags: ['偏难', '区分度为负，请核对答案'],
  },
}
const ANALYSIS: Analysis = {
  title: EXAM.title,
  total: 100,
  listed: 12,
  sat: 11,
  passed: 8,
  mean: 70.5,
  highest: 95,
  lowest: 38,
  bands: [0, 0, 0, 1, 0, 2, 3, 2, 2, 1],
  organs: [{ organ: 'o', organName: '沁源县市场监督管理局', listed: 12, sat: 11, passed: 8, mean: 70.5 }],
  items: [
    ITEM,
    { ...ITEM, statistics: { ...ITEM.statistics, seq: 2, flags: [], difficulty: 0.6, discrimination: 0.4 } },
  ],
}
const SCRIPT = {
  id: ID,
  number: 482913,
  seq: 26,
  stem: '案情。',
  reference: '要点（20 分）',
  basis: '《行政处罚法》第四十四条',
  most: 20,
  body: '应当告知。'.repeat(60),
  third: true,
}
const page = <T>(...items: T[]) => ({ items, next: null, total: String(items.length) })
const ROW = {
  officer: 'p',
  name: '侯思晨',
  organ: 'o',
  organName: '沁源县市场监督管理局',
  objective: 61,
  written: 14.5,
  total: 75.5,
  passed: true,
  absent: false,
  outcome: '及格',
  publishedOn: '2026-03-06',
}
const FULL: Answers = {
  'GET /api/session': TRAINER,
  'GET /api/examinations': page(EXAM),
  [`GET /api/examinations/${ID}`]: EXAM,
  [`GET /api/examinations/${ID}/candidates`]: {
    items: [
      {
        officer: 'p',
        name: '侯思晨',
        organ: 'o',
        organName: '沁源县市场监督管理局',
        state: 'handed-in',
        stateLabel: '已交卷',
      },
    ],
    added: null,
    leftOut: [],
  },
  [`GET /api/examinations/${ID}/results`]: { items: [ROW] },
  [`GET /api/examinations/${ID}/score-reviews`]: [
    { officer: ID, reason: '第三题选 B 也符合条文。', askedOn: '2026-03-07' },
  ],
  [`GET /api/examinations/${ID}/statistics`]: ANALYSIS,
  'GET /api/examinations/questions': page(QUESTION),
  [`GET /api/examinations/questions/${ID}`]: [QUESTION, { ...QUESTION, version: 1, current: false }],
  'GET /api/examinations/blueprints': [BLUEPRINT],
  [`GET /api/examinations/blueprints/${ID}`]: BLUEPRINT,
  'GET /api/statutes': [],
  'GET /api/organs': page(),
  'GET /api/matters/fields': ['市场监管'],
}
const SITS: Answers = {
  'GET /api/examinations/mine': [OWN, RESULT],
  [`GET /api/examinations/sittings/${ID}`]: SITTING,
}
const MARKS: Answers = {
  'GET /api/session': MARKER,
  'GET /api/examinations/marking': [
    { examination: ID, title: EXAM.title, purposeLabel: '年度考试', all: 11, settled: 4, third: 1, forMe: 6 },
  ],
  [`GET /api/examinations/marking/${ID}`]: { script: SCRIPT, all: 11, settled: 4, forMe: 6 },
}

const PAGES: { name: string; path: string; shows: string; answers?: Answers }[] = [
  { name: '题库', path: '/examinations/bank', shows: '逐道复核' },
  { name: '一道题', path: `/examinations/bank/${ID}`, shows: '施行新的版本' },
  { name: '登记题目', path: '/examinations/bank/new', shows: '依据的法规' },
  { name: '停用题目', path: `/examinations/bank/${ID}/retire`, shows: '停用的理由' },
  { name: '恢复使用题目', path: `/examinations/bank/${ID}/restore`, shows: '恢复使用的理由' },
  { name: '蓝图', path: '/examinations/blueprints', shows: '题目不够' },
  { name: '修改蓝图', path: `/examinations/blueprints/${ID}/change`, shows: '每题分值' },
  { name: '考试', path: '/examinations', shows: '待阅卷公布' },
  { name: '一场考试', path: `/examinations/${ID}`, shows: '组卷公示' },
  { name: '安排考试', path: '/examinations/new', shows: '补考哪一场' },
  { name: '成绩', path: `/examinations/${ID}/results`, shows: '参考 1 人' },
  { name: '答复复核', path: `/examinations/${ID}/reviews/${ID}`, shows: '更正后的总分' },
  { name: '申请复核', path: '/examinations/x/ask-review', shows: '只复核一次，申请到 2026-03-16 为止', answers: SITS },
  { name: '分析', path: `/examinations/${ID}/analysis`, shows: '区分度为负' },
  { name: '我的考试', path: '/examinations/mine', shows: '开始考试', answers: SITS },
  { name: '作答', path: `/examinations/sittings/${ID}`, shows: '已全部保存', answers: SITS },
  {
    name: '时间到',
    path: `/examinations/sittings/${ID}`,
    shows: '已自动交卷',
    answers: { [`GET /api/examinations/sittings/${ID}`]: { ...SITTING, open: false, byTime: true, questions: [] } },
  },
  { name: '阅卷', path: '/examinations/marking', shows: '待第三人 1 份', answers: MARKS },
  { name: '阅一份', path: `/examinations/marking/${ID}`, shows: '密号 482913', answers: MARKS },
  {
    name: '没有考试',
    path: '/examinations/mine',
    shows: '被列入名单的考试会出现在这里',
    answers: { 'GET /api/examinations/mine': [] },
  },
  {
    name: '没有题目',
    path: '/examinations/bank',
    shows: '每道题写明依据的法规',
    answers: { ...FULL, 'GET /api/examinations/questions': page() },
  },
]

for (const size of SIZES) {
  test.describe(`考试 ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })
    for (const { name, path, shows, answers } of PAGES) {
      test(name, async ({ page }, info) => {
        await play(page, answers ?? FULL)
        await page.goto(process.env.ZHIHENG_URL + path)
        await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible()
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
        await expectNoSideways(page)
        await expectAccessible(page)
      })
    }
  })
}

test('选了就存，带着次序号；别的设备更新了会被告知，读出最新的', async ({ page }) => {
  const saved = { seq: 3, revision: 1, savedAt: new Date().toISOString() }
  const { sent } = await play(page, {
    ...SITS,
    [`PUT /api/examinations/sittings/${ID}/answers/3`]: saved,
    [`PUT /api/examinations/sittings/${ID}/answers/1`]: refusal(409, { detail: '这道题在另一台设备上有更新的作答。' }),
  })
  await open(page, `/examinations/sittings/${ID}`)
  await page.getByText('两人').click()
  await expect(page.getByText('已全部保存')).toBeVisible()
  expect(sent.at(-1)).toMatchObject({
    path: `PUT /api/examinations/sittings/${ID}/answers/3`,
    body: { revision: 1, chosen: ['B'] },
  })

  await page.getByRole('button', { name: '下一题' }).click()
  await page.getByText('三人').click()
  await expect(page.getByRole('alert')).toContainText('另一台设备上有更新的作答')
  expect(sent.at(-1)!.body).toEqual({ revision: 3, chosen: ['A', 'C'] })
})
