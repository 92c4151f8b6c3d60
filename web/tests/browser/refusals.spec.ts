/** What the law forbids is refused at the screen, with what is missing, the article and the cure; one case, step by step. */
import type { Page } from '@playwright/test'
import { addPenalty, begin, clock, fill, send, signIn, take } from './people.ts'
import { expect, expectAccessible, test } from './desk.ts'

const PLACE = '山西省长治市沁源县沁河镇虚拟街6号'
const PENAL_LAW = '《行政处罚法》'

interface Reason {
  text: string
  article?: string
  remedy?: string
}

/** The refusal on the page says what, under which article, and what would make it right. */
async function refused(page: Page, { text, article, remedy }: Reason) {
  const told = page.getByRole('alert').filter({ hasText: text }).first()
  await expect(told).toBeVisible()
  if (article) await expect(told).toContainText(PENAL_LAW + article)
  if (remedy) await expect(told).toContainText(remedy)
}

/** The panel of next steps says beforehand what an act still lacks. */
async function lacking(page: Page, address: string, act: string, { text, article, remedy }: Reason) {
  await page.goto(address)
  const panel = page.getByRole('region', { name: '下一步' })
  const more = panel.getByText('其他还不能办的')
  await expect(panel.getByRole('heading')).toBeVisible()
  if (await more.isVisible()) await more.click()
  const told = panel.locator('.blocked').filter({ has: page.getByText(act, { exact: true }) })
  await expect(told).toContainText(text)
  if (article) await expect(told).toContainText(PENAL_LAW + article)
  if (remedy) await expect(told).toContainText(remedy)
  await expect(panel.getByRole('link', { name: act, exact: true })).toHaveCount(0)
}

async function attempt(page: Page, address: string, act: string, path: string, given = {}) {
  await page.goto(`${address}/${path}`)
  await send(page, act, given)
}

