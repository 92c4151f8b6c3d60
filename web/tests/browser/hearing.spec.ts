/** A hearing at the screens: asked for, arranged with seven clear working days, held, reported, and the decision rests on it. */
import { begin, clock, fill, paperText, send, take } from './people.ts'
import { company, handed, notified, office } from './notified.ts'
import { expect, expectGoodAtBothSizes, test } from './desk.ts'

const SHOP = company('沁源县某乳品商贸有限公司', 2101, '温某')

test('听证：申请、组织、通知、举行、报告，根据笔录决定', async ({ browser }, info) => {
  test.setTimeout(420_000)
  const people = await office(browser)
  const { officer, head, chief, reviewer } = people
  const address = await notified(people, SHOP, '2026-03-30')

  await clock('2026-03-31T16:00')
  await begin(officer, address, '登记听证申请')
  await expectGoodAtBothSizes(officer, info, '登记听证申请')
  await send(officer, '登记听证申请', {
    提出日期: '2026-03-31',
    申请人: SHOP.party['名称']!,
    申请的理由: '认为罚款过重。',
  })
  await expect(officer.getByText('已办理：登记听证申请')).toBeVisible()

  const arranged = { 地点: '二楼听证室', 主持人和听证员: ['孙南曦'], 记录人: '记录员', 是否公开举行: '公开举行' }
  await begin(chief, address, '组织听证')
  await expectGoodAtBothSizes(chief, info, '组织听证')
  await send(chief, '组织听证', { ...arranged, 举行时间: '2026-04-09T09:00' })
  // 三月三十一日次日起第七个工作日是四月十日（清明四月四日至六日放假）
  await expect(chief.getByRole('alert').filter({ hasText: '七个工作日' }).first()).toContainText('第六十四条第二项')
  await send(chief, '组织听证', { 举行时间: '2026-04-13T09:00' })
  await expect(chief.getByText('已办理：组织听证')).toBeVisible()
  await take(officer, address, '送达听证通知书', handed(SHOP, '2026-03-31T15:00'))

  await clock('2026-04-13T16:00')
  await begin(reviewer, address, '举行听证')
  await fill(reviewer, {
    开始时间: '2026-04-13T09:00',
    结束时间: '2026-04-13T10:10',
    当事人出席情况: '当事人（代理人）到场',
  })
  await expectGoodAtBothSizes(reviewer, info, '举行听证')
  await send(reviewer, '举行听证', {
    '到场的当事人、代理人': '温某',
    '调查人员提出的事实、证据和建议': '照片证明酸奶超过保质期，建议罚款五万元。',
    当事人的申辩和质证: '对照片没有异议，已经下架。',
    最后陈述: '请求从轻。',
    笔录核对和签名的情况: '核对无误，双方签名。',
  })
  await expect(reviewer.getByText('已办理：举行听证')).toBeVisible()
  await begin(reviewer, address, '提出听证报告')
  await expectGoodAtBothSizes(reviewer, info, '提出听证报告')
  await send(reviewer, '提出听证报告', {
    听证认定的事实和证据: '事实清楚，照片经双方质证。',
    当事人意见的采纳情况和理由: '已取法定最低额，不再减轻。',
    处理意见: '维持处罚建议。',
  })
  await expect(reviewer.getByText('已办理：提出听证报告')).toBeVisible()

  await clock('2026-04-14T16:00')
  await take(head, address, '提交法制审核', { 送审说明: '听证已经举行，请审核。' })
  await take(reviewer, address, '出具法制审核意见', { 结论: '同意', 审核意见: '程序合法，同意处罚建议。' })
  await take(chief, address, '作出处罚决定', { 缴款方式: '银行代收', 审批意见: '同意。' })
  const decision = await paperText(officer, address, '行政处罚决定书')
  expect(decision).toContain('2026年4月13日，本机关依当事人的申请组织听证')
  expect(decision).toContain('已取法定最低额，不再减轻')
  expect(await paperText(officer, address, '听证笔录')).toContain('对照片没有异议')
  await officer.goto(address)
  await expectGoodAtBothSizes(officer, info, '听证后的案件')
})
