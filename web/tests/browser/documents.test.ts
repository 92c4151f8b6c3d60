/** Papers on the screen: read to the end and signed, printed as a set, and the seal of the organ. */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CASE_ID, VIEW } from './fixtures/case.ts'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'

const picture = (name: string) => readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)))
const PAPER = picture('src/test/resources/documents/interview-record.png')
const SEAL = picture('demo/140431/seal.png')
const SIGN = '/documents/d9/sign'
const SIGNING = {
  id: 'd9',
  record: CASE_ID,
  label: '询问笔录',
  number: null,
  voided: false,
  textDigest: 'ab'.repeat(32),
  pages: 2,
  parts: ['被询问人', '询问人', '记录人'],
  signatures: [],
}
const SIGNED = {
  ...SIGNING,
  signatures: [
    {
      part: '被询问人',
      signer: '赵小禾',
      refused: false,
      picture: SEAL.toString('base64'),
      at: '2026-06-12T02:10:00Z',
      host: '郭甲',
    },
  ],
}
const ANSWERS = { 'GET /api/documents/d9/signing': SIGNING, 'POST /api/documents/d9/signatures': SIGNED }

async function showPictures(page: Page) {
  const png = (body: Buffer) => ({ status: 200, contentType: 'image/png', body })
  await page.route('**/api/documents/d9/page?number=*', (route) => route.fulfill(png(PAPER)))
  await page.route('**/api/seals/s1/picture', (route) => route.fulfill(png(SEAL)))
}

async function write(page: Page) {
  const pad = page.getByRole('img', { name: '签名的地方' })
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  for (let step = 1; step < 9; step++) await page.mouse.move(box.x + 20 + step * 18, box.y + 20 + (step % 3) * 20)
  await page.mouse.up()
}

for (const size of SIZES) {
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('没有读到最后一页签不了；读完签名，笔画和所签文字的摘要一起送出', async ({ page }, info) => {
      const { sent } = await play(page, ANSWERS)
      await showPictures(page)
      await open(page, SIGN)
      await expect(page.getByText('读完全部 2 页以后在这里签名')).toBeVisible()
      await expect(page.getByRole('button', { name: '签名', exact: true })).toHaveCount(0)
      await page.getByRole('button', { name: '下一页' }).click()
      await expect(page.getByText('已读完')).toBeVisible()
      await page.getByLabel('签名人姓名').fill('赵小禾')
      await write(page)
      await page.screenshot({ path: info.outputPath('屏幕签名.png'), fullPage: true })
      await expectNoSideways(page)
      await expectAccessible(page)
      await page.getByRole('button', { name: '签名', exact: true }).click()

      await expect(page.getByText('赵小禾已签名')).toBeVisible()
      const body = sent[0]!.body as { textDigest: string; pagesRead: number; strokes: number[][][]; picture: string }
      expect(body.textDigest).toBe(SIGNING.textDigest)
      expect(body.pagesRead).toBe(2)
      expect(body.strokes[0]!.length).toBeGreaterThan(5)
      expect(body.picture.length).toBeGreaterThan(100)
      await page.screenshot({ path: info.outputPath('已签名.png'), fullPage: true })
    })

    test('打印一套：先选送达用的，再改份数', async ({ page }, info) => {
      const papers = [
        { id: 'p1', kind: 'penalty-decision', label: '行政处罚决定书', number: '沁市监罚决〔2026〕12号' },
        { id: 'p2', kind: 'interview-record', label: '询问笔录', number: null },
        { id: 'p3', kind: 'delivery-receipt', label: '送达回证', number: null },
      ].map((paper) => ({
        ...paper,
        on: '2026-06-12',
        voided: false,
        pdf: '/x',
        editable: paper.id !== 'p1',
        signable: paper.id === 'p2',
      }))
      const { sent } = await play(page, { [`GET /api/cases/${CASE_ID}`]: { ...VIEW, documents: papers } })
      await open(page, `/cases/${CASE_ID}`)
      await expect(page.getByRole('link', { name: /屏幕签名.*询问笔录/ })).toBeVisible()
      await page.getByRole('button', { name: '打印一套' }).click()
      await expect(page.getByRole('button', { name: '合成一个 PDF' })).toBeDisabled()
      await page.getByRole('button', { name: '送达用一套' }).click()
      await expect(page.getByLabel('行政处罚决定书的份数')).toHaveValue('3')
      await expect(page.getByLabel('送达回证的份数')).toHaveValue('1')
      await page.locator('#papers').screenshot({ path: info.outputPath('打印一套.png') })
      await expectNoSideways(page)
      await expectAccessible(page)
      await page.getByRole('button', { name: '合成一个 PDF' }).click()
      await expect.poll(() => sent.length).toBe(1)
      expect(sent[0]!.body).toEqual({
        items: [
          { document: 'p1', copies: 3 },
          { document: 'p3', copies: 1 },
        ],
        doubleSided: true,
      })
    })

    test('印章：启用的看得到图样，没有的可以登记', async ({ page }, info) => {
      const seal = {
        id: 's1',
        name: '演示用章（不具效力）',
        forTraining: true,
        picture: '/api/seals/s1/picture',
        fingerprint: '4fdd0bee1223445f',
        on: '2026-01-04',
        by: '贺立衡',
      }
      const head = { ...OFFICER, role: 'organ-head', roleLabel: '机关负责人' }
      await play(page, { 'GET /api/session': head, 'GET /api/seals': [seal] })
      await showPictures(page)
      await open(page, '/seals')
      await expect(page.getByRole('heading', { name: /演示用章/ })).toBeVisible()
      await page.screenshot({ path: info.outputPath('印章.png'), fullPage: true })
      await expectNoSideways(page)
      await expectAccessible(page)

      await play(page, { 'GET /api/session': head, 'GET /api/seals': [] })
      await open(page, '/seals')
      await expect(page.getByRole('button', { name: '启用' })).toBeDisabled()
      await page.screenshot({ path: info.outputPath('印章，还没有.png'), fullPage: true })
      await expectAccessible(page)
    })
  })
}

test('签名没有收下时说明怎样才行，写好的还在', async ({ page }) => {
  await play(page, {
    ...ANSWERS,
    'POST /api/documents/d9/signatures': refusal(422, { detail: '签名是空白的或者没有写完整，请重新签名。' }),
  })
  await showPictures(page)
  await open(page, SIGN)
  await page.getByRole('button', { name: '下一页' }).click()
  await page.getByLabel('签名人姓名').fill('赵小禾')
  await page.getByRole('button', { name: '签名', exact: true }).click()

  await expect(page.getByText('请重新签名')).toBeVisible()
  await expect(page.getByLabel('签名人姓名')).toHaveValue('赵小禾')
})
