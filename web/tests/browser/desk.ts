/** A desk whose server is played by the test: what it answers is stated where it is used. */
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import type { Me } from '@zhiheng/api/session'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NOTE, EVERY_TYPE } from './fixtures/forms.ts'
import { ORGAN, ROW, rows, VIEW } from './fixtures/case.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const OFFICER: Me = {
  account: '140431-0198c0de-0000-7000-8000-0000000000aa',
  name: '郭甲',
  role: 'officer',
  roleLabel: '执法人员',
  organ: ORGAN,
  organName: '沁源县市场监督管理局',
  mustChangePassword: false,
}

export type Answers = Record<string, unknown>

/** An answer that is not 200. */
export const refusal = (status: number, body: object) => ({ $status: status, ...body })

const USUAL: Answers = {
  'GET /api/session': OFFICER,
  'GET /api/demo/clock': refusal(404, { detail: '没有这个地址。' }),
  'GET /api/work': {
    due: rows(3),
    waiting: [ROW],
    start: [
      {
        act: 'register-clue',
        label: '登记线索',
        article: '《行政处罚法》第五十四条',
        href: '/cases/new/register-clue',
      },
      { act: 'decide-on-the-spot', label: '当场处罚', article: '第五十一条' },
    ],
  },
  'GET /api/cases': { items: rows(50), next: 'c2', total: '2000+' },
  [`GET /api/cases/${ROW.id}`]: VIEW,
  [`GET /api/cases/${ROW.id}/forms/decide-penalty`]: EVERY_TYPE,
  [`GET /api/cases/${ROW.id}/forms/add-note`]: NOTE,
  'GET /api/officers': {
    items: [
      {
        id: '140431-o1',
        name: '郭甲',
        kindLabel: '执法人员',
        post: '一级行政执法员',
        left: false,
        certificates: [{ number: '晋D0431001', stateLabel: '有效', valid: true }],
      },
      { id: '140431-o2', name: '李乙', kindLabel: '执法人员', post: null, left: false, certificates: [] },
    ],
    next: null,
    total: '2',
  },
  'GET /api/matters': {
    items: [
      { id: '140431-m', code: '330231000000', name: '对经营超过保质期食品的处罚', field: '市场监管', inUse: true },
    ],
    next: null,
    total: '1',
  },
}

/** Plays the server: the usual answers, and over them what this test says. */
export async function play(
  page: Page,
  own: Answers = {},
): Promise<{ sent: { path: string; headers: Record<string, string>; body: unknown }[] }> {
  const answers = { ...USUAL, ...own }
  const sent: { path: string; headers: Record<string, string>; body: unknown }[] = []
  await page.context().addCookies([{ name: 'XSRF-TOKEN', value: 'a-token', url: process.env.ZHIHENG_URL! }])
  await page.route('**/api/**', async (route) => {
    const request = route.request()
    const path = `${request.method()} ${new URL(request.url()).pathname}`
    if (path.endsWith('/preview')) return route.fulfill({ status: 204 })
    if (request.method() !== 'GET') {
      const text = request.postData() ?? ''
      sent.push({ path, headers: request.headers(), body: text.startsWith('{') ? JSON.parse(text) : text })
    }
    let answer = answers[path]
    if (typeof answer === 'function') answer = answer(request)
    const {
      $status: status = answer === undefined ? 404 : 200,
      $headers: headers = {},
      ...body
    } = (answer ?? { detail: '没有这个地址。' }) as { $status?: number; $headers?: Record<string, string> }
    await route.fulfill({
      status,
      headers,
      contentType: status < 400 ? 'application/json' : 'application/problem+json',
      body: Array.isArray(answer) ? JSON.stringify(answer) : JSON.stringify(body),
    })
  })
  return { sent }
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(process.env.ZHIHENG_URL + path)
  await expect(page.locator('h1').first()).toBeVisible()
}

/** No violation of WCAG A or AA that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  })
  expect(found).toEqual([])
}

/** Nothing sticks out at the side. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
}

export const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

/** Looked at on a desk and on a phone, to the end of the page, where the foot of a form lies over nothing. */
export async function expectGoodAtBothSizes(page: Page, info?: TestInfo, name = ''): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expectNoSideways(page)
    await expectAccessible(page)
    if (info) await page.screenshot({ path: info.outputPath(`${name}-${size.width}.png`), fullPage: true })
  }
  await page.setViewportSize(SIZES[0]!)
}

/** Every test fails when the page itself complains. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text())
        }
      })
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
