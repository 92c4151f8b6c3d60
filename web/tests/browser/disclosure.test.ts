/** Disclosure at the desk and in the portal: looked at in two sizes; what is typed is what is hidden and sent. */
import { expect, expectAccessible, expectNoSideways, OFFICER, open, play, refusal, SIZES, test } from './desk.ts'
import type { Answers } from './desk.ts'
import { picture } from './pictures.ts'
import { HIDDEN, PUBLICATION, PUBLICATION_ID, PUBLICATION_ROW, SHOWN } from './fixtures/disclosure.ts'

const HEAD = { ...OFFICER, role: 'unit-head', roleLabel: '承办机构负责人' }
const RECORD = `/api/disclosure/${PUBLICATION_ID}`
const PUBLIC = `/api/public/disclosure/${PUBLICATION_ID}`
const DESK: Answers = {
  'GET /api/session': HEAD,
  'GET /api/disclosure': { items: [PUBLICATION_ROW], next: null, total: '1' },
  [`GET ${RECORD}`]: PUBLICATION,
  'GET /api/disclosure/export/check': {
    rows: 2,
    faults: [
      {
        line: 2,
        id: PUBLICATION_ID,
        number: '沁市监罚决〔2026〕12号',
        field: 'CF_FRDB',
        label: '法定代表人',
        message: '法人须有法定代表人，请在案件中补正。',
      },
    ],
  },
}
const PORTAL: Answers = {
  'GET /api/public/disclosure/organs': [{ id: '140431-o', name: '沁源县市场监督管理局' }],
  'GET /api/public/disclosure': {
    items: [
      {
        id: PUBLICATION_ID,
        number: SHOWN.number,
        title: SHOWN.title,
        party: SHOWN.party,
        content: SHOWN.content,
        organName: SHOWN.organ,
        decidedOn: '2026-03-03',
        publishedOn: '2026-03-10',
        withdrawnOn: null,
      },
    ],
    next: null,
    total: '1',
  },
  [`GET ${PUBLIC}`]: {
    id: PUBLICATION_ID,
    number: SHOWN.number,
    organName: SHOWN.organ,
    decidedOn: '2026-03-03',
    publishedOn: '2026-03-10',
    until: '2027-03-03',
    shown: SHOWN,
    withdrawnOn: null,
    withdrawnWhy: null,
  },
}
const WITHDRAWN = {
  ...(PORTAL[`GET ${PUBLIC}`] as object),
  shown: null,
  withdrawnOn: '2026-04-01',
  withdrawnWhy: '撤销',
}

const PAGES: { name: string; path: string; shows: string; answers: Answers }[] = [
  { name: '公示台账', path: '/disclosure', shows: '还有 2 天', answers: DESK },
  { name: '公示一件', path: `/disclosure/${PUBLICATION_ID}`, shows: '找到并将隐去的个人信息（1）', answers: DESK },
  { name: '双公示导出', path: '/disclosure/export', shows: '报送信用平台', answers: DESK },
  { name: '公示检索', path: '/public/decisions', shows: '罚款 50,000 元', answers: PORTAL },
  { name: '公示页', path: `/public/decisions/${PUBLICATION_ID}`, shows: '违法事实', answers: PORTAL },
  {
    name: '已撤回',
    path: `/public/decisions/${PUBLICATION_ID}`,
    shows: '公示已经撤回',
    answers: { ...PORTAL, [`GET ${PUBLIC}`]: WITHDRAWN },
  },
  {
    name: '公示期满',
    path: `/public/decisions/${PUBLICATION_ID}`,
    shows: '没有找到',
    answers: { [`GET ${PUBLIC}`]: refusal(404, { title: '没有找到', detail: '没有找到这个公示。' }) },
  },
]

for (const size of SIZES) {
  test.describe(`公示 ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })
    for (const { name, path, shows, answers } of PAGES) {
      test(name, async ({ page }, info) => {
        await play(page, answers)
        await page.goto(process.env.ZHIHENG_URL + path)
        await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible()
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
        await expectNoSideways(page)
        await expectAccessible(page)
      })
    }
  })
}

test('写一行隐一处，预览跟着变，送出的是每一行', async ({ page }) => {
  const { sent } = await play(page, { ...DESK, [`POST ${RECORD}/publish`]: PUBLICATION })
  await page.route(`**${RECORD}/preview`, (route) => {
    const words = (route.request().postDataJSON() as { alsoHide: string[] }).alsoHide
    const extra = words.map((word) => ({
      kind: 'other',
      label: '公示人另行隐去',
      sample: `${word[0]}*`,
      instead: '（略）',
    }))
    return route.fulfill({ json: { shown: SHOWN, hidden: [...HIDDEN, ...extra] } })
  })
  await open(page, `/disclosure/${PUBLICATION_ID}/publish`)
  await expect(page.getByText('找到并将隐去的个人信息（1）')).toBeVisible()

  await page.getByLabel('另外要隐去的文字').fill('阿福\n老六')
  await expect(page.getByText('找到并将隐去的个人信息（3）')).toBeVisible()
  await page.getByLabel('保密审查意见').fill('不涉密')
  await expectAccessible(page)
  await picture(page, 'publish')
  await page.getByRole('button', { name: '公示', exact: true }).click()

  await expect(page).toHaveURL(new RegExp(`/disclosure/${PUBLICATION_ID}$`))
  const published = sent.find((each) => each.path === `POST ${RECORD}/publish`)!
  expect(published.headers['if-match']).toBe('"1"')
  expect(published.body).toMatchObject({ review: '不涉密', alsoHide: ['阿福', '老六'], harmless: [] })
})

test('导出之前逐行检查，有错就没有文件可下载', async ({ page }) => {
  await play(page, DESK)
  await open(page, '/disclosure/export')
  await page.getByLabel('决定日期从').fill('2026-03-01')
  await page.getByLabel('到', { exact: true }).fill('2026-03-31')
  await page.getByRole('button', { name: '检查' }).click()

  await expect(page.getByText('1 处不合标准')).toBeVisible()
  await expect(page.getByText('法人须有法定代表人')).toBeVisible()
  await expect(page.getByRole('link', { name: '下载 xlsx' })).toHaveCount(0)
  await expectAccessible(page)
})
