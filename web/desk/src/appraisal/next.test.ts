import type { FormView } from '@zhiheng/api/appraisal'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NextActs from './NextActs.vue'

const form = (grade: string) =>
  ({ own: true, row: { id: 'f', stage: 'notified', grade }, acts: [] }) as unknown as FormView
const words = (grade: string) =>
  mount(NextActs, { props: { form: form(grade) }, global: { stubs: ['RouterLink'] } }).text()

it('says to whom and until when one appeals against incompetent, and nothing of it to others', () => {
  expect(words('incompetent')).toContain('知道之日起三十日内向本机关申请复核')
  expect(words('incompetent')).toContain('复核决定之日起十五日内，向同级公务员主管部门或者本机关的上一级机关申诉')
  expect(words('incompetent')).toContain('不经复核，自知道之日起三十日内直接')
  expect(words('basically-competent')).not.toContain('申诉')
})
