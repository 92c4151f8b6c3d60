/** Against the packaged server itself: pages at every address, every role at its own desk. */
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
  expect(one.size).toBe(13)
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
