import { mount, flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ConfirmPage from './ConfirmPage.vue'

const person = (officer: string) => ({ officer, name: officer, organName: '沁源县应急管理局', state: 'enrolled' })
const session = (...officers: string[]) => ({
  id: 's',
  version: 3,
  title: '课',
  hours: 4,
  people: officers.map(person),
})
const changed = {
  title: '现在不能办理',
  detail: '打开名单以后，报名有变动。没有写入任何内容。',
  missing: [{ text: '名单以外又有 1 人报名：丙' }],
}

afterEach(() => vi.unstubAllGlobals())

it('tells who was there and who was not; read again, it keeps what was unticked and shows who was entered since', async () => {
  const told: unknown[] = []
  const lists = [session('甲', '乙'), session('甲', '乙', '丙')]
  const answers = [
    new Response(JSON.stringify(changed), { status: 409 }),
    new Response(JSON.stringify({ ...session(), present: 2, entered: 3 })),
  ]
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return new Response('{}')
    if (request.method === 'GET') return new Response(JSON.stringify(lists.shift()))
    told.push(await request.json())
    return answers.shift()!
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)', component: { template: '<i />' } }],
  })
  const page = mount(ConfirmPage, { props: { id: 's' }, global: { plugins: [router] } })
  await flushPromises()
  const confirm = () => page.find('.foot button')
  const box = (name: string) =>
    page
      .findAll('li label')
      .find((label) => label.text() === name)!
      .find('input')

  await box('乙').setValue(false)
  expect(confirm().text()).toBe('确认：到课 1 人，缺课 1 人')
  await confirm().trigger('click')
  await flushPromises()
  expect(page.text()).toContain('名单以外又有 1 人报名：丙')

  await page
    .findAll('button')
    .find((button) => button.text() === '重新读取名单')!
    .trigger('click')
  await flushPromises()
  expect(box('乙').element.checked).toBe(false)
  expect(confirm().text()).toBe('确认：到课 2 人，缺课 1 人')
  await confirm().trigger('click')
  await flushPromises()

  expect(told).toEqual([
    { present: ['甲'], absent: ['乙'] },
    { present: ['甲', '丙'], absent: ['乙'] },
  ])
})
