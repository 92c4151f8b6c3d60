/** The frame, signing in, and lists. */
import { rows } from './fixtures/case.ts'
import { expect, expectAccessible, OFFICER, open, play, refusal, test } from './desk.ts'

test('没登录先登录，登录后到原来要去的地方', async ({ page }) => {
  let signedIn = false
  await play(page, {
    'GET /api/session': () => (signedIn ? OFFICER : refusal(401, { detail: '请先登录。' })),
    'POST /api/session': () => {
      signedIn = true
      return OFFICER
    },
  })
  await open(page, '/cases?due=overdue')
  await expect(page).toHaveURL(/sign-in/)
  await page.getByLabel('登录名').fill('guo')
  await page.getByLabel('口令').fill('secret-1')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).toHaveURL(/\/cases\?due=overdue$/)
})

test('登录的错误说得清楚，口令清空，登录名保留', async ({ page }) => {
  const detail = '登录名或口令不对，或者账号已被锁定。'
  await play(page, {
    'GET /api/session': refusal(401, { detail: '请先登录。' }),
    'POST /api/session': refusal(401, { title: '尚未登录', detail }),
  })
  await open(page, '/sign-in')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('link', { name: '口令：请填写口令。' })).toBeVisible()
  await page.getByLabel('登录名').fill('guo')
  await page.getByLabel('口令').fill('wrong')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText(detail)).toBeVisible()
  await expect(page.getByLabel('登录名')).toHaveValue('guo')
  await expect(page.getByLabel('口令')).toHaveValue('')
})

test('登录后不会被带到别的网站', async ({ page }) => {
  let signedIn = false
  await play(page, {
    'GET /api/session': () => (signedIn ? OFFICER : refusal(401, { detail: '请先登录。' })),
    'POST /api/session': () => {
      signedIn = true
      return OFFICER
    },
  })
  await open(page, '/sign-in?back=//elsewhere.example/')
  await page.getByLabel('登录名').fill('guo')
  await page.getByLabel('口令').fill('secret-1')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '工作台' })).toBeVisible()
  expect(new URL(page.url()).host).toBe(new URL(process.env.ZHIHENG_URL!).host)
})

test('别人设的口令须先换掉', async ({ page }) => {
  const { sent } = await play(page, {
    'GET /api/session': { ...OFFICER, mustChangePassword: true },
    'PUT /api/session/password': {},
  })
  await open(page, '/cases')
  await expect(page.getByRole('heading', { name: '修改口令' })).toBeVisible()
  await expect(page.getByRole('button', { name: '不改了' })).toHaveCount(0)
  await page.getByLabel('现在的口令').fill('first-password-1')
  await page.getByLabel('新口令', { exact: true }).fill('my-own-words-7')
  await page.getByLabel('再写一遍新口令').fill('my-own-words-8')
  await page.getByRole('button', { name: '修改口令' }).click()
  await expect(page.getByRole('link', { name: /两次写的新口令不一样/ })).toBeVisible()
  await page.getByLabel('再写一遍新口令').fill('my-own-words-7')
  await page.getByRole('button', { name: '修改口令' }).click()
  await expect(page).toHaveURL(/\/cases$/)
  expect(sent[0]!.body).toEqual({ old: 'first-password-1', fresh: 'my-own-words-7' })
})

test('首次启动：三位管理员', async ({ page }) => {
  const { sent } = await play(page, {
    'GET /api/session': refusal(401, { detail: '请先登录。' }),
    'GET /api/session/setup/token': { open: true },
    'POST /api/session/setup/token': {},
  })
  await open(page, '/setup/token')
  await page.getByRole('button', { name: '建立三位管理员' }).click()
  await expect(page.getByText('有 11 处需要补正')).toBeVisible()
  await page.getByLabel('行政区划代码').fill('140431')
  await page.getByLabel('司法行政机关').fill('沁源县司法局')
  for (const [at, duty] of ['系统管理员', '安全管理员', '审计管理员'].entries()) {
    const group = page.getByRole('group', { name: duty })
    await group.getByLabel('姓名').fill(`某${at}`)
    await group.getByLabel('登录名').fill(`admin${at}`)
    await group.getByLabel('口令').fill('long-enough-1')
  }
  await page.getByRole('button', { name: '建立三位管理员' }).click()
  await expect(page.getByText('初始化完成')).toBeVisible()
  expect(sent[0]!.body).toMatchObject({ region: 140431, organ: '沁源县司法局', auditAdmin: { name: 'admin2' } })
})

test('导航只列角色能用的，收起后记得', async ({ page }) => {
  await play(page, { 'GET /api/session': { ...OFFICER, role: 'security-admin', roleLabel: '安全管理员' } })
  await open(page, '/no/such/page')
  await expect(page.getByRole('navigation', { name: '主导航' }).getByText('办案')).toHaveCount(0)

  await play(page)
  await page.goto(process.env.ZHIHENG_URL + '/cases')
  await expect(page.getByRole('navigation', { name: '主导航' }).getByText('办案')).toBeVisible()
  await page.getByRole('button', { name: '收起导航' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: '展开导航' })).toBeVisible()
  await expect(page.getByRole('link', { name: '办案', exact: true })).toBeVisible()
})

