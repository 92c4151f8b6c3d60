/** Against the packaged server: plans, registers, tools and administration open for the roles that use them, and read well. */
import type { Page } from '@playwright/test'
import { demoAccounts } from '../server.ts'
import { expect, expectAccessible, expectNoSideways, SIZES, test } from './desk.ts'

const at = (path: string) => process.env.ZHIHENG_URL + path

/** A role, the pages it opens from the rail, and what each shows. */
const DESKS: { role: string; pages: [path: string, shows: string | RegExp][] }[] = [
  {
    role: 'supervisor',
    pages: [
      ['/plans', '项举措'],
      ['/plans/import', '看读懂了什么'],
      ['/officers', '公务员'],
      ['/organs', '可以执法'],
      ['/matters', '经营超过保质期的食品'],
      ['/tools/deadline?start=2026-09-24&length=7&unit=working-day', '2026-10-12（周一）'],
      ['/tools/statutes', '中华人民共和国行政处罚法'],
      ['/tools/parameters', '待核'],
    ],
  },
  {
    role: 'security-admin',
    pages: [
      ['/', '建立账号'],
      ['/administration/accounts/new', '所属机构'],
    ],
  },
  {
    role: 'system-admin',
    pages: [
      ['/', '个工作日'],
      ['/administration/calendars/new', '通知文号'],
    ],
  },
  { role: 'audit-admin', pages: [['/', '供核验']] },
]

async function signIn(page: Page, role: string) {
  const { name, password } = demoAccounts().find((account) => account.role === role)!
  await page.goto(at('/sign-in'))
  await page.getByLabel('登录名').fill(name)
  await page.getByLabel('口令').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
}

async function expectGoodAt(page: Page, path: string, shows: string | RegExp) {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.goto(at(path))
    await expect(page.getByText(shows).filter({ visible: true }).first(), path).toBeVisible()
    await expect(page.locator('h1').first(), path).toBeVisible()
    await expectNoSideways(page)
    await expectAccessible(page)
  }
}

for (const { role, pages } of DESKS) {
  test(`${role} 打开自己的页面`, async ({ page }) => {
    test.setTimeout(180_000)
    await signIn(page, role)
    for (const [path, shows] of pages) await expectGoodAt(page, path, shows)
  })
}

test('从看板筛选、打开一项举措、看到数值后面的每一行', async ({ page }) => {
  await signIn(page, 'supervisor')
  await page.goto(at('/plans'))
  await page.getByRole('button', { name: /^逾期/ }).click()
  await expect(page).toHaveURL(/state=overdue/)
  await expect(page.getByText(/^\d+ \/ 48 项$/)).toBeVisible()
  await page.getByRole('button', { name: /^逾期/ }).first().click()

  await page
    .getByRole('link', { name: /\d+ \/ \d+ 人（/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: '收起依据' })).toBeVisible()
  await expect(page.getByRole('region', { name: /的依据$/ })).toBeVisible()
  await expectAccessible(page)
})

test('建立账号，初始口令只显示一次，停用以后不能登录', async ({ page }) => {
  const name = `browser-${Date.now()}`
  await signIn(page, 'security-admin')
  await page.goto(at('/administration/accounts/new'))
  await page.getByLabel('登录名').fill(name)
  await page.getByLabel('使用人姓名').fill('测试甲')
  await page.getByRole('combobox', { name: '角色' }).click()
  await page.getByRole('option', { name: '执法人员', exact: true }).click()
  await page.getByRole('combobox', { name: '所属机构' }).click()
  await page.getByRole('option', { name: '沁源县市场监督管理局' }).click()
  await page.getByRole('button', { name: '建立账号' }).click()
  await expect(page.getByText('初始口令只显示这一次')).toBeVisible()
  const password = await page.locator('.password').innerText()

  await page.goto(at('/administration/accounts'))
  await expect(page.getByText(password)).toHaveCount(0)
  await page.getByRole('button', { name: `停用：${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('button', { name: `启用：${name}` })).toBeVisible()
})

test.describe('公开页面', () => {
  for (const [path, shows] of [
    ['/public/', '查验文书'],
    ['/public/verify', '查验码'],
    [`/public/verify/140431${'0'.repeat(32)}`, '没有查到这份文书'],
    ['/public/log', '日志树头'],
    ['/public/matters', /共 \d+ 项/],
    ['/public/decisions', /共 \d+ 件/],
  ] as const) {
    test(path, async ({ page }) => expectGoodAt(page, path, shows))
  }
})
