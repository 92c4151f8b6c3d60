/** A retirement, from its registration to the returned certificate and its cancellation. */
import { clock, fill, send, signIn } from './people.ts'
import { expect, expectGoodAtBothSizes, test } from './desk.ts'

const MARK = String(Date.now()).slice(-6)
const NAME = '退休测试'

function idNumber(): string {
  const first = `14043119660301${MARK.slice(-3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((all, weight, at) => all + weight * Number(first[at]), 0)
  return first + '10X98765432'[sum % 11]
}

test('退休：证件当日冻结，限期收回，公告注销', async ({ browser }) => {
  test.setTimeout(240_000)
  await clock('2026-04-28T16:30')
  const supervisor = await signIn(browser, 'supervisor1')
  await supervisor.goto('/officers/new')
  await send(supervisor, '登记人员', {
    姓名: NAME,
    所在机构: '沁源县市场监督管理局',
    人员性质: '公务员',
    公民身份号码: idNumber(),
  })
  await supervisor.getByRole('link', { name: '登记证件' }).click()
  await send(supervisor, '登记证件', {
    证号: `R${MARK}`,
    执法领域: ['市场监管'],
    有效期起: '2024-01-01',
    有效期止: '2028-12-31',
  })
  await expect(supervisor.getByText(`已登记证件 R${MARK}。`)).toBeVisible()
  const record = new URL(supervisor.url()).pathname

  const personnel = await signIn(browser, 'personnel1')
  await personnel.goto(record)
  await personnel.getByRole('link', { name: '登记离岗' }).click()
  await fill(personnel, { 离岗原因: '退休', 离岗日期: '2026-04-28' })
  await expectGoodAtBothSizes(personnel)
  await personnel.locator('form button[type=submit]').click()
  await expect(personnel.getByText(`${NAME}已登记离岗，证件已冻结。`)).toBeVisible()
  // Five working days on, over the holiday of May.
  await expect(personnel.getByText('2026-05-08（周五）').first()).toBeVisible()
  const departure = new URL(personnel.url()).pathname

  await personnel.goto(record)
  await expect(personnel.getByText('有效', { exact: true })).toHaveCount(0)
  await personnel.goto(departure)
  await personnel.getByRole('link', { name: '登记收回或者遗失' }).click()
  await send(personnel, '登记', { 收回或者声明遗失的日期: '2026-04-28' })
  await expect(personnel.getByText('已登记。')).toBeVisible()
  await expectGoodAtBothSizes(personnel)

  await supervisor.goto(departure)
  await supervisor.getByRole('link', { name: '公告注销' }).click()
  await expect(supervisor.getByLabel('公告内容')).toHaveValue(new RegExp(`${NAME}已退休.*R${MARK}.*予以注销`))
  await send(supervisor, '公告注销', { 公告日期: '2026-04-28' })
  await expect(supervisor.getByText('已公告注销。')).toBeVisible()
  await expect(supervisor.getByText('没有需要您办理的。')).toBeVisible()

  await supervisor.goto('/public/cancellations')
  await supervisor.getByLabel('姓名或者证号').fill(`R${MARK}`)
  await supervisor.getByRole('button', { name: '查找' }).click()
  await expect(supervisor.getByText('共 1 条')).toBeVisible()
  await expect(supervisor.getByRole('listitem')).toContainText(`证号 R${MARK}`)
  await expect(supervisor.getByRole('listitem')).not.toContainText('已退休')
  await expectGoodAtBothSizes(supervisor)
})
