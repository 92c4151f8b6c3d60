/** An organiser enters sixty people for a session and confirms who came; the hours follow. */
import { clock, fill, send, signIn } from './people.ts'
import { expect, expectGoodAtBothSizes, test } from './desk.ts'

const MARK = String(Date.now()).slice(-6)
const COURSE = `行政处罚证据规则${MARK}`

test('安排场次、报名六十人、一次确认到课', async ({ browser }) => {
  test.setTimeout(240_000)
  await clock('2026-05-13T10:00')
  const trainer = await signIn(browser, 'trainer1')
  await trainer.goto('/training/courses/new')
  await send(trainer, '登记课程', {
    课程名称: COURSE,
    学时类别: '公共法律知识',
    学时: '4',
    教学方法: '案例教学',
    培训对象: '全体执法人员',
    级别: '在职培训',
    层级: '不限',
  })
  await expect(trainer.getByRole('heading', { level: 1 })).toContainText(COURSE)
  await trainer.goto('/training/sessions/new')
  await fill(trainer, {
    课程: COURSE,
    日期: '2026-05-13',
    开始时间: '09:00',
    地点: '县委党校一号教室',
    授课人: '高志明',
    名额: '60',
  })
  await expectGoodAtBothSizes(trainer)
  await trainer.locator('form button[type=submit]').click()
  await expect(trainer.getByRole('heading', { level: 1 })).toContainText(COURSE)
  const session = new URL(trainer.url()).pathname

  await trainer.goto(`${session}/enrol`)
  await trainer.getByRole('button', { name: '全选' }).click()
  await trainer.getByRole('button', { name: /^报名 \d+ 人$/ }).click()
  await expect(trainer.getByRole('alert')).toContainText('名额')
  await trainer.getByRole('button', { name: '全不选' }).click()
  const names = trainer.locator('li input[type=checkbox]')
  for (let at = 0; at < 60; at++) await names.nth(at).check()
  await trainer.getByRole('button', { name: '报名 60 人' }).click()
  await expect(trainer.getByText('已报名 60 人。')).toBeVisible()

  await trainer.goto(`${session}/confirm`)
  const came = trainer.locator('li input[type=checkbox]')
  await expect(came).toHaveCount(60)
  const absent = (await trainer.locator('li label').nth(7).textContent())!.trim()
  await came.nth(7).uncheck()
  await came.nth(31).uncheck()
  await expectGoodAtBothSizes(trainer)
  await trainer.getByRole('button', { name: '确认：到课 58 人，缺课 2 人' }).click()
  await expect(trainer.getByText('已确认：到课 58 人，缺课 2 人。')).toBeVisible()
  await expect(trainer.getByRole('row', { name: new RegExp(absent) })).toContainText('缺课')
})
