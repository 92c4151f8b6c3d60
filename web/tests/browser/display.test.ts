/** The code of a certificate on a telephone: it turns, and where the next one cannot be had, none is shown. */
import type { Request } from '@playwright/test'
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'

const CODES = '/api/officers/mine/codes'
const ANSWERS: Answers = {
  'GET /api/session': OFFICER,
  'GET /api/officers/mine': { officer: '140431-me', name: '张甲' },
  'GET /api/officers/140431-me': {
    id: '140431-me',
    name: '张甲',
    organName: '沁源县市场监督管理局',
    certificates: [
      {
        id: '140431-c',
        number: '0404310310043',
        issuerLabel: '省制行政执法证',
        fields: ['市场监管'],
        from: '2025-05-10',
        until: '2030-05-09',
        stateLabel: '有效',
        valid: true,
      },
    ],
  },
  [`GET ${CODES}`]: [
    {
      number: '0404310310043',
      kind: '省制行政执法证',
      state: '有效',
      address: 'https://example.test/public/certificate/x',
      squares: ['101', '010', '101'],
      secondsLeft: 45,
    },
  ],
}

for (const size of SIZES) {
  test.describe(`亮证 ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('离线以后旧码到时隐去，写明怎么办；接通以后又有码', async ({ page }, info) => {
      await page.clock.install()
      await play(page, ANSWERS)
      await open(page, '/officers/mine')
      const code = page.getByRole('img', { name: '证件 0404310310043 的亮证码' })
      await expect(code).toBeVisible()
      await expect(page.getByText('45 秒后换码')).toBeVisible()

      await page.route(`**${CODES}`, (route) => route.abort('internetdisconnected'))
      await page.clock.runFor(43_000)
      await expect(code).toBeVisible()
      await page.clock.runFor(5_000)
      await expect(page.getByText('离线，无法更新亮证码')).toBeVisible()
      await expect(page.getByText('请出示证件原件')).toBeVisible()
      await expect(code).toHaveCount(0)
      await expect(page.getByText('有效', { exact: true })).toHaveCount(0)
      await expectNoSideways(page)
      await expectAccessible(page)
      await page.screenshot({ path: info.outputPath('offline.png'), fullPage: true })

      await page.unroute(`**${CODES}`)
      await page.clock.runFor(6_000)
      await expect(code).toBeVisible()
      await expect(page.getByText('离线，无法更新亮证码')).toHaveCount(0)
    })
  })
}

for (const size of SIZES) {
  test.describe(`注销公告 ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('按姓名或者证号查；没有找到的，提醒扫亮证码', async ({ page }, info) => {
      await play(page, {
        'GET /api/public/cancellations': (request: Request) => {
          const all = new URL(request.url()).searchParams.get('words') !== '没有'
          return {
            items: all
              ? [
                  {
                    name: '傅怀瑾',
                    organName: '沁源县农业综合行政执法大队',
                    numbers: ['0404310319003', '演监3799X'],
                    reason: '离岗，证件声明遗失',
                    announcedOn: '2026-02-24',
                  },
                ]
              : [],
            next: null,
            total: all ? '1' : '0',
          }
        },
      })
      await open(page, '/public/cancellations')
      await expect(page.getByText('证号 0404310319003、演监3799X')).toBeVisible()
      await expectNoSideways(page)
      await expectAccessible(page)
      await page.screenshot({ path: info.outputPath('cancellations.png'), fullPage: true })

      await page.getByLabel('姓名或者证号').fill('没有')
      await page.getByRole('button', { name: '查找' }).click()
      await expect(page.getByText('没有公告注销不等于证件有效')).toBeVisible()
    })
  })
}
