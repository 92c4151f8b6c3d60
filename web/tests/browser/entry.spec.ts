/** From an organ to somebody who signs in: what three people enter at their desks, one after the other. */
import { fill, send, signIn } from './people.ts'
import { expect, expectAccessible, expectGoodAtBothSizes, SIZES, test } from './desk.ts'

const MARK = String(Date.now()).slice(-6)
/** As long as names get: sixty characters. */
const ORGAN = `沁源县${'自然资源和规划暨林业草原'.repeat(4)}综合监督管${MARK}`.slice(0, 54) + MARK
const OFFICER = '欧阳测试'

function idNumber(): string {
  const first = `14043119900101${MARK.slice(-3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((all, weight, at) => all + weight * Number(first[at]), 0)
  return first + '10X98765432'[sum % 11]
}

test('登记机构、人员、证件，建立账号，本人登录', async ({ browser }) => {
  test.setTimeout(240_000)
  const administrator = await signIn(browser, 'system-admin')
  await administrator.goto('/organs')
  await administrator.getByRole('link', { name: '登记机构' }).click()
  await fill(administrator, {
    名称: ORGAN,
    简称: `测试局${MARK}`,
    类型: '政府部门',
    层级: '县级',
    上级机构: '沁源县人民政府',
    主体性质: '法定行政机关',
    执法领域: '市场监管',
    公告文号: `沁政告〔2026〕${MARK}号`,
    确认日期: '2026-02-01',
    公告日期: '2026-01-01',
  })
  await expectGoodAtBothSizes(administrator)
  await administrator.getByRole('button', { name: '登记机构' }).click()
  await expect(administrator.getByRole('alert')).toContainText('公告日期不能早于确认日期')
  await administrator.reload()
  await expect(administrator.getByLabel('名称', { exact: true })).toHaveValue(ORGAN)
  await send(administrator, '登记机构', { 公告日期: '2026-02-02' })
  await expect(administrator.getByText(`已登记：${ORGAN}`)).toBeVisible()
  await expect(administrator.getByText('可以执法')).toBeVisible()
  await expectGoodAtBothSizes(administrator)

  await administrator.getByRole('link', { name: '修改登记' }).click()
  await send(administrator, '登记修改', { 电话: '0355-0000000', 理由: '补登电话' })
  await expect(administrator.getByText('修改已登记。')).toBeVisible()
  await expect(administrator.locator('#history')).toContainText('补登电话')

  const supervisor = await signIn(browser, 'supervisor1')
  await supervisor.goto('/officers')
  await supervisor.getByRole('link', { name: '登记执法人员' }).click()
  await fill(supervisor, { 姓名: OFFICER, 所在机构: ORGAN, 人员性质: '公务员', 公民身份号码: '140431199001011234' })
  await supervisor.getByRole('button', { name: '登记人员' }).click()
  await expect(supervisor.getByRole('alert')).toContainText('公民身份号码')
  await send(supervisor, '登记人员', { 公民身份号码: idNumber(), 职务: '一级主任科员' })
  await expect(supervisor.getByText('没有有效证件')).toBeVisible()
  await supervisor.getByRole('link', { name: '登记证件' }).click()
  await send(supervisor, '登记证件', {
    证号: `T${MARK}`,
    执法领域: ['市场监管', '综合执法'],
    有效期起: '2026-01-15',
    有效期止: '2031-01-14',
  })
  await expect(supervisor.getByText(`已登记证件 T${MARK}。`)).toBeVisible()
  await expect(supervisor.getByText('可以执法')).toBeVisible()
  await expectGoodAtBothSizes(supervisor)

  const security = await signIn(browser, 'security-admin')
  await security.goto('/administration/accounts/new')
  await fill(security, { 所属机构: ORGAN })
  await fill(security, { 执法人员: OFFICER, 角色: '执法人员', 登录名: `entry-${MARK}` })
  await security.getByRole('button', { name: '建立账号' }).click()
  const password = await security.locator('.password').innerText()
  await security.goto(`/administration/accounts?words=entry-${MARK}`)
  await expect(security.getByRole('row', { name: `entry-${MARK}` })).toContainText(OFFICER)
  await expectGoodAtBothSizes(security)

  const page = await (await browser.newContext({ baseURL: process.env.ZHIHENG_URL! })).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('登录名').fill(`entry-${MARK}`)
  await page.getByLabel('口令').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('现在的口令').fill(password)
  await page.getByLabel('新口令', { exact: true }).fill(`Pass-word-${MARK}`)
  await page.getByLabel('再写一遍新口令').fill(`Pass-word-${MARK}`)
  await page.getByRole('button', { name: /口令/ }).last().click()
  await expect(page.getByRole('banner')).toContainText(OFFICER)
  await expectGoodAtBothSizes(page)

  await supervisor.getByRole('link', { name: `处理证件 T${MARK}` }).click()
  await send(supervisor, '登记处理', { 怎样处理: '变更有效期', 有效期止: '2032-01-14', 理由: '换发新证' })
  await expect(supervisor.getByText('有效期止由 2031-01-14 变更为 2032-01-14')).toBeVisible()

  await supervisor.getByRole('link', { name: `处理证件 T${MARK}` }).click()
  await send(supervisor, '登记处理', { 怎样处理: '暂扣', 自何日起: '2026-03-01', 理由: '年度考核不合格' })
  await expect(supervisor.getByText('没有有效证件')).toBeVisible()
  await expect(supervisor.getByText('年度考核不合格')).toBeVisible()
})

test('打开的选项列表用键盘也能滚动，读屏和键盘检查没有问题', async ({ browser }) => {
  const administrator = await signIn(browser, 'system-admin')
  await administrator.goto('/organs/new')
  await administrator.getByRole('combobox', { name: /^上级机构/ }).click()
  await expect(administrator.getByRole('option').locator('visible=true').first()).toBeVisible()
  await expectAccessible(administrator)
  await administrator.keyboard.type('qyxscjdglj')
  await expect(administrator.getByRole('option').locator('visible=true')).toHaveText(['沁源县市场监督管理局'])
  await administrator.keyboard.press('Enter')
  await expect(
    administrator.locator('.el-select__selected-item').filter({ hasText: '沁源县市场监督管理局' }),
  ).toBeVisible()
})

test('焦点到了哪一项，那一项就不在页脚和顶栏后面', async ({ browser }) => {
  const administrator = await signIn(browser, 'system-admin')
  await administrator.setViewportSize(SIZES[1]!)
  await administrator.goto('/organs/new')
  await administrator.getByLabel('名称', { exact: true }).focus()
  for (let field = 0; field < 25; field++) {
    await administrator.keyboard.press('Tab')
    const covered = await administrator.evaluate(() => {
      const field = document.activeElement!
      if (!field.matches('main input, main textarea')) return false
      const box = field.getBoundingClientRect()
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      return Boolean(top?.closest('.foot, header.bar'))
    })
    expect(covered, `第 ${field} 次 Tab`).toBe(false)
  }
})

test('事项、举措也能在页面上修改，冲突时说清楚，已填的还在', async ({ browser }) => {
  test.setTimeout(120_000)
  const supervisor = await signIn(browser, 'supervisor1')
  const other = await signIn(browser, 'supervisor2')
  await supervisor.goto('/matters/new')
  const name = `在禁止区域内${'未按照规定办理登记手续擅自从事经营活动'.repeat(16)}`.slice(0, 300)
  await fill(supervisor, {
    违法行为: name,
    事项编码: `T-${MARK}`,
    执法领域: '市场监管',
    实施机关: '沁源县市场监督管理局',
  })
  await supervisor
    .getByRole('group', { name: /^处罚依据/ })
    .getByRole('button', { name: '加一项' })
    .click()
  await fill(supervisor, { '法律、法规、规章': '中华人民共和国行政处罚法', 条款: '9(1)' })
  await supervisor
    .getByRole('group', { name: /^处罚种类和幅度/ })
    .getByRole('button', { name: '加一项' })
    .click()
  await send(supervisor, '登记事项', {
    处罚种类: '警告',
    对谁: '当事人',
    公布日期: '2026-01-01',
    在目录自: '2026-01-01',
  })
  await expect(supervisor.getByText('事项已列入目录。')).toBeVisible()
  await expectGoodAtBothSizes(supervisor)

  const address = supervisor.url()
  await supervisor.goto(`${address}/change`)
  await expect(supervisor.getByLabel('事项编码')).toHaveValue(`T-${MARK}`)
  await other.goto(`${address}/change`)
  await send(other, '登记修改', { 责令改正的内容: '责令限期改正' })
  await expect(other.getByText('修改已登记。')).toBeVisible()
  await send(supervisor, '登记修改', { 在目录至: '2026-12-31' })
  await expect(supervisor.getByText(/刚刚被别人修改过/)).toBeVisible()
  await supervisor.getByRole('button', { name: '读取现在的登记（已填的内容保留）' }).click()
  await expect(supervisor.getByText('这份登记被别人修改过')).toBeVisible()
  await expect(supervisor.getByLabel('在目录至')).toHaveValue('2026-12-31')

  await supervisor.goto('/plans')
  await supervisor.getByRole('link', { name: '公共法律知识培训' }).click()
  await supervisor.getByRole('link', { name: '修改举措' }).click()
  await supervisor.getByRole('combobox', { name: '责任单位' }).focus()
  await supervisor.keyboard.type('县财政')
  await supervisor.getByRole('option', { name: '县财政局' }).click()
  await send(supervisor, '登记修改', { 期限: '2026-12-31', 修改理由: `机构改革${MARK}` })
  await expect(supervisor.getByText('举措已修改。')).toBeVisible()
  await expect(supervisor.getByRole('link', { name: '县财政局' })).toBeVisible()
  await expect(supervisor.locator('#changes')).toContainText(`机构改革${MARK}`)
})
