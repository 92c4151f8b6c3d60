/** Against the packaged server itself: pages at every address, every role at its own desk, the first act of a case. */
import type { Page } from '@playwright/test'
import { demoAccounts, type DemoAccount } from '../server.ts'
import { expect, expectAccessible, test } from './desk.ts'

const at = (path: string) => process.env.ZHIHENG_URL + path

async function signIn(page: Page, { name, password }: DemoAccount) {
  await page.goto(at('/sign-in'))
  await page.getByLabel('登录名').fill(name)
  await page.getByLabel('口令').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
}

async function signOut(page: Page) {
  await page.getByRole('banner').getByRole('button').last().click()
  await expect(async () => {
    await page.getByRole('menuitem', { name: '退出登录' }).click({ timeout: 2_000 })
    await expect(page).toHaveURL(/sign-in/, { timeout: 2_000 })
  }).toPass()
}

test('每个页面的地址都打开页面，接口和缺的文件照实说没有', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/cases/140431-x', '/setup/abc', '/public/', '/public/verify/abc', '/public']) {
    const response = await request.get(at(path))
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain('text/html')
    expect(response.headers()['cache-control'], path).toBe('no-cache')
  }
  expect(await (await request.get(at('/cases/x'))).text()).toContain('/assets/')
  expect(await (await request.get(at('/public/x'))).text()).toContain('/public/assets/')
  expect((await request.get(at('/assets/none.js'))).status()).toBe(404)
  expect((await request.get(at('/none.php'))).status()).toBe(404)
  expect((await request.get(at('/api/none'))).status()).toBe(401)
})

test('静态文件可以一直缓存，但不进共用的缓存', async ({ request }) => {
  const html = await (await request.get(at('/'))).text()
  const script = /\/assets\/[\w-]+\.js/.exec(html)![0]
  expect((await request.get(at(script))).headers()['cache-control']).toBe('max-age=31536000, private, immutable')
})

test('每种角色都能登录，首页能用', async ({ page }) => {
  test.setTimeout(180_000)
  const one = new Map(
    demoAccounts()
      .reverse()
      .map((account) => [account.role, account]),
  )
  expect(one.size).toBe(10)
  for (const account of one.values()) {
    await signIn(page, account)
    await expect(page.locator('main h1').first(), account.role).toBeVisible()
    await expect(page.getByRole('alert'), account.role).toHaveCount(0)
    await expectAccessible(page)
    await signOut(page)
  }
})

test('口令不对时服务器的话原样显示', async ({ page }) => {
  await page.goto(at('/sign-in'))
  await page.getByLabel('登录名').fill('nobody')
  await page.getByLabel('口令').fill('wrong-password-1')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText('登录名或口令不对，或者账号已被锁定')).toBeVisible()
})

test('登记一条线索：从工作台开始，到案件页看见下一步和还缺什么', async ({ page }, info) => {
  const accounts = demoAccounts()
  const officer = accounts.find((account) => account.role === 'officer')!
  const title = `涉嫌经营超过保质期的食品 ${Date.now()}`
  await signIn(page, officer)
  await page.getByRole('link', { name: '登记线索' }).first().click()
  await page.getByRole('button', { name: '登记线索' }).click()
  await expect(page.getByText(/有 \d 处需要补正/)).toBeVisible()

  const { today } = (await (await page.request.get(at('/api/demo/clock'))).json()) as { today: string }
  await page.getByRole('combobox', { name: '线索来源' }).click()
  await page.getByRole('option', { name: '监督检查' }).click()
  await page.getByLabel('发现或者收到日期').fill(today)
  await page.getByLabel('案由').fill(title)
  await page.getByLabel('发生地点').fill('沁源县沁河镇胜利路')
  await page.getByLabel('线索内容').fill('货架上有超过保质期的食品 12 包。')
  await expectAccessible(page)
  await page.getByRole('button', { name: '登记线索' }).click()

  await expect(page.getByText('已办理：登记线索')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.getByRole('link', { name: '核查线索' })).toBeVisible()
  await expect(page.getByText('还不能办').first()).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: info.outputPath('线索.png'), fullPage: true })
  const address = page.url()

  await page.getByRole('link', { name: '添加记事' }).click()
  await page.getByLabel('内容', { exact: true }).fill('已电话联系经营者。')
  await page
    .getByRole('group', { name: '附件' })
    .locator('input[type=file]')
    .setInputFiles({ name: '通话记录.txt', mimeType: 'text/plain', buffer: Buffer.from('十点零二分通话') })
  await expect(page.getByText(/SM3 [0-9a-f]{4}…[0-9a-f]{4}/)).toBeVisible()
  await page.getByRole('button', { name: '添加记事' }).click()
  await expect(page.getByText('已办理：添加记事')).toBeVisible()
  await expect(page.locator('#timeline')).toContainText('添加记事')
  await page.getByRole('link', { name: '核查线索' }).click()
  await expect(page.getByLabel('承办人意见')).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: info.outputPath('核查.png'), fullPage: true })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await signOut(page)

  await signIn(
    page,
    accounts.find((account) => account.role === 'officer' && account.organ !== officer.organ)!,
  )
  await page.goto(address)
  await expect(page.getByRole('alert')).toContainText('没有找到')
  await signOut(page)

  await signIn(
    page,
    accounts.find((account) => account.role === 'supervisor')!,
  )
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.getByRole('link', { name: '核查线索' })).toHaveCount(0)
})
