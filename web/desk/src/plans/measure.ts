/** The questions about a measure of a plan, and how answers and measure become each other. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { Heading, MeasureEntry, MeasureView, PlanView } from '@zhiheng/api/plans'
import { ask, type Values } from '@zhiheng/kit'

const headings = (list: Heading[]): Choice[] =>
  list.map((each) => ({ value: String(each.number), label: `${each.number}. ${each.title}` }))

export function measureGroups(plan: PlanView, units: string[]): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('title', '举措', 'paragraph', { max: 200 }),
        ask('responsible', '责任单位', 'choices', {
          options: units.map((unit) => ({ value: unit, label: unit })),
          open: true,
        }),
        ask('due', '期限', 'date', { required: false, hint: '不填就是持续推进。' }),
        ask('target', '目标', 'text', { required: false, max: 500 }),
        ask('text', '内容', 'paragraph', { required: false, max: 4000 }),
        ask('part', '所属部分', 'choice', { options: headings(plan.parts), required: false }),
        ask('indicator', '所属指标', 'choice', { options: headings(plan.indicators), required: false }),
        ask('charter', '对应的举措', 'number', {
          required: false,
          hint: '2023—2025 年清单 48 项中的序号；填了就显示它的实时数值。',
        }),
        ask('reason', '修改理由', 'text', { max: 500, hint: '记入修改历史，大家都看得到。' }),
      ],
    },
  ]
}

const text = (number?: number | null) => (number ? String(number) : undefined)
const number = (answer: unknown) => (answer ? Number(answer) : null)

export function answersOf({ measure, text: content, charter }: MeasureView): Values {
  const { title, responsible, due, target, part, indicator } = measure
  return { title, responsible, due, target, text: content, part: text(part), indicator: text(indicator), charter }
}

export function changeOf(answers: Values): Omit<MeasureEntry, 'number'> & { reason: string } {
  return {
    title: answers.title as string,
    text: (answers.text as string | undefined) ?? '',
    responsible: answers.responsible as string[],
    due: (answers.due as string | undefined) ?? null,
    target: (answers.target as string | undefined) ?? null,
    part: number(answers.part),
    indicator: number(answers.indicator),
    charter: number(answers.charter),
    reason: answers.reason as string,
  }
}
