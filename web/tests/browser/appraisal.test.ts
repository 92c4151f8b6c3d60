/** Yearly appraisal and party building at the desk: every page in two sizes; what is chosen is what is sent. */
import type { DutyView, FormRow, FormView, IndicatorView } from '@zhiheng/api/appraisal'
import type { ActivityView, BranchView, PartyYear } from '@zhiheng/api/party'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'

const PERSONNEL = { ...OFFICER, role: 'personnel', roleLabel: '人事人员' }
const HEAD = { ...OFFICER, role: 'unit-head', roleLabel: '承办机构负责人' }
const ID = '140431-00000000-0000-7000-8000-0000000000f1'
const ORGAN = OFFICER.organ
const LONG = '办理食品经营违法行为的调查取证和文书制作'.repeat(12)

const ROW: FormRow = {
  id: ID,
  version: 2,
  organ: ORGAN,
  organName: '沁源县市场监督管理局',
  name: '侯思晨',
  post: '一级行政执法员',
  year: 2026,
  stage: 'shown',
  stageLabel: '本人核对',
  drawnOn: '2026-03-02',
  uses: 0,
}
const FORM: FormView = {
  row: ROW,
  own: false,
  objectUntil: '2026-03-10',
  objectBecause: '2026-03-03 次日起算第 5 个工作日',
  duties: [{ id: 'd1', post: '食品安全执法岗', duties: [LONG], powers: ['抽样取证'] }],
  findings: [
    {
      source: 'cases-handled',
      name: '办理的案件',
      indicator: false,
      available: true,
      words: '参与办理 1 件（只作事实，不作指标）',
      rows: [{ label: `沁市监立〔2026〕2号 ${LONG}`, on: '2026-02-01', href: '/cases/x' }],
    },
    { name: '查实的投诉举报', indicator: false, available: false, words: '尚无数据来源', rows: [] },
    { name: '说服教育', meaning: '由人评述', indicator: true, available: true, words: '由主管领导评述', rows: [] },
  ],
  steps: [{ seq: 1, label: '制作考核表', on: '2026-03-02', person: '闻知人', role: '机关人事人员' }],
  acts: [
    {
      act: 'summarise',
      label: '核对并总结',
      article: '《公务员法》第三十七条第一款',
      by: '被考核人本人',
      allowed: false,
      missing: [],
    },
    {
      act: 'propose',
      label: '提出等次建议',
      article: '《公务员法》第三十七条第一款',
      by: '主管领导',
      allowed: true,
      missing: [{ text: '须被考核人不是本机关的领导成员' }],
    },
  ],
}
const SETTLED: FormView = {
  ...FORM,
  row: { ...ROW, version: 3, stage: 'settled', stageLabel: '待主管领导建议' },
  acts: [{ ...FORM.acts[1]!, missing: [] }],
}
const SUMMED: FormView = {
  ...SETTLED,
  steps: [
    ...SETTLED.steps,
    { seq: 2, label: '核对并总结', note: LONG, on: '2026-03-05', person: '侯思晨', role: '被考核人本人' },
  ],
}
const OWN: FormView = { ...FORM, own: true, acts: [{ ...FORM.acts[0]!, allowed: true }] }
const DUTY: DutyView = {
  id: ID,
  version: 1,
  organ: ORGAN,
  post: '食品安全执法岗',
  duties: [LONG],
  powers: ['抽样取证和先行登记保存'],
  basis: '局内设机构职责规定',
  officers: [{ id: 'o1', name: '侯思晨' }],
  ended: false,
  person: '闻知人',
  madeOn: '2026-01-05',
}
const INDICATOR: IndicatorView = {
  id: ID,
  version: 1,
  organ: ORGAN,
  name: '办案期限',
  meaning: '承办案件的期限是否按期办结',
  source: 'case-deadlines',
  sourceName: '办案期限',
  ended: false,
  person: '闻知人',
  madeOn: '2026-01-05',
}
const ACTIVITY: ActivityView = {
  row: {
    id: ID,
    version: 1,
    organ: ORGAN,
    organName: '沁源县市场监督管理局',
    branch: 'b1',
    branchName: '执法稽查党支部',
    kind: 'joint-action',
    kindLabel: '联合行动',
    theme: '冬季取暖用燃气具联合检查',
    heldOn: '2026-02-10',
    place: '沁河镇东街',
    partners: ['沁源县应急管理局'],
    work: LONG,
    photos: 0,
    expected: 2,
    attended: 1,
  },
  attendance: [
    { member: 'm1', name: '侯思晨', attended: true },
    { member: 'm2', name: '朱晓谦', attended: false },
  ],
  changes: [{ version: 1, person: '闻知人', at: '2026-02-10T08:00:00Z' }],
  photos: [],
  mayCorrect: true,
}
const BRANCH: BranchView = {
  row: {
    id: 'b1',
    version: 1,
    organ: ORGAN,
    organName: '沁源县市场监督管理局',
    name: '执法稽查党支部',
    units: [ORGAN],
    unitNames: ['沁源县市场监督管理局'],
    secretary: '沈知竹',
    foundedOn: '2019-06-12',
    exists: true,
  },
  members: [
    { id: 'm1', branch: 'b1', name: '侯思晨', joinedOn: '2019-06-12' },
    { id: 'm2', branch: 'b1', name: '朱晓谦', joinedOn: '2026-02-11' },
  ],
  rosters: [
    {
      id: 'r1',
      version: 1,
      kind: 'vanguard-post',
      kindLabel: '党员先锋岗',
      name: '快检先锋岗',
      people: ['侯思晨'],
      namedOn: '2026-01-01',
    },
  ],
  mayKeep: true,
}
const YEAR: PartyYear = {
  year: 2026,
  demanded: 1,
  lines: [
    {
      organName: '沁源县市场监督管理局',
      of: {
        branch: 'b1',
        name: '执法稽查党支部',
        months: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        quarters: [
          { activities: 1, standing: 'enough' },
          { activities: 0, standing: 'short' },
          { activities: 0, standing: 'open' },
          { activities: 0, standing: 'open' },
        ],
        activities: 1,
        expected: 2,
        attended: 1,
        rate: 50,
        jointActions: 1,
      },
    },
  ],
}

