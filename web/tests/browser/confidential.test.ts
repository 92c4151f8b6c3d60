/** The confidential channel at the desk: every page in two sizes; nothing of it is left in the browser. */
import type { DutyClueView } from '@zhiheng/api/confidential'
import type { Request } from '@playwright/test'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'

const HEAD = { ...OFFICER, role: 'organ-head', roleLabel: '机关负责人' }
const ID = '140431-00000000-0000-7000-8000-0000000000d1'

const CLUE: DutyClueView = {
  id: ID,
  version: 1,
  penaltyCase: '140431-00000000-0000-7000-8000-0000000000c1',
  suspect: '周某某',
  post: '某镇人民政府 四级主任科员',
  facts: '查办超过保质期食品案时，当事人陈述该人员两次收受其礼品，并提前告知检查时间。',
  evidence: '询问笔录复印件 1 份，通话记录 2 页，存机关保密柜。',
  aboutHead: false,
  recordedBy: '郭甲',
  recordedOn: '2026-03-03',
  state: 'found',
  stateLabel: '等待负责人审批',
  steps: [{ label: '登记线索', on: '2026-03-03', person: '郭甲', words: '' }],
  mayDecide: true,
  maySend: false,
  mayAnswer: false,
}
const SENT: DutyClueView = {
  ...CLUE,
  id: 'd2',
  version: 3,
  suspect: '长名字'.repeat(60),
  state: 'sent',
  stateLabel: '已经移送',
  aboutHead: true,
  steps: [
    ...CLUE.steps,
    { label: '审批移送', on: '2026-03-04', person: '贺立衡', words: '批准移送：同意移送。' },
    {
      label: '移送监察机关',
      on: '2026-03-05',
      person: '郭甲',
      words: '2026-03-05 移送沁源县监察委员会，回执：监收〔2026〕1号',
    },
  ],
  mayDecide: false,
  mayAnswer: true,
}
const page = <T>(...items: T[]) => ({ items, next: null, total: String(items.length) })
const FULL: Answers = {
  'GET /api/session': HEAD,
  'GET /api/duty-clues': page(CLUE, SENT),
  [`GET /api/duty-clues/${ID}`]: CLUE,
  'GET /api/duty-clues/d2': SENT,
}

const PAGES: { name: string; path: string; shows: string; answers?: Answers }[] = [
  { name: '保密通道', path: '/duty-clues', shows: '等待负责人审批' },
  {
    name: '没有线索',
    path: '/duty-clues',
    shows: '您没有登记过线索',
    answers: { ...FULL, 'GET /api/session': OFFICER, 'GET /api/duty-clues': page() },
  },
  {
    name: '负责人没有线索',
    path: '/duty-clues',
    shows: '没有您看得见的线索。',
    answers: { ...FULL, 'GET /api/duty-clues': page() },
  },
  { name: '一条线索', path: `/duty-clues/${ID}`, shows: '登记人和本机关负责人' },
  { name: '移送了的线索', path: '/duty-clues/d2', shows: '监收〔2026〕1号' },
  { name: '登记', path: '/duty-clues/new', shows: '涉及本机关负责人' },
  { name: '审批', path: `/duty-clues/${ID}/decision`, shows: '批准移送' },
  { name: '移送', path: `/duty-clues/${ID}/transfer`, shows: '接收的监察机关' },
  { name: '答复', path: '/duty-clues/d2/answer', shows: '答复的内容' },
  {
    name: '看不到的线索',
    path: `/duty-clues/${ID}`,
    shows: '没有找到这个线索',
    answers: {
      ...FULL,
      [`GET /api/duty-clues/${ID}`]: refusal(404, { title: '没有找到', detail: '没有找到这个线索。' }),
    },
  },
]

