/** Real people at the packaged server: each signs in at a desk of their own and fills in what the screens ask. */
import { type Browser, type Locator, type Page } from '@playwright/test'
import type { CaseView } from '@zhiheng/api/cases'
import { extractText, getDocumentProxy } from 'unpdf'
import { demoAccounts, setTrainingClock } from '../server.ts'
import { expect } from './desk.ts'

/** What is typed or chosen, by the question's label. */
export type Given = Record<string, string | string[] | boolean | Upload>

export interface Upload {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The day in law, as everybody at the training server sees it. */
export const clock = (moment: string) => setTrainingClock(`${moment}:00+08:00`)

export async function signIn(browser: Browser, name: string): Promise<Page> {
  const { password } = demoAccounts().find((account) => account.name === name)!
  const context = await browser.newContext({
    baseURL: process.env.ZHIHENG_URL!,
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('登录名').fill(name)
  await page.getByLabel('口令').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
  return page
}

/** Opens the form of an act from the panel of next steps. */
export async function begin(page: Page, address: string, act: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('region', { name: '下一步' }).getByRole('link', { name: act, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(act)
}

export async function fill(page: Page, given: Given): Promise<void> {
  for (const [label, value] of Object.entries(given)) await answer(page, label, value)
}

/** Fills in the form that stands open and takes the act, over its last page where it has one. */
export async function send(page: Page, act: string, given: Given = {}): Promise<void> {
  await fill(page, given)
  const button = page.locator('form button[type=submit]')
  const isFinal = (await button.textContent())!.includes('核对')
  await button.click()
  if (isFinal) {
    const checking = page.getByRole('heading', { level: 1 }).filter({ hasText: `核对：${act}` })
    await expect(checking).toBeVisible()
    // The paper that is shown beforehand may push the button away under the hand.
    await expect(async () => {
      await page.getByRole('button', { name: act, exact: true }).click({ timeout: 3_000 })
      await expect(checking).toHaveCount(0, { timeout: 15_000 })
    }).toPass({ timeout: 60_000 })
  }
}

export async function take(page: Page, address: string, act: string, given: Given = {}): Promise<void> {
  await begin(page, address, act)
  await send(page, act, given)
  await expect(page.getByText(`已办理：${act}`)).toBeVisible()
}

async function answer(page: Page, label: string, value: Given[string]): Promise<void> {
  const input = page
    .locator('form')
    .getByLabel(new RegExp(`^\\s*${label}(（选填）)?\\s*$`))
    .last()
  await expect(input, label).toBeVisible()
  if (typeof value === 'boolean') return input.setChecked(value)
  if (typeof value === 'object' && 'buffer' in value) {
    await input.locator('input[type=file]').setInputFiles(value)
    return expect(input.getByText(/SM3 [0-9a-f]{4}…[0-9a-f]{4}/)).toBeVisible()
  }
  const role = await input.getAttribute('role')
  if (role === 'group') {
    for (const choice of [value].flat()) await input.getByLabel(new RegExp(`^\\s*${choice}`)).check()
  } else if (role === 'combobox') {
    await choose(page, input, [value].flat())
  } else {
    await input.fill(String(value))
    await input.blur()
  }
}

async function choose(page: Page, input: Locator, choices: string[]): Promise<void> {
  await input.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = input.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " el-select ")][1]')
  for (const choice of choices) {
    const option = page.getByRole('option', { name: new RegExp(`^${choice}`) }).locator('visible=true')
    // A list that is still being found is drawn anew under the hand: what counts is what stands chosen.
    await expect(async () => {
      // Its placeholder lies over it.
      if (!(await option.isVisible())) await input.click({ force: true, timeout: 2_000 })
      if ((await option.getAttribute('aria-selected', { timeout: 3_000 })) !== 'true') {
        await option.click({ timeout: 3_000 })
      }
      await expect(box).toContainText(choice, { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  }
  await input.press('Escape')
}

export const addPenalty = (page: Page, given: Given): Promise<void> => addItem(page, '处罚', given)

/** Adds one to a list of the form that stands open and fills it in. */
export async function addItem(page: Page, list: string, given: Given): Promise<void> {
  await page
    .getByRole('group', { name: new RegExp(`^${list}(（选填）)?$`) })
    .getByRole('button', { name: /加一项$/ })
    .click()
  await fill(page, given)
}

/** The words of a paper of the case as its PDF holds them, without spaces and line ends. */
export async function paperText(page: Page, address: string, label: string): Promise<string> {
  const id = new URL(address, process.env.ZHIHENG_URL).pathname.split('/').pop()
  const view = (await (await page.request.get(`/api/cases/${id}`)).json()) as CaseView
  const paper = view.documents.find((document) => document.label === label)!
  const response = await page.request.get(paper.pdf)
  expect(response.headers()['content-type']).toBe('application/pdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.body())), {
    mergePages: true,
  })
  return text.replace(/\s/g, '')
}