const page = <T>(...items: T[]) => ({ items, next: null, total: String(items.length) })
const FULL: Answers = {
  'GET /api/session': PERSONNEL,
  'GET /api/appraisals': page(ROW, {
    ...ROW,
    id: 'x',
    name: '欧阳'.repeat(12),
    stage: 'objected',
    stageLabel: '待答复异议',
  }),
  'GET /api/appraisals/mine': [ROW],
  [`GET /api/appraisals/${ID}`]: FORM,
  'GET /api/appraisal/duties': [DUTY],
  [`GET /api/appraisal/duties/${ID}`]: DUTY,
  'GET /api/appraisal/indicators': [INDICATOR],
  [`GET /api/appraisal/indicators/${ID}`]: INDICATOR,
  'GET /api/appraisal/sources': [{ key: 'case-deadlines', name: '办案期限', indicator: true }],
  'GET /api/party/activities': page(ACTIVITY.row),
  [`GET /api/party/activities/${ID}`]: ACTIVITY,
  'GET /api/party/branches': [BRANCH.row],
  'GET /api/party/branches/b1': BRANCH,
  'GET /api/party/statistics': YEAR,
  'GET /api/organs/tree': [],
}
const AS_PERSON: Answers = { ...FULL, 'GET /api/session': OFFICER, [`GET /api/appraisals/${ID}`]: OWN }
const EMPTY: Answers = {
  ...FULL,
  'GET /api/appraisals': page(),
  'GET /api/appraisals/mine': [],
  'GET /api/appraisal/duties': [],
  'GET /api/appraisal/indicators': [],
  'GET /api/party/activities': page(),
  'GET /api/party/branches': [],
  'GET /api/party/statistics': { ...YEAR, lines: [] },
}

