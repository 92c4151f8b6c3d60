/** Filling in an act: what is asked, what is told, what survives, what is sent. */
import type { Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { CASE_ID, VIEW } from './fixtures/case.ts'
import { NOTE as NOTE_FORM } from './fixtures/forms.ts'
import { expect, expectAccessible, OFFICER, open, play, refusal, test } from './desk.ts'

const DECIDE = `/cases/${CASE_ID}/decide-penalty`
const NOTE = `/cases/${CASE_ID}/add-note`
const TAKE_NOTE = `POST /api/cases/${CASE_ID}/add-note`
const TAKE_DECISION = `POST /api/cases/${CASE_ID}/decide-penalty`

async function fill(page: Page) {
  await page.getByLabel('地点').fill('沁源县沁河镇胜利路 18 号')
  await page.getByLabel('查明的事实').fill('货架上有超过保质期的食品 12 包。')
  await page.getByLabel('日期').fill('2026-05-09')
  await page.getByLabel(/^违法所得/).fill('126')
  await page.getByLabel('予以处罚').check()
  await page.getByRole('button', { name: '加一项' }).click()
  await page.getByRole('combobox', { name: '处罚种类' }).click()
  await page.getByRole('option', { name: '罚款' }).click()
  await page.getByLabel('金额').fill('5000')
  await page.getByLabel('仍然办理的理由').fill('两年内第三次')
}

test('缺什么都在上面列出，点一下就到那一处', async ({ page }) => {
  await play(page)
  await open(page, DECIDE)
  await page.getByRole('button', { name: '下一步：核对' }).click()

  const summary = page.getByRole('alert').filter({ hasText: '需要补正' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(5)
  await summary.getByRole('link', { name: '地点：请填写。' }).click()
  await expect(page.getByLabel('地点')).toBeFocused()
  await expectAccessible(page)
})

test('条件成立才问，金额填元', async ({ page }) => {
  await play(page)
  await open(page, DECIDE)
  await expect(page.getByRole('button', { name: '加一项' })).toHaveCount(0)
  await fill(page)

  await expect(page.getByLabel('金额')).toHaveValue('5,000.00')
  await expectAccessible(page)
})

test('不能撤回的行为先核对法律效果，再送出', async ({ page }) => {
  const { sent } = await play(page, { [TAKE_DECISION]: { ...VIEW, stage: 'decided', stageLabel: '已决定' } })
  await open(page, DECIDE)
  await fill(page)
  await page.getByRole('button', { name: '下一步：核对' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('核对：作出处罚决定')
  await expect(page.getByRole('paragraph').filter({ hasText: '不能在本系统内更改' })).toBeVisible()
  await expect(page.getByText('金额：¥5,000.00')).toBeVisible()
  await expect(page.getByText('2026-05-09（周六）').first()).toBeVisible()
  expect(sent).toEqual([])
  await expectAccessible(page)

  await page.getByRole('button', { name: '作出处罚决定' }).click()
  await expect(page).toHaveURL(new RegExp(`/cases/${CASE_ID}$`))
  await expect(page.getByText('已办理：作出处罚决定')).toBeVisible()
  const [request] = sent
  expect(request!.headers['if-match']).toBe('"7"')
  expect(request!.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
  expect(request!.headers['x-xsrf-token']).toBe('a-token')
  expect(request!.body).toEqual({
    place: '沁源县沁河镇胜利路 18 号',
    facts: '货架上有超过保质期的食品 12 包。',
    on: '2026-05-09',
    gainsFen: 12600,
    outcome: 'PENALTY',
    penalties: [{ kind: 'K2', amountFen: 500000 }],
    grave: false,
    officers: ['140431-o1'],
    warningReason: '两年内第三次',
  })
})

test('草稿自己存下，刷新后还在，可以不要', async ({ page }) => {
  await play(page)
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('当事人来电')
  await expect(page.getByText(/草稿已保存 \d\d:\d\d/)).toBeVisible()

  await page.reload()
  await expect(page.getByText(/已恢复 \d\d:\d\d 的草稿/)).toBeVisible()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('当事人来电')
  await page.getByRole('button', { name: '不要草稿，重新填写' }).click()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('')
})

test('立刻离开也不丢：没等到自动保存就刷新', async ({ page }) => {
  await play(page)
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('刚打完的字')
  await page.reload()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('刚打完的字')
})

test('别人先办了：说清楚，重新载入后已填的还在', async ({ page }) => {
  let version = 7
  const { sent } = await play(page, {
    [`GET /api/cases/${CASE_ID}/forms/add-note`]: () => ({ ...NOTE_FORM, version }),
    [TAKE_NOTE]: () =>
      version === 7 ? refusal(409, { title: '现在不能办理', detail: '李乙已于 09:41 登记证据，案件有了变化。' }) : VIEW,
  })
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('当事人来电')
  await page.getByRole('button', { name: '添加记事' }).click()
  await expect(page.getByText('李乙已于 09:41 登记证据')).toBeVisible()

  version = 8
  await page.getByRole('button', { name: /按现在的情况重新载入/ }).click()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('当事人来电')
  await page.getByRole('button', { name: '添加记事' }).click()
  await expect(page.getByText('已办理：添加记事')).toBeVisible()
  expect(sent.map((request) => request.headers['if-match'])).toEqual(['"7"', '"8"'])
})

test('服务器指出的字段回到表单上，条款和补救办法一起说', async ({ page }) => {
  await play(page, {
    [TAKE_NOTE]: refusal(422, {
      title: '还不能办理',
      detail: '内容不符合要求。',
      fields: [{ field: 'text', message: '“内容”最多 4000 个字。' }],
    }),
  })
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('甲')
  await page.getByRole('button', { name: '添加记事' }).click()

  await expect(page.getByRole('link', { name: '内容：“内容”最多 4000 个字。' })).toBeVisible()
  await expect(page.getByLabel('内容', { exact: true })).toHaveAttribute('aria-invalid', 'true')
})

test('服务器提醒后要理由：当场问，随下一次送出', async ({ page }) => {
  let asked = false
  const { sent } = await play(page, {
    [TAKE_NOTE]: () => {
      if (asked) return VIEW
      asked = true
      return refusal(422, {
        detail: '办理前请确认：期限已届满。确需办理的，请说明理由。',
        article: '《行政处罚法》第六十条',
        fields: [{ field: 'warningReason', message: '请说明为什么仍然办理。' }],
      })
    },
  })
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('甲')
  await page.getByRole('button', { name: '添加记事' }).click()
  await page.getByLabel('仍然办理的理由').fill('当事人住院')
  await page.getByRole('button', { name: '添加记事' }).click()

  await expect(page.getByText('已办理：添加记事')).toBeVisible()
  expect(sent[1]!.body).toEqual({ text: '甲', warningReason: '当事人住院' })
  expect(sent[0]!.headers['idempotency-key']).not.toBe(sent[1]!.headers['idempotency-key'])
})

test('断网重送是同一个请求', async ({ page }) => {
  const { sent } = await play(page, { [TAKE_NOTE]: VIEW })
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('甲')
  const keys: string[] = []
  await page.route(`**/api/cases/${CASE_ID}/add-note`, async (route) => {
    keys.push(route.request().headers()['idempotency-key']!)
    if (keys.length === 1) await route.abort('connectionfailed')
    else await route.fallback()
  })
  await page.getByRole('button', { name: '添加记事' }).click()
  await expect(page.getByText('连不上服务器')).toBeVisible()
  await page.getByRole('button', { name: '添加记事' }).click()

  await expect(page.getByText('已办理：添加记事')).toBeVisible()
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
  expect(sent).toHaveLength(1)
})

test('登录过期：重新登录后回到原处，填的还在', async ({ page }) => {
  let signedIn = true
  await play(page, {
    'GET /api/session': () => (signedIn ? OFFICER : refusal(401, { detail: '请先登录。' })),
    'POST /api/session': () => {
      signedIn = true
      return OFFICER
    },
    [TAKE_NOTE]: () => (signedIn ? VIEW : refusal(401, { detail: '请先登录。' })),
  })
  await open(page, NOTE)
  await page.getByLabel('内容', { exact: true }).fill('写了很久的字')
  signedIn = false
  await page.getByRole('button', { name: '添加记事' }).click()

  await expect(page.getByText('登录已过期')).toBeVisible()
  await page.getByLabel('登录名').fill('guo')
  await page.getByLabel('口令').fill('secret-1')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('写了很久的字')
})

test('文件上传后显示摘要，随表单送出的是标识', async ({ page }) => {
  const { sent } = await play(page, {
    'POST /api/uploads': { $status: 201, $headers: { Location: '/api/uploads/140431-u' } },
    'PATCH /api/uploads/140431-u': { $status: 204, $headers: { 'Upload-Offset': '4' } },
    'POST /api/uploads/140431-u/file': {
      id: '140431-file',
      name: '笔录.pdf',
      mediaType: 'application/pdf',
      size: 2048,
      digest: 'ab'.repeat(32),
    },
  })
  await open(page, DECIDE)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '笔录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })

  await expect(page.getByRole('link', { name: '笔录.pdf' })).toBeVisible()
  await expect(page.getByText('SM3 abab…abab')).toBeVisible()
  expect(sent.map((each) => each.headers['x-xsrf-token'])).toEqual(['a-token', 'a-token', 'a-token'])
  const sm3 = createHash('sm3').update('%PDF').digest('hex')
  expect(sent[0]!.headers['upload-metadata']).toContain(`sm3 ${Buffer.from(sm3).toString('base64')}`)
  await page.getByRole('button', { name: '移除 笔录.pdf' }).click()
  await expect(page.getByRole('link', { name: '笔录.pdf' })).toHaveCount(0)
})

test('文件没有传完不能送出；断了可以继续', async ({ page }) => {
  const refused = refusal(422, { detail: '收到的文件与设备上的不一致，没有保存。' })
  await play(page, {
    'POST /api/uploads': { $status: 201, $headers: { Location: '/api/uploads/140431-u' } },
    'PATCH /api/uploads/140431-u': { $status: 204, $headers: { 'Upload-Offset': '4' } },
    'POST /api/uploads/140431-u/file': refused,
  })
  await open(page, DECIDE)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '录像.mp4', mimeType: 'video/mp4', buffer: Buffer.from('%PDF') })

  await expect(page.getByText('与设备上的不一致')).toBeVisible()
  await expect(page.getByRole('button', { name: '继续 录像.mp4' })).toBeVisible()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '还有文件没有传完' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '取消 录像.mp4' }).click()
  await expect(page.getByText('录像.mp4')).toHaveCount(0)
})

test('贴入证件号码，认出类型，错的当场指出', async ({ page }) => {
  await play(page)
  await open(page, DECIDE)
  await page.getByLabel('统一社会信用代码').fill('91350100m000100y43')
  await page.getByLabel('统一社会信用代码').blur()
  await expect(page.getByRole('radio', { name: '法人' })).toBeChecked()
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y44')
  await page.getByLabel('统一社会信用代码').blur()
  await expect(page.getByText('统一社会信用代码校验不通过')).toBeVisible()
})

test('只用键盘也能办完', async ({ page }) => {
  await play(page, { [TAKE_NOTE]: VIEW })
  await open(page, `/cases/${CASE_ID}`)
  await page.getByRole('link', { name: '添加记事' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('内容', { exact: true })).toBeVisible()
  await page.getByLabel('内容', { exact: true }).focus()
  await page.keyboard.type('键盘写的')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '添加记事' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('已办理：添加记事')).toBeVisible()
})

test('还缺什么，表单打开就说', async ({ page }) => {
  await play(page, {
    [`GET /api/cases/${CASE_ID}/forms/add-note`]: {
      ...NOTE_FORM,
      missing: [{ text: '法制审核意见', article: '《行政处罚法》第五十八条第一款', remedy: '请先提交法制审核。' }],
    },
  })
  await open(page, NOTE)
  await expect(page.getByText('请先提交法制审核。')).toBeVisible()
})