for (const size of SIZES) {
  test.describe(`保密通道 ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })
    for (const { name, path, shows, answers } of PAGES) {
      test(name, async ({ page: tab }, info) => {
        await play(tab, answers ?? FULL)
        await tab.goto(process.env.ZHIHENG_URL + path)
        await expect(tab.getByText(shows).filter({ visible: true }).first()).toBeVisible()
        await tab.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
        await expectNoSideways(tab)
        await expectAccessible(tab)
      })
    }
  })
}

test('登记：送出填写的内容，浏览器里不留草稿', async ({ page: tab }) => {
  const { sent } = await play(tab, { ...FULL, 'POST /api/duty-clues': CLUE })
  await open(tab, '/duty-clues/new')
  await tab.getByLabel('涉嫌的公职人员').fill('周某某')
  await tab.getByLabel('单位和职务').fill('某镇人民政府')
  await tab.getByLabel('线索的内容').fill('收受财物')
  await tab.waitForTimeout(1500)
  expect(await tab.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('周某某')
  await tab.getByRole('button', { name: '登记', exact: true }).click()

  await expect(tab).toHaveURL(new RegExp(`/duty-clues/${ID}$`))
  const recorded = sent.find((each) => each.path === 'POST /api/duty-clues')!
  expect(recorded.body).toMatchObject({ suspect: '周某某', facts: '收受财物', aboutHead: false })
})

test('审批：没有选的不送出；选了不移送的带着读到的版本', async ({ page: tab }) => {
  const { sent } = await play(tab, { ...FULL, [`POST /api/duty-clues/${ID}/decision`]: CLUE })
  await open(tab, `/duty-clues/${ID}/decision`)
  await tab.getByLabel('审批意见或者不移送的理由').fill('不属于职务违法')
  await tab.getByRole('button', { name: '审批移送', exact: true }).click()
  await expect(tab.getByText('请选择。').filter({ visible: true }).first()).toBeVisible()
  expect(sent.filter((each) => each.path.endsWith('/decision'))).toHaveLength(0)

  await tab.getByLabel('不移送（以后不能再移送）').check()
  await tab.getByRole('button', { name: '审批移送', exact: true }).click()

  await expect(tab).toHaveURL(new RegExp(`/duty-clues/${ID}$`))
  const decided = sent.find((each) => each.path === `POST /api/duty-clues/${ID}/decision`)!
  expect(decided.headers['if-match']).toBe('"1"')
  expect(decided.body).toMatchObject({ granted: false, opinion: '不属于职务违法' })
})

test('列表：读不到下一页的说出来，可以再读', async ({ page: tab }) => {
  let fails = true
  await play(tab, {
    ...FULL,
    'GET /api/duty-clues': (request: Request) => {
      if (!request.url().includes('cursor=')) return { ...page(CLUE), next: 'later' }
      return fails ? refusal(503, { title: '暂时读不到', detail: '服务器正忙，请稍后再试。' }) : page(SENT)
    },
  })
  await open(tab, '/duty-clues')
  await tab.getByRole('button', { name: '下一页' }).click()
  await expect(tab.getByText('服务器正忙，请稍后再试。')).toBeVisible()

  fails = false
  await tab.getByRole('button', { name: '重新读取' }).click()
  await expect(tab.getByText('已经移送')).toBeVisible()
  await tab.getByRole('button', { name: '上一页' }).click()
  await expect(tab.getByText('周某某')).toBeVisible()
})

test('登记：第一页以外的案件也选得到，按案号找', async ({ page: tab }) => {
  const row = (at: number) => ({ id: `c${at}`, number: `沁市监立〔2026〕${at}号`, title: `某案 ${at}` })
  await play(tab, {
    ...FULL,
    'GET /api/cases': (request: Request) =>
      request.url().includes('cursor=')
        ? page(row(200), row(201))
        : { ...page(...Array.from({ length: 200 }, (_, at) => row(at))), next: 'later' },
  })
  await open(tab, '/duty-clues/new')
  await tab.getByLabel('查办哪一件案件时发现').fill('〔2026〕201号')
  await expect(tab.getByRole('option', { name: '某案 201' })).toBeVisible()
})
