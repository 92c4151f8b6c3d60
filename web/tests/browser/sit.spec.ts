/** An examination is sat: the browser is killed in the middle, the network fails, and no answer is lost. */
import type { Page } from '@playwright/test'
import type { BlueprintView, ExaminationView } from '@zhiheng/api/examinations'
import { clock, signIn } from './people.ts'
import { expect, expectAccessible, expectNoSideways, test } from './desk.ts'

const TITLE = '断电也不丢题的结业考试'

async function post<T>(page: Page, path: string, data: object, version?: number): Promise<T> {
  const cookies = await page.context().cookies()
  const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
  const response = await page.request.post(path, {
    data,
    headers: { 'X-XSRF-TOKEN': token, ...(version ? { 'If-Match': `"${version}"` } : {}) },
  })
  if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
  return (await response.json()) as T
}

async function planned(trainer: Page): Promise<void> {
  const blueprints = (await (await trainer.request.get('/api/examinations/blueprints')).json()) as BlueprintView[]
  const exam = await post<ExaminationView>(trainer, '/api/examinations', {
    title: TITLE,
    purpose: 'course-end',
    blueprint: blueprints.find((each) => each.questions === 10)!.id,
    opensAt: '2026-05-13T09:00',
    closesAt: '2026-05-13T11:00',
    minutes: 30,
    passMark: 60,
  })
  const organs = (await (await trainer.request.get('/api/organs?limit=200')).json()) as {
    items: { id: string; name: string }[]
  }
  const organ = organs.items.find((each) => each.name === '沁源县市场监督管理局')!.id
  await post(trainer, `/api/examinations/${exam.id}/candidates`, { organs: [organ], failed: false, applicants: false })
  await trainer.goto(`/examinations/${exam.id}`)
  await trainer.getByRole('button', { name: '组卷并公布种子' }).click()
  await expect(trainer.getByText('待开考', { exact: true })).toBeVisible()
  await expectAccessible(trainer)
}

const saved = (page: Page) => expect(page.getByText('已全部保存')).toBeVisible()

async function choose(page: Page, question: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `第 ${question} 题` })).toBeVisible()
  await page.locator('.option').first().click()
}

test('考到一半浏览器没了，换一个接着答；断网时答的连上就补送；交卷', async ({ browser }) => {
  await clock('2026-05-13T08:30')
  await planned(await signIn(browser, 'trainer1'))
  await clock('2026-05-13T09:05')

  const first = await signIn(browser, 'officer1')
  await first.goto('/examinations/mine')
  const card = first.locator('section.card').filter({ hasText: TITLE })
  await card.getByRole('button', { name: '开始考试' }).click()
  await first.getByRole('button', { name: '开始计时' }).click()
  await choose(first, 1)
  await first.getByRole('button', { name: '下一题' }).click()
  await choose(first, 2)
  await saved(first)
  await expectAccessible(first)
  await first.context().close()

  const second = await signIn(browser, 'officer1')
  await second.setViewportSize({ width: 390, height: 844 })
  await second.goto('/examinations/mine')
  const again = second.locator('section.card').filter({ hasText: TITLE })
  await again.getByRole('button', { name: '继续作答' }).click()
  await expect(second.getByRole('timer')).toHaveText(/^2\d:\d\d$/)
  await expect(second.getByRole('button', { name: '题号 · 已答 2 / 10' })).toBeVisible()
  await expect(second.locator('.option.chosen')).toHaveCount(1)
  await expectNoSideways(second)

  await second.getByRole('button', { name: '题号' }).click()
  await second.getByRole('button', { name: '第 3 题，未答' }).click()
  await second.context().setOffline(true)
  await choose(second, 3)
  await expect(second.getByText('连不上服务器，1 题还在本机')).toBeVisible()
  await second.context().setOffline(false)
  await saved(second)

  await second.getByRole('button', { name: '交卷' }).click()
  await expect(second.getByText('还有 7 道题没有作答')).toBeVisible()
  await second.getByRole('button', { name: '确认交卷' }).click()
  await expect(second.getByRole('heading', { name: '已交卷' })).toBeVisible()
})