const PAGES: { name: string; path: string; shows: string; answers?: Answers }[] = [
  { name: '年度考核', path: '/appraisals', shows: '待答复异议' },
  { name: '制作考核表', path: '/appraisals/new', shows: '汇集事实并制表' },
  { name: '一份考核表', path: `/appraisals/${ID}`, shows: '尚无数据来源' },
  { name: '我的考核', path: '/appraisals/mine', shows: '2026 年度考核表', answers: AS_PERSON },
  { name: '本人核对', path: `/appraisals/${ID}`, shows: '核对并总结', answers: AS_PERSON },
  { name: '写个人总结', path: `/appraisals/${ID}/summarise`, shows: '提交以后不能再提异议', answers: AS_PERSON },
  {
    name: '提出等次建议',
    path: `/appraisals/${ID}/propose`,
    shows: LONG,
    answers: { ...FULL, 'GET /api/session': HEAD, [`GET /api/appraisals/${ID}`]: SUMMED },
  },
  {
    name: '不称职',
    path: `/appraisals/${ID}`,
    shows: '申请复核',
    answers: {
      ...AS_PERSON,
      [`GET /api/appraisals/${ID}`]: {
        ...OWN,
        row: { ...ROW, stage: 'notified', stageLabel: '已通知本人', grade: 'incompetent', gradeLabel: '不称职' },
        acts: [],
      },
    },
  },
  { name: '岗位职权', path: '/appraisal/duties', shows: '食品安全执法岗' },
  { name: '修改岗位职权', path: `/appraisal/duties/${ID}/change`, shows: '岗位已撤销' },
  { name: '考核指标', path: '/appraisal/indicators', shows: '使用中' },
  { name: '编制考核指标', path: '/appraisal/indicators/new', shows: '数据来源' },
  { name: '支部活动', path: '/party/activities', shows: '冬季取暖用燃气具联合检查' },
  { name: '一次活动', path: `/party/activities/${ID}`, shows: '缺席（1 人）' },
  { name: '登记活动', path: '/party/activities/new', shows: '到会人员' },
  { name: '党支部', path: '/party/branches', shows: '执法稽查党支部' },
  { name: '一个党支部', path: '/party/branches/b1', shows: '应到名单（2 人）' },
  { name: '设立先锋岗', path: '/party/branches/b1/name', shows: '设立日期' },
  { name: '党建统计', path: '/party/statistics', shows: '1 个支部有季度不足 1 次' },
  { name: '没有考核表', path: '/appraisals', shows: '先交本人核对', answers: EMPTY },
  { name: '没有岗位', path: '/appraisal/duties', shows: '还没有编制岗位', answers: EMPTY },
  { name: '没有指标', path: '/appraisal/indicators', shows: '还没有编制考核指标', answers: EMPTY },
  { name: '没有活动', path: '/party/activities', shows: '只记活动的事实', answers: EMPTY },
  { name: '没有党支部', path: '/party/branches', shows: '还没有登记党支部', answers: EMPTY },
  { name: '没有统计', path: '/party/statistics', shows: '没有登记的党支部', answers: EMPTY },
  {
    name: '看不到的考核表',
    path: `/appraisals/${ID}`,
    shows: '没有找到这个考核表',
    answers: {
      ...FULL,
      [`GET /api/appraisals/${ID}`]: refusal(404, { title: '没有找到', detail: '没有找到这个考核表。' }),
    },
  },
]

for (const size of SIZES) {
  test.describe(`年度考核和党建 ${size.width}×${size.height}`, () => {
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

test('等次建议须选等次、写理由，带着读到的版本送出', async ({ page }) => {
  const { sent } = await play(page, {
    ...FULL,
    [`GET /api/appraisals/${ID}`]: SETTLED,
    [`POST /api/appraisals/${ID}/propose`]: SETTLED,
  })
  await open(page, `/appraisals/${ID}/propose`)
  await page.getByRole('button', { name: '提出等次建议' }).click()
  expect(sent).toHaveLength(0)
  await page.getByLabel('称职', { exact: true }).check()
  await page.getByLabel('评语和听取群众意见的情况').fill('程序规范')
  await page.getByRole('button', { name: '提出等次建议' }).click()

  await expect(page).toHaveURL(new RegExp(`/appraisals/${ID}$`))
  const proposed = sent.find((each) => each.path === `POST /api/appraisals/${ID}/propose`)!
  expect(proposed.headers['if-match']).toBe('"3"')
  expect(proposed.body).toMatchObject({ grade: 'competent', note: '程序规范' })
})

test('与罚没挂钩的指标：服务器拒绝，写在那一栏旁边', async ({ page }) => {
  const said = '“罚没收入”与罚没或者处罚数量挂钩，不能作为考核指标（《行政处罚法》第七十四条第三款）。'
  await play(page, {
    ...FULL,
    'POST /api/appraisal/indicators': refusal(422, { detail: said, fields: [{ field: 'name', message: said }] }),
  })
  await open(page, '/appraisal/indicators/new')
  await page.getByLabel('指标名称').fill('罚没收入')
  await page.getByLabel('口径').fill('全年')
  await page.getByRole('button', { name: '保存' }).click()

  await expect(page.getByText(said).first()).toBeVisible()
})

test('到会名单只列当天应到的人，送出的是勾选的', async ({ page }) => {
  const { sent } = await play(page, { ...FULL, 'POST /api/party/activities': ACTIVITY })
  await open(page, '/party/activities/new')
  await page.getByLabel('日期').fill('2026-02-10')
  await expect(page.getByLabel('侯思晨')).toBeVisible()
  await expect(page.getByLabel('朱晓谦')).toHaveCount(0)
  await page.getByLabel('侯思晨').check()
  await page.getByLabel('议题或者主题').fill('联合检查')
  await page.getByLabel('地点').fill('集市')
  await page.getByRole('combobox').first().click()
  await page.getByRole('option', { name: '主题党日' }).click()
  await page.getByRole('button', { name: '登记活动' }).click()

  await expect(page).toHaveURL(new RegExp(`/party/activities/${ID}$`))
  const recorded = sent.find((each) => each.path === 'POST /api/party/activities')!
  expect(recorded.body).toMatchObject({ kind: 'theme-day', heldOn: '2026-02-10', attended: ['m1'] })
})