test('同一件案件里十五个不能办：说明缺什么、哪一条、怎么办', async ({ browser }) => {
  test.setTimeout(300_000)
  await clock('2026-04-29T16:00')
  const officer = await signIn(browser, 'officer1')
  await officer.goto('/cases/new/register-clue')
  await send(officer, '登记线索', {
    线索来源: '举报',
    发现或者收到日期: '2026-04-29',
    案由: '涉嫌经营无标签的预包装食品',
    发生地点: PLACE,
    线索内容: '举报人称该店出售的糕点没有标签。',
  })
  await expect(officer.getByText('已办理：登记线索')).toBeVisible()
  const address = officer.url()
  const chief = await signIn(browser, 'chief1')

  await test.step('没有核查不能立案', async () => {
    await lacking(chief, address, '立案', { text: '线索', article: '第五十四条' })
  })

  await test.step('机关负责人的决定，执法人员不能作', async () => {
    await attempt(officer, address, '立案', 'open-case', { 审批意见: '同意。' })
    await refused(officer, { text: '须由本案的机关负责人办理', article: '第五十四条第二款' })
  })

  const verified = {
    类型: '个体工商户',
    名称: '沁源县甜又香糕点店',
    住所: PLACE,
    事项: '经营无标签的预包装食品',
    违法行为开始日期: '2026-04-27',
    违法行为终了日期: '2026-04-29',
    违法地点: PLACE,
    初步查明的事实: '货架上有没有标签的糕点 20 袋。',
    建议: '建议立案',
    承办人意见: '建议立案调查。',
  }
  await test.step('统一社会信用代码错一位', async () => {
    await begin(officer, address, '核查线索')
    await send(officer, '核查线索', {
      ...verified,
      统一社会信用代码: '92140431MA0L00007J',
      承办人员: ['侯思晨', '钟泽平'],
    })
    await refused(officer, { text: '统一社会信用代码' })
    await expect(officer.getByLabel('统一社会信用代码')).toHaveAttribute('aria-invalid', 'true')
  })

  await test.step('第二名执法人员的证件已暂扣', async () => {
    await send(officer, '核查线索', { 统一社会信用代码: '92140431MA0L00006J' })
    await refused(officer, { text: '钟泽平' })
  })
  await begin(officer, address, '核查线索')
  await officer.getByRole('button', { name: '不要草稿，重新填写' }).click()
  await send(officer, '核查线索', {
    ...verified,
    统一社会信用代码: '92140431MA0L00006J',
    承办人员: ['侯思晨', '朱晓谦'],
  })
  await expect(officer.getByText('已办理：核查线索')).toBeVisible()
  await take(chief, address, '立案', { 审批意见: '同意立案。' })

  await test.step('没有证据不能终结调查', async () => {
    await lacking(officer, address, '调查终结', { text: '证据', article: '第四十六条第二款' })
  })

  await test.step('没有出示证件的笔录', async () => {
    await begin(officer, address, '制作现场笔录')
    await send(officer, '制作现场笔录', {
      开始时间: '2026-04-29T10:00',
      结束时间: '2026-04-29T10:30',
      地点: PLACE,
      现场情况: '货架上有没有标签的糕点 20 袋。',
    })
    await refused(officer, {
      text: '没有载明已出示执法证件',
      article: '第五十五条第一款',
      remedy: '请先主动出示执法证件',
    })
  })
  await send(officer, '制作现场笔录', { 已主动出示执法证件并告知权利义务: true })
  await expect(officer.getByText('已办理：制作现场笔录')).toBeVisible()
  await take(officer, address, '登记证据', {
    证据名称: '糕点照片',
    证据种类: '视听资料',
    证明目的: '证明没有标签',
    形式: '照片',
    数量: '2 张',
    取得时间: '2026-04-29T10:10',
    取得地点: PLACE,
    提供人或者持有人: '甜又香糕点店',
  })

  await test.step('调查没有终结不能告知', async () => {
    const head = await signIn(browser, 'head1')
    await head.goto(`${address}/send-penalty-notice`)
    await refused(head, { text: '案件现在处于“调查”环节' })
    await head.context().close()
  })

  await test.step('事项没有设定的处罚种类', async () => {
    await begin(officer, address, '调查终结')
    await fill(officer, { 建议: '给予行政处罚', 裁量理由: '货值小。', 承办人意见: '建议处罚。' })
    await addPenalty(officer, { 处罚种类: '通报批评' })
    await send(officer, '调查终结')
    await refused(officer, { text: '没有设定“通报批评”', article: '第十六条', remedy: '只能在设定的种类' })
  })
  await send(officer, '调查终结', { 处罚种类: '罚款', 金额: '5000' })
  await expect(officer.getByText('已办理：调查终结')).toBeVisible()

  const head = await signIn(browser, 'head1')
  await take(head, address, '告知拟处罚内容', { 承办机构意见: '同意告知。' })

  const delivery = { 送达方式: '直接送达', 送达地点: PLACE, 签收人: '店主' }
  await test.step('送达早于告知书的日期', async () => {
    await begin(officer, address, '送达告知书')
    await send(officer, '送达告知书', { ...delivery, 送达时间: '2026-04-28T10:00' })
    await refused(officer, { text: '送达时间不能早于文书的日期' })
  })
  await send(officer, '送达告知书', { 送达时间: '2026-04-29T15:00' })
  await expect(officer.getByText('已办理：送达告知书')).toBeVisible()

  await test.step('陈述申辩期没有届满、没有责令改正、没有法制审核，不能决定', async () => {
    await lacking(chief, address, '作出处罚决定', {
      text: '期限尚未届满',
      article: '第六十二条',
      remedy: '登记放弃的表示',
    })
    await lacking(chief, address, '作出处罚决定', { text: '责令', article: '第二十八条第一款' })
    await lacking(chief, address, '作出处罚决定', {
      text: '尚无审核意见',
      article: '第五十八条第一款',
      remedy: '请先提交法制审核',
    })
    await expectAccessible(chief)
  })
  await take(officer, address, '责令改正', { 改正的内容和要求: '停止销售没有标签的糕点' })
  await take(officer, address, '记录陈述申辩', {
    方式: '明确表示放弃陈述申辩和听证',
    时间: '2026-04-29T15:30',
    地点: PLACE,
    姓名: '店主',
    与案件的关系: '法定代表人或者负责人',
    陈述申辩的内容: '放弃陈述申辩和听证。',
  })
  await take(head, address, '提交法制审核', { 送审说明: '请审核。' })
  const reviewer = await signIn(browser, 'reviewer1')
  await take(reviewer, address, '出具法制审核意见', { 结论: '同意', 审核意见: '同意处罚建议。' })

  await test.step('涉嫌犯罪的不能处罚', async () => {
    await take(officer, address, '标记涉嫌犯罪', {
      涉嫌的罪名: '生产、销售不符合安全标准的食品罪',
      理由: '检出非食用物质。',
    })
    await lacking(chief, address, '作出处罚决定', { text: '涉嫌犯罪', article: '第二十七条第一款' })
  })
  await test.step('移送报告没有结果的，不能撤销标记', async () => {
    await lacking(chief, address, '撤销涉嫌犯罪标记', {
      text: '不批准移送',
      remedy: '请先提出移送报告由负责人决定',
    })
  })
  await take(officer, address, '提出移送报告', {
    专案组: ['侯思晨', '钟泽平'],
    核实的情况: '复检未检出非食用物质。',
    移送的理由和依据: '没有达到追诉标准，报请负责人决定。',
  })
  await take(chief, address, '决定是否移送', {
    作出决定的人: '本机关正职负责人',
    决定时间: '2026-04-29T15:30',
    理由: '复检未检出非食用物质，不构成犯罪。',
  })
  await take(chief, address, '撤销涉嫌犯罪标记', {
    撤销的情形: '负责人决定不批准移送',
    理由: '复检未检出非食用物质。',
  })
  await take(chief, address, '作出处罚决定', { 缴款方式: '银行代收', 审批意见: '同意。' })
  await take(officer, address, '送达决定书', { ...delivery, 送达时间: '2026-04-29T15:50' })

  await test.step('罚款没有缴清不能结案', async () => {
    await lacking(chief, address, '结案', {
      text: '尚未缴清',
      article: '第六十六条第一款',
      remedy: '请登记缴款后再结案',
    })
  })
})
