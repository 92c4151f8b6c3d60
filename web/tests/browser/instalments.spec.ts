/** A fine in instalments at the screens: the sums must add up, nothing is late before its day, and two payments end the case. */
import { addItem, begin, clock, fill, send, take } from './people.ts'
import { company, handed, notified, office } from './notified.ts'
import { expect, expectGoodAtBothSizes, test } from './desk.ts'

const SHOP = company('沁源县某冷饮批发有限公司', 2102, '邢某')

test('分期缴纳：各期合计等于罚款，按期缴清后结案', async ({ browser }, info) => {
  test.setTimeout(420_000)
  const people = await office(browser)
  const { officer, head, chief, reviewer } = people
  const address = await notified(people, SHOP, '2026-04-15')
  await take(officer, address, '记录陈述申辩', {
    方式: '明确表示放弃陈述申辩和听证',
    时间: '2026-04-15T15:30',
    地点: SHOP.place,
    姓名: SHOP.person,
    与案件的关系: '法定代表人或者负责人',
    陈述申辩的内容: '放弃陈述申辩和听证。',
  })
  await take(head, address, '提交法制审核', { 送审说明: '请审核。' })
  await take(reviewer, address, '出具法制审核意见', { 结论: '同意', 审核意见: '同意处罚建议。' })
  await take(chief, address, '作出处罚决定', { 缴款方式: '银行代收', 审批意见: '同意。' })
  await take(officer, address, '送达决定书', handed(SHOP, '2026-04-15T15:50'))

  await clock('2026-04-17T16:00')
  await begin(chief, address, '批准延期分期缴纳')
  await fill(chief, { 当事人申请日期: '2026-04-16', 经济困难的情况: '冷库改造占用资金，有银行流水证明。' })
  await addItem(chief, '缴款安排', { 最后期限: '2026-04-24', 金额: '20000' })
  await addItem(chief, '缴款安排', { 最后期限: '2026-04-28', 金额: '29000' })
  await expectGoodAtBothSizes(chief, info, '批准延期分期缴纳')
  await send(chief, '批准延期分期缴纳', { 审批意见: '同意分期。' })
  await expect(chief.getByRole('alert').filter({ hasText: '合计' }).first()).toBeVisible()
  await send(chief, '批准延期分期缴纳', { 金额: '30000' })
  await expect(chief.getByText('已办理：批准延期分期缴纳')).toBeVisible()

  const paid = (amount: string, day: string, receipt: string) =>
    take(officer, address, '登记缴款', { 款项: '罚款', 金额: amount, 缴款日期: day, 票据号码: receipt })
  await clock('2026-04-24T16:00')
  await paid('20000', '2026-04-24', '2101')
  await clock('2026-04-28T16:00')
  await begin(officer, address, '登记缴款')
  await expect(officer.getByRole('main')).toContainText(/未缴罚款\s*30,000 元/)
  await paid('30000', '2026-04-28', '2102')
  await officer.goto(address)
  await expectGoodAtBothSizes(officer, info, '分期缴清的案件')
  await take(chief, address, '结案', { 执行情况: '两期罚款均已按期缴清。', 结案理由: '处罚决定执行完毕。' })
  await expect(chief.getByText('已结案').first()).toBeVisible()
  await expect(chief.locator('#timeline')).not.toContainText('加处罚款')
})
