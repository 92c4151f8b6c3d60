/** Legal review at the desk: every page in two sizes; what is chosen is what is sent. */
import type { LoanView, MajorListView, RequestRow, RequestView, ReviewerView } from '@zhiheng/api/review'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'
import { picture } from './pictures.ts'

const HEAD = { ...OFFICER, role: 'organ-head', roleLabel: '机关负责人' }
const ID = '140431-00000000-0000-7000-8000-0000000000e1'
const ORGAN = OFFICER.organ
const LONG = '涉嫌经营超过保质期的食品'.repeat(25)

const ROW: RequestRow = {
  id: ID,
  version: 2,
  organ: ORGAN,
  organName: '沁源县市场监督管理局',
  record: '140431-00000000-0000-7000-8000-0000000000c1',
  title: '涉嫌经营超过保质期的食品',
  number: '沁市监立〔2026〕2号',
  field: '市场监管',
  state: 'assigned',
  stateLabel: '审核中',
  submittedOn: '2026-03-03',
  dueOn: '2026-03-17',
  dueWords: '还有 2 天 · 3 月 17 日',
  dueState: 'soon',
  reviewer: '孙南曦',
  mine: false,
  lent: false,
}
const REQUEST: RequestView = {
  row: ROW,
  grounds: ['法律、法规规定应当审核，或者列入本机关重大执法决定法制审核目录'],
  steps: [
    { seq: 1, label: '送审', on: '2026-03-03', person: '沈知竹', role: '承办机构负责人', note: '材料齐全。' },
    { seq: 2, label: '分派', reviewer: '孙南曦', on: '2026-03-03', person: '贺立衡', role: '机关负责人' },
  ],
  mayAssign: true,
  mayTake: false,
  mayRecuse: true,
  choices: [
    {
      reviewer: 'r1',
      name: '秦书乐',
      kind: '借调至 2026-03-31',
      from: '沁源县应急管理局',
      fields: [],
      open: 0,
      missing: [],
    },
    {
      reviewer: 'r2',
      name: '朱晓谦',
      kind: '公职律师',
      fields: ['市场监管'],
      open: 1,
      missing: [{ text: '朱晓谦是本案的承办人员，不能审核本案', article: '《行政处罚法》第五十八条第二款' }],
    },
  ],
}
const REVIEWER: ReviewerView = {
  id: ID,
  version: 1,
  organ: ORGAN,
  organName: '沁源县市场监督管理局',
  mine: true,
  name: '苏明远',
  kind: 'legal-counsel',
  kindLabel: '法律顾问',
  account: false,
  certificate: 'L20261404310003',
  firstReview: false,
  fields: [],
  firm: '沁源县虚构律师事务所',
  contractFrom: '2025-03-01',
  contractUntil: '2026-03-20',
  joinedOn: '2024-01-01',
  standing: 'available',
  standingLabel: '在库',
  warning: '合同还有 17 天到期',
  open: 2,
}
const LIST: MajorListView = {
  id: ID,
  organ: ORGAN,
  organName: '沁源县市场监督管理局',
  version: 2,
  from: '2026-04-01',
  publishedOn: null,
  inForce: false,
  reason: '调整数额',
  person: '孙南曦',
  items: [
    {
      name: '对法人或者其他组织罚款二十万元以上',
      decision: 'penalty',
      decisionLabel: '行政处罚',
      kinds: ['fine'],
      fromFen: 20_000_000,
      party: 'organisation',
      threshold: '罚款，200,000 元以上，法人或者其他组织',
      basis: '本机关目录第一项',
    },
  ],
}
const LOAN: LoanView = {
  id: ID,
  version: 1,
  organ: 'o2',
  organName: '沁源县应急管理局',
  lender: ORGAN,
  lenderName: '沁源县市场监督管理局',
  reason: '本局审核人员回避，没有其他人。',
  from: '2026-03-01',
  until: '2026-03-31',
  state: 'asked',
  stateLabel: '待答复',
  inForce: false,
  askedBy: '温启明',
  askedOn: '2026-03-02',
  freed: 0,
  mayAnswer: true,
  mayEnd: false,
}
const page = <T>(...items: T[]) => ({ items, next: null, total: String(items.length) })
const FULL: Answers = {
  'GET /api/session': HEAD,
  'GET /api/review/requests': page(ROW, { ...ROW, id: 'x', title: LONG, state: 'waiting', stateLabel: '待分派' }),
  [`GET /api/review/requests/${ID}`]: REQUEST,
  'GET /api/review/reviewers': page(REVIEWER),
  [`GET /api/review/reviewers/${ID}`]: REVIEWER,
  'GET /api/review/reviewers/shares': [
    { organ: ORGAN, organName: '沁源县市场监督管理局', officers: 40, names: ['孙南曦'], percent: 2.5, enough: false },
    { organ: 'o3', organName: '沁源县应急管理局', officers: 10, names: ['龚信'], percent: 10, enough: true },
  ],
  'GET /api/review/lists': page({
    id: ID,
    organ: ORGAN,
    organName: '沁源县市场监督管理局',
    version: 2,
    items: 4,
    published: false,
    inForce: 1,
    from: '2024-01-01',
  }),
  [`GET /api/review/lists/of/${ORGAN}`]: [LIST],
  'GET /api/review/loans': page(LOAN),
  [`GET /api/review/loans/${ID}`]: LOAN,
  'GET /api/organs': page(),
  'GET /api/organs/tree': [],
  'GET /api/officers': page(),
  'GET /api/matters/fields': ['市场监管'],
}
const NOBODY: Answers = { ...FULL, [`GET /api/review/requests/${ID}`]: { ...REQUEST, choices: [] } }
const EMPTY: Answers = {
  ...FULL,
  'GET /api/review/requests': page(),
  'GET /api/review/reviewers': page(),
  'GET /api/review/reviewers/shares': [],
  'GET /api/review/lists': page(),
  'GET /api/review/loans': page(),
}

