/** Two whole cases at the real screens: one by the ordinary procedure through four people's hands, one on the spot. */

import { addPenalty, begin, clock, fill, paperText, send, signIn, take } from './people.ts'
import { expect, expectAccessible, expectNoSideways, test } from './desk.ts'
import { picture } from './pictures.ts'

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const OFFICERS = ['侯思晨', '朱晓谦']
const PLACE = '山西省长治市沁源县沁河镇示例路18号'
const PARTY = {
  类型: '个体工商户',
  名称: '沁源县好又鲜食品经营部',
  统一社会信用代码: '92140431MA0L00006J',
  住所: PLACE,
  联系电话: '13900000018',
  经营者: '赵小禾',
}
const handed = (at: string) => ({ 送达方式: '直接送达', 送达时间: at, 送达地点: PLACE, 签收人: '赵小禾' })

test('普通程序：从线索到结案，经四个人的手', async ({ browser }) => {
  test.setTimeout(300_000)
  await clock('2026-03-02T16:30')
  const officer = await signIn(browser, 'officer1')
  await picture(officer, 'work')
  await officer.goto('/cases/new/register-clue')
  await send(officer, '登记线索', {
    线索来源: '监督检查',
    发现或者收到日期: '2026-03-02',
    案由: '涉嫌经营超过保质期的食品',
    被反映的单位或者个人: '好又鲜食品经营部',
    发生地点: PLACE,
    线索内容: '日常检查发现货架上有超过保质期的酸奶 12 盒，标价出售。',
  })
  await expect(officer.getByText('已办理：登记线索')).toBeVisible()
  const address = officer.url()
  await take(officer, address, '核查线索', {
    ...PARTY,
    事项: '经营超过保质期的食品',
    违法行为开始日期: '2026-03-01',
    违法行为终了日期: '2026-03-02',
    违法地点: PLACE,
    初步查明的事实: '当事人的货架上有超过保质期的酸奶 12 盒，标价出售。',
    承办人员: OFFICERS,
    建议: '建议立案',
    承办人意见: '有违法事实，建议立案调查。',
  })

  await clock('2026-03-03T17:30')
  const chief = await signIn(browser, 'chief1')
  await take(chief, address, '立案', { 审批意见: '同意立案。' })
  await take(officer, address, '制作现场笔录', {
    开始时间: '2026-03-03T09:10',
    结束时间: '2026-03-03T09:50',
    地点: PLACE,
    姓名: '赵小禾',
    与案件的关系: '法定代表人或者负责人',
    已主动出示执法证件并告知权利义务: true,
    现场情况: '货架第二层有某牌酸奶 12 盒，每盒标价 12 元，保质期至 2026 年 2 月 25 日。',
  })
  await take(officer, address, '登记证据', {
    证据名称: '酸奶和价签的照片',
    证据种类: '视听资料',
    证明目的: '证明超过保质期的酸奶在货架上标价出售',
    形式: '照片',
    数量: '1 张',
    取得时间: '2026-03-03T09:20',
    取得地点: PLACE,
    提供人或者持有人: '赵小禾',
    文件: { name: '货架.png', mimeType: 'image/png', buffer: PHOTO },
  })
  await expect(officer.locator('#evidence')).toContainText('货架.png')
  await take(officer, address, '责令改正', { 改正的内容和要求: '立即停止销售超过保质期的食品' })

  await clock('2026-03-09T16:00')
  await begin(officer, address, '调查终结')
  await fill(officer, {
    查明的事实: '当事人经营超过保质期的酸奶 12 盒，货值 144 元，违法所得 36 元。',
    建议: '给予行政处罚',
  })
  await addPenalty(officer, { 处罚种类: '没收违法所得', 金额: '36' })
  await addPenalty(officer, { 处罚种类: '没收非法财物', 金额: '108', 内容: '超过保质期的酸奶 9 盒' })
  await addPenalty(officer, { 处罚种类: '罚款', 金额: '5000' })
  await send(officer, '调查终结', {
    违法所得: '36',
    裁量理由: '货值不足二百元，主动下架并召回，没有造成危害后果，符合减轻处罚的情形。',
    承办人意见: '建议没收违法所得和超过保质期的食品，减轻处罚，罚款 5000 元。',
  })
  await expect(officer.getByText('低于法定最低额').first()).toBeVisible()
  await send(officer, '调查终结', { 仍然办理的理由: '货值不足二百元，主动下架并召回，具有减轻处罚的情形。' })
  await expect(officer.getByText('已办理：调查终结')).toBeVisible()

  await clock('2026-03-10T16:00')
  const head = await signIn(browser, 'head1')
  await take(head, address, '告知拟处罚内容', { 承办机构意见: '同意告知。' })
  await take(officer, address, '送达告知书', handed('2026-03-10T15:00'))
  await clock('2026-03-11T16:00')
  await take(officer, address, '记录陈述申辩', {
    方式: '口头陈述申辩',
    时间: '2026-03-11T10:00',
    地点: '沁源县市场监督管理局',
    姓名: '赵小禾',
    与案件的关系: '法定代表人或者负责人',
    陈述申辩的内容: '店小利薄，请求从轻处罚。',
  })

  await clock('2026-03-18T11:00')
  await take(head, address, '提交法制审核', { 送审说明: '拟作出处罚决定，请审核。' })
  const reviewer = await signIn(browser, 'reviewer1')
  await take(reviewer, address, '出具法制审核意见', { 结论: '同意', 审核意见: '事实清楚，程序合法，同意处罚建议。' })
  await begin(chief, address, '作出处罚决定')
  await fill(chief, {
    对陈述申辩的复核意见: '建议已对当事人减轻处罚，不再采纳其从轻的请求。',
    缴款方式: '通过中国工商银行沁源支行代收专户缴纳',
    审批意见: '同意处罚建议。',
  })
  await picture(chief, 'act')
  await send(chief, '作出处罚决定')
  await expect(chief.getByText('已办理：作出处罚决定')).toBeVisible()
  await take(officer, address, '送达决定书', handed('2026-03-18T11:00'))
  await picture(officer, 'case')
  await picture(officer, 'case-phone')
  await expectNoSideways(officer)
  await expectAccessible(officer)

  await clock('2026-03-25T16:00')
  const paid = (amount: string, what: string, receipt: string) =>
    take(officer, address, '登记缴款', { 款项: what, 金额: amount, 缴款日期: '2026-03-25', 票据号码: receipt })
  await paid('5000', '罚款', '1404310000000018')
  await paid('36', '没收的违法所得', '1404310000000019')
  await take(officer, address, '登记执行', { 执行日期: '2026-03-25', 执行情况: '没收的酸奶 9 盒已当场监督销毁。' })
  await take(chief, address, '结案', { 执行情况: '罚没款已缴清，没收的食品已销毁。', 结案理由: '处罚决定执行完毕。' })
  await expect(chief.getByText('已结案').first()).toBeVisible()

  const decision = await paperText(officer, address, '行政处罚决定书')
  for (const element of [
    // 当事人的姓名或者名称、地址
    '沁源县好又鲜食品经营部',
    '92140431MA0L00006J',
    PLACE,
    '赵小禾',
    // 违反法律、法规、规章的事实和证据
    '货值144元',
    '酸奶和价签的照片',
    // 行政处罚的种类和依据
    '《中华人民共和国食品安全法》第三十四条第十项',
    '《中华人民共和国食品安全法》第一百二十四条第一款第五项',
    '没收违法所得',
    '没收非法财物',
    '超过保质期的酸奶9盒',
    '罚款5,000元（人民币伍仟元整）',
    // 履行方式和期限
    '十五日内',
    '中国工商银行沁源支行代收专户',
    // 申请行政复议、提起行政诉讼的途径和期限
    '六十日内向沁源县人民政府申请行政复议',
    '六个月内依法向沁源县人民法院提起行政诉讼',
    // 机关名称和日期，文号
    '沁源县市场监督管理局',
    '2026年3月18日',
  ]) {
    expect(decision, element).toContain(element.replace(/\s/g, ''))
  }
  expect(decision).toMatch(/沁市监罚决〔2026〕\d+号/)
})

