/** Goods seized at once at the screens: confirmed within twenty-four hours, lifted piece by piece, and nothing stays held. */
import { addItem, begin, clock, fill, paperText, send, take } from './people.ts'
import { clued, company, handed, office } from './notified.ts'
import { expect, expectGoodAtBothSizes, test } from './desk.ts'

const SHOP = company('沁源县某便利连锁有限公司', 2103, '贝某')

test('紧急扣押：二十四小时内补办批准，逐件解除，全部退还才能不予立案', async ({ browser }, info) => {
  test.setTimeout(420_000)
  const people = await office(browser)
  const { officer, chief } = people
  const address = await clued(people, SHOP, '2026-05-06')

  await begin(officer, address, '实施查封扣押')
  await fill(officer, {
    批准情况: '情况紧急，当场实施',
    紧急的情形: '当事人正在转移涉案食品。',
    措施: '扣押',
    '法律、法规依据': '《中华人民共和国食品安全法》第一百一十条第四项',
    理由: '防止超过保质期的食品继续销售。',
    实施时间: '2026-05-06T15:30',
    地点: SHOP.place,
    已出示执法证件: true,
    '已当场告知理由、依据和当事人的权利、救济途径': true,
    到场的当事人: SHOP.person,
    当事人的陈述和申辩: '无',
    现场情况: '逐盒清点，当场封样，双方核对无误。',
    保管人和保管地点: '本机关物证室',
    决定书和清单的交付: '当事人签收',
  })
  await addItem(officer, '查封、扣押的财物', { 名称: '酸奶', 数量: '12 盒' })
  await addItem(officer, '查封、扣押的财物', { 名称: '冷藏展示柜', 数量: '1 台', 标识: 'LC-280-2103' })
  await expectGoodAtBothSizes(officer, info, '实施查封扣押')
  await send(officer, '实施查封扣押')
  await expect(officer.getByRole('alert').filter({ hasText: '生活必需品' }).first()).toContainText('第二十三条第一款')
  await send(officer, '实施查封扣押', {
    '只限涉案的场所、设施、财物，没有公民及其所扶养家属的生活必需品': true,
  })
  await expect(officer.getByText('已办理：实施查封扣押')).toBeVisible()
  await expect(officer.getByText('补办查封扣押的批准').first()).toBeVisible()
  await expect(officer.getByText(/还有 23 小时 \d+ 分/).first()).toBeVisible()
  await expectGoodAtBothSizes(officer, info, '扣押后的案件')
  await take(officer, address, '登记证据', {
    证据名称: '扣押过程的执法记录仪录像',
    证据种类: '视听资料',
    证明目的: '证明扣押的全过程',
    形式: '录音录像',
    数量: '1 段',
    取得时间: '2026-05-06T15:30',
    取得地点: SHOP.place,
    提供人或者持有人: '本机关',
  })

  await clock('2026-05-07T15:20')
  await begin(chief, address, '补办查封扣押批准')
  await fill(chief, { 批准时间: '2026-05-07T15:10', 批准: true, 审批意见: '情况属实，同意扣押。' })
  await expectGoodAtBothSizes(chief, info, '补办查封扣押批准')
  await send(chief, '补办查封扣押批准')
  await expect(chief.getByText('已办理：补办查封扣押批准')).toBeVisible()

  await clock('2026-05-12T16:00')
  await begin(chief, address, '解除查封扣押')
  await expect(chief.getByRole('main')).toContainText('1. 酸奶 12 盒（扣押）；2. 冷藏展示柜 1 台（扣押）')
  await fill(chief, {
    解除的情形: '与违法行为无关',
    涉及的物品: '2',
    理由: '展示柜与违法行为无关。',
    退还情况: '退还贝某。',
  })
  await expectGoodAtBothSizes(chief, info, '解除查封扣押')
  await send(chief, '解除查封扣押')
  await expect(chief.getByText('已办理：解除查封扣押')).toBeVisible()
  await chief.goto(`${address}/decline-to-open`)
  await expect(chief.getByRole('main')).toContainText('还有尚未处理的财物：1. 酸奶 12 盒（扣押）')
  await expect(chief.getByRole('main')).not.toContainText('冷藏展示柜')
  await take(chief, address, '解除查封扣押', {
    解除的情形: '当事人没有违法行为',
    涉及的物品: '全部',
    理由: '生产日期系印刷错误。',
    退还情况: '退还贝某，当面签收。',
  })
  expect(await paperText(officer, address, '场所、设施、财物清单')).toContain('LC-280-2103')
  await take(officer, address, '送达其他文书', {
    ...handed(SHOP, '2026-05-12T15:00'),
    文书: ['解除行政强制措施决定书'],
  })
  await take(chief, address, '不予立案', { 不予立案的理由: '经核实没有违法行为。' })
  await officer.goto(address)
  await expectGoodAtBothSizes(officer, info, '解除后的案件')
})