const PAGES: { name: string; path: string; shows: string; answers?: Answers }[] = [
  { name: '审核件', path: '/review/requests', shows: '还有 2 天' },
  { name: '一件审核件', path: `/review/requests/${ID}`, shows: '改派审核人' },
  { name: '分派', path: `/review/requests/${ID}/assign`, shows: '朱晓谦是本案的承办人员' },
  { name: '没有人可以分派', path: `/review/requests/${ID}/assign`, shows: '没有可以分派的人', answers: NOBODY },
  { name: '回避', path: `/review/requests/${ID}/recuse`, shows: '回避的理由' },
  { name: '审核人员库', path: '/review/pool', shows: '合同还有 17 天到期' },
  { name: '一名审核人员', path: `/review/pool/${ID}`, shows: '手里有 2 件审核件' },
  { name: '登记审核人员', path: '/review/pool/new', shows: '入库日期' },
  { name: '目录', path: '/review/lists', shows: '第 2 版，未公布' },
  { name: '一个机关的目录', path: `/review/lists/${ORGAN}`, shows: '公布第 2 版' },
  { name: '编制目录', path: '/review/lists/new', shows: '编制第 3 版目录' },
  { name: '借调', path: '/review/loans', shows: '沁源县应急管理局向沁源县市场监督管理局借' },
  { name: '一次借调', path: `/review/loans/${ID}`, shows: '本局审核人员回避' },
  { name: '申请借调', path: '/review/loans/new', shows: '借调最后一日' },
  { name: '借出', path: `/review/loans/${ID}/lend`, shows: '借出的审核人员' },
  { name: '没有审核件', path: '/review/requests', shows: '自动列到这里', answers: EMPTY },
  { name: '空的审核人员库', path: '/review/pool', shows: '由各机关负责人登记', answers: EMPTY },
  { name: '没有目录', path: '/review/lists', shows: '每个单位编制自己的', answers: EMPTY },
  {
    name: '看不到的审核件',
    path: `/review/requests/${ID}`,
    shows: '没有找到这个审核件',
    answers: {
      ...FULL,
      [`GET /api/review/requests/${ID}`]: refusal(404, { title: '没有找到', detail: '没有找到这个审核件。' }),
    },
  },
]

for (const size of SIZES) {
  test.describe(`法制审核 ${size.width}×${size.height}`, () => {
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

test('改派须写理由，送出的是选中的人和读到的版本', async ({ page }) => {
  const { sent } = await play(page, { ...FULL, [`POST /api/review/requests/${ID}/assign`]: REQUEST })
  await open(page, `/review/requests/${ID}/assign`)
  await page.getByLabel(/秦书乐/).check()
  await page.getByRole('button', { name: '分派', exact: true }).click()
  expect(sent.filter((each) => each.path.startsWith('POST /api/review'))).toHaveLength(0)
  await page.getByLabel('改派的理由').fill('原审核人出差')
  await page.getByRole('button', { name: '分派', exact: true }).click()

  await expect(page).toHaveURL(new RegExp(`/review/requests/${ID}$`))
  const assigned = sent.find((each) => each.path === `POST /api/review/requests/${ID}/assign`)!
  expect(assigned.headers['if-match']).toBe('"2"')
  expect(assigned.body).toMatchObject({ reviewer: 'r1', note: '原审核人出差' })
})

test('指南的图：审核人员库和一件审核件', async ({ page }) => {
  await play(page, FULL)
  await open(page, '/review/pool')
  await expect(page.getByText('合同还有 17 天到期')).toBeVisible()
  await picture(page, 'review-pool')
  await open(page, `/review/requests/${ID}`)
  await expect(page.getByText('改派审核人')).toBeVisible()
  await picture(page, 'review-request')
})
