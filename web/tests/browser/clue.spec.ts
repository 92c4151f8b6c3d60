/** The first act of a case at the packaged server: what it still lacks, who may see it, who may act. */
import { clock, fill, send, signIn, take } from './people.ts'
import { expect, expectAccessible, test } from './desk.ts'

test('登记一条线索：从工作台开始，到案件页看见下一步和还缺什么', async ({ browser }, info) => {
  test.setTimeout(180_000)
  await clock('2026-03-27T10:00')
  const title = `涉嫌经营超过保质期的食品 ${Date.now()}`
  const officer = await signIn(browser, 'officer1')
  await officer.getByRole('link', { name: '登记线索' }).first().click()
  await officer.getByRole('button', { name: '登记线索' }).click()
  await expect(officer.getByText(/有 \d 处需要补正/)).toBeVisible()

  await fill(officer, {
    线索来源: '监督检查',
    发现或者收到日期: '2026-03-27',
    案由: title,
    发生地点: '沁源县沁河镇胜利路',
    线索内容: '货架上有超过保质期的食品 12 包。',
  })
  await expectAccessible(officer)
  await send(officer, '登记线索')
  await expect(officer.getByText('已办理：登记线索')).toBeVisible()
  await expect(officer.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(officer.getByRole('link', { name: '核查线索' })).toBeVisible()
  await expect(officer.getByText('还不能办').first()).toBeVisible()
  await expectAccessible(officer)
  await officer.screenshot({ path: info.outputPath('线索.png'), fullPage: true })
  const address = officer.url()

  await take(officer, address, '添加记事', {
    内容: '已电话联系经营者。',
    附件: { name: '通话记录.txt', mimeType: 'text/plain', buffer: Buffer.from('十点零二分通话') },
  })
  await expect(officer.locator('#timeline')).toContainText('添加记事')
  await officer.getByRole('link', { name: '核查线索' }).click()
  await expect(officer.getByLabel('承办人意见')).toBeVisible()
  await expectAccessible(officer)
  await officer.screenshot({ path: info.outputPath('核查.png'), fullPage: true })

  const neighbour = await signIn(browser, 'officer3')
  await neighbour.goto(address)
  await expect(neighbour.getByRole('alert')).toContainText('没有找到')

  const supervisor = await signIn(browser, 'supervisor1')
  await supervisor.goto(address)
  await expect(supervisor.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(supervisor.getByRole('link', { name: '核查线索' })).toHaveCount(0)
})
