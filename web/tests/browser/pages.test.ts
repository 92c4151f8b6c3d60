/** Every page of the desk that belongs to cases and sign-in: looked at in two sizes, with and without data. */
import { CASE_ID, VIEW } from './fixtures/case.ts'
import { expect, expectAccessible, expectNoSideways, play, refusal, SIZES, test, type Answers } from './desk.ts'

const NOBODY = { 'GET /api/session': refusal(401, { detail: '请先登录。' }) }
const FAILING = refusal(500, { title: '服务器出错', detail: '服务器遇到意外情况，本次操作没有生效。请稍后重试。' })

const PAGES: { name: string; path: string; shows: string; answers?: Answers }[] = [
  { name: '登录', path: '/sign-in', shows: '登录名', answers: NOBODY },
  { name: '修改口令', path: '/password', shows: '再写一遍新口令' },
  {
    name: '初始化',
    path: '/setup/token',
    shows: '三位管理员',
    answers: { ...NOBODY, 'GET /api/session/setup/token': { open: true } },
  },
  {
    name: '初始化链接失效',
    path: '/setup/token',
    shows: '不能用',
    answers: { ...NOBODY, 'GET /api/session/setup/token': { open: false } },
  },
  { name: '工作台', path: '/', shows: '等我办理' },
  {
    name: '工作台，没有事',
    path: '/',
    shows: '本周没有到期的事',
    answers: { 'GET /api/work': { due: [], waiting: [], start: [] } },
  },
  { name: '工作台，出错', path: '/', shows: '服务器遇到意外情况', answers: { 'GET /api/work': FAILING } },
  {
    name: '演练环境',
    path: '/',
    shows: '2026-05-09（周六）',
    answers: { 'GET /api/demo/clock': { now: '2026-05-09T09:00:00+08:00', running: false } },
  },
  { name: '案件一览', path: '/cases', shows: '2000+' },
  {
    name: '案件一览，没有案件',
    path: '/cases',
    shows: '从登记线索开始',
    answers: { 'GET /api/cases': { items: [], next: null, total: '0' } },
  },
  {
    name: '案件一览，没有符合的',
    path: '/cases?words=x',
    shows: '清除条件',
    answers: { 'GET /api/cases': { items: [], next: null, total: '0' } },
  },
  { name: '案件一览，出错', path: '/cases', shows: '服务器遇到意外情况', answers: { 'GET /api/cases': FAILING } },
  { name: '案件', path: `/cases/${CASE_ID}`, shows: '还不能办' },
  {
    name: '案件，刚登记',
    path: `/cases/${CASE_ID}`,
    shows: '还没有登记证据',
    answers: {
      [`GET /api/cases/${CASE_ID}`]: {
        ...VIEW,
        number: null,
        party: null,
        matter: null,
        officers: [],
        facts: [],
        acts: [],
        clocks: [],
        evidence: [],
        documents: [],
        notices: [],
      },
    },
  },
  {
    name: '案件，看不到',
    path: `/cases/${CASE_ID}`,
    shows: '没有找到',
    answers: {
      [`GET /api/cases/${CASE_ID}`]: refusal(404, { title: '没有找到', detail: '没有这个案件，或者您看不到它。' }),
    },
  },
  { name: '办理', path: `/cases/${CASE_ID}/decide-penalty`, shows: '仍然办理的理由' },
  { name: '没有的页面', path: '/no/such/page', shows: '没有这个页面' },
]

for (const size of SIZES) {
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size })
    for (const { name, path, shows, answers } of PAGES) {
      test(name, async ({ page }, info) => {
        await play(page, answers)
        const problems = /出错|看不到/.test(name)
        await page.goto(process.env.ZHIHENG_URL + path)
        await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible()
        if (!problems) await expect(page.locator('h1').first()).toBeVisible()
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
        await expectNoSideways(page)
        await expectAccessible(page)
      })
    }
  })
}