test('简易程序：当场处罚、交付、备案、收缴、交款、缴付、结案', async ({ browser }) => {
  test.setTimeout(180_000)
  await clock('2026-03-26T17:00')
  const officer = await signIn(browser, 'officer2')
  await officer.goto('/cases/new/decide-on-the-spot')
  await fill(officer, {
    ...PARTY,
    事项: '小作坊、小经营店、小摊点从业人员无有效健康证明',
    时间: '2026-03-26T10:00',
    地点: PLACE,
    违法事实: '一名店员的健康证明已于 2026 年 2 月 10 日到期，责令限期改正后逾期没有改正。',
    责令改正的内容: '立即安排该店员体检，取得健康证明前不得上岗',
    执法人员: OFFICERS,
    已出示执法证件: true,
    '已口头告知拟处罚内容、事实、理由、依据和权利': true,
    当事人的陈述申辩: '无',
    履行方式和期限: '当场缴纳',
  })
  await addPenalty(officer, { 处罚种类: '罚款', 金额: '100', 计罚数量: '1' })
  await send(officer, '当场处罚')
  await expect(officer.getByText('已办理：当场处罚')).toBeVisible()
  const address = officer.url()
  await take(officer, address, '当场交付决定书', {
    交付时间: '2026-03-26T10:20',
    签收: '当事人签收',
    签收人或者拒签情况: '赵小禾签收',
  })
  await take(officer, address, '报机关备案', { 备案说明: '当场处罚一件，报备案。' })
  await take(officer, address, '当场收缴罚款', {
    情形: '依法给予一百元以下罚款',
    收缴日期: '2026-03-26',
    财政专用票据号码: '14043100018',
  })
  await take(officer, address, '罚款交至机关', { 交款日期: '2026-03-26', 收款人: '钱明谨' })
  await take(officer, address, '罚款缴付银行', { 缴付日期: '2026-03-26', 银行凭证号码: '20260326001' })
  await take(officer, address, '结案', { 执行情况: '罚款已收缴并缴付银行。', 结案理由: '执行完毕。' })
  await expect(officer.getByText('已结案').first()).toBeVisible()

  const decision = await paperText(officer, address, '当场行政处罚决定书')
  expect(decision).toContain('应当自收到本决定书之日起六十日内先向沁源县人民政府申请行政复议')
  expect(decision).toContain('沁源县好又鲜食品经营部')
  expect(decision).toContain('罚款100元（人民币壹佰元整）')
})

test('登录页在桌面上一屏看完', async ({ page }) => {
  await page.goto(`${process.env.ZHIHENG_URL}/sign-in`)
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
  await expectNoSideways(page)
  await picture(page, 'sign-in')
})