test('窄屏用抽屉导航', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await play(page)
  await open(page, '/')
  await page.getByRole('button', { name: '打开导航' }).click()
  await page.getByRole('dialog').getByRole('link', { name: '办案' }).click()
  await expect(page).toHaveURL(/\/cases$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('按 / 搜索，结果就是筛选过的一览', async ({ page }) => {
  await play(page)
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('食品')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cases\?words=/)
  await expect(page.getByPlaceholder('案号、当事人、文号、事项', { exact: true })).toHaveValue('食品')
})

test('打字时给出提示，只用键盘选中就打开', async ({ page }) => {
  const organ = {
    id: 'o1',
    name: '沁源县司法局',
    shortName: '县司法局',
    kindLabel: '司法行政部门',
    fields: [],
    below: [],
  }
  await play(page, { 'GET /api/organs/tree': [organ], 'GET /api/organs/o1': refusal(404, { detail: '没有。' }) })
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('qyxsfj')
  await expect(page.getByRole('option', { name: '沁源县司法局' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: '搜索提示' })).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: '搜索提示' })).toBeVisible()

  const options = page.getByRole('option')
  await expect(options.last()).toContainText('沁源县司法局')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/organs\/o1$/)
})

test('存下筛选，换一台电脑也在，点一下就用', async ({ page }) => {
  const view = { id: 'v1', list: 'cases', name: '已逾期', query: 'due=overdue' }
  let kept: object[] = []
  const { sent } = await play(page, {
    'GET /api/views': () => kept,
    'POST /api/views': () => {
      kept = [view]
      return view
    },
  })
  await open(page, '/cases?due=overdue')
  await page.getByRole('button', { name: '常用筛选' }).click()
  await expect(page.getByLabel('把现在的筛选存为')).toHaveValue('已逾期')
  await page.getByRole('button', { name: '存下' }).click()
  await expect(page.getByText('已存下“已逾期”。')).toBeVisible()
  expect(sent.at(-1)).toMatchObject({ path: 'POST /api/views', body: { list: 'cases', query: 'due=overdue' } })
  await expectAccessible(page)

  await open(page, '/cases')
  await page.getByRole('button', { name: '常用筛选' }).click()
  await page.getByRole('button', { name: '已逾期', exact: true }).click()
  await expect(page).toHaveURL(/\/cases\?due=overdue$/)
})

test('筛选在地址里：链接发给别人看到一样的，后退回到上一页', async ({ page }) => {
  const asked: string[] = []
  await play(page, {
    'GET /api/cases': (request: { url(): string }) => {
      asked.push(new URL(request.url()).search)
      return { items: rows(50), next: 'c2', total: '2000+' }
    },
  })
  await open(page, '/cases?due=overdue&mine=true')
  await expect(page.getByRole('button', { name: '我承办的' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('共 2000+ 件')).toBeVisible()
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/cursor=c2/)
  await page.getByRole('button', { name: '上一页' }).click()
  await expect(page).not.toHaveURL(/cursor/)
  await page.getByRole('button', { name: '我承办的' }).click()
  await expect(page).toHaveURL(/\/cases\?due=overdue$/)
  await expect.poll(() => asked.at(-1)).toBe('?due=overdue')
  expect(asked).toContain('?due=overdue&mine=true&cursor=c2')
})

test('列可以选，选择记得；导出的是筛选过的', async ({ page }) => {
  await play(page, { 'GET /api/cases': { items: rows(3), next: null, total: '3' } })
  await open(page, '/cases')
  await page.getByRole('button', { name: '选择列' }).click()
  await page.getByText('罚款', { exact: true }).click()
  await expect(page.getByRole('columnheader', { name: '罚款' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: '罚款' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('案件.csv')
  const text = await new Response((await file.createReadStream()) as unknown as ReadableStream).text()
  expect(text.split('\r\n')).toHaveLength(6)
  expect(text).toContain('导出：沁源县市场监督管理局 郭甲')
})

test('演练时钟由系统管理员拨动', async ({ page }) => {
  const { sent } = await play(page, {
    'GET /api/session': { ...OFFICER, role: 'system-admin', roleLabel: '系统管理员' },
    'GET /api/demo/clock': { now: '2026-05-09T09:00:00+08:00', today: '2026-05-09', running: true },
    'PUT /api/demo/clock': {},
  })
  await open(page, '/no/such/page')
  await page.getByRole('button', { name: '拨动时钟' }).click()
  await page.getByLabel('日期和时间').fill('2026-06-01T08:30')
  await page.getByRole('button', { name: '拨到这一刻' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(sent[0]!.body).toEqual({ now: '2026-06-01T08:30:00+08:00', running: true })
})

test('为什么是这一天：时钟打开就看见推算', async ({ page }) => {
  await play(page)
  await open(page, `/cases/${rows(1)[0]!.id.replace(/\d+$/, '000000000001')}`)
  await page.getByText('为什么').click()
  await expect(page.getByText('立案 2026-03-03，次日起算 90 日').first()).toBeVisible()
})
