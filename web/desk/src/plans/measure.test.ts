import type { MeasureView, PlanView } from '@zhiheng/api/plans'
import { blank, collect, faults } from '@zhiheng/kit'
import { describe, expect, it } from 'vitest'
import { answersOf, changeOf, measureGroups } from './measure.ts'

const PLAN = { parts: [{ number: 2, title: '提质' }], indicators: [{ number: 7, title: '培训' }] } as PlanView
const VIEW = {
  measure: {
    title: '公共法律知识培训',
    responsible: ['县司法局'],
    due: '2025-12-31',
    target: null,
    part: 2,
    indicator: 7,
  },
  text: '每人每年不少于 30 学时。',
  charter: 3,
} as MeasureView
const questions = measureGroups(PLAN, ['县司法局']).flatMap((group) => group.fields)

describe('修改举措', () => {
  it('没有改的照原样送出，只加理由', () => {
    const answers = blank(questions, { ...answersOf(VIEW), reason: '机构改革' })

    expect(faults(questions, answers)).toEqual([])
    expect(changeOf(collect(questions, answers))).toEqual({
      title: '公共法律知识培训',
      text: '每人每年不少于 30 学时。',
      responsible: ['县司法局'],
      due: '2025-12-31',
      target: null,
      part: 2,
      indicator: 7,
      charter: 3,
      reason: '机构改革',
    })
  })

  it('没有责任单位、没有理由都不行', () => {
    const answers = blank(questions, { ...answersOf(VIEW), responsible: [] })

    expect(faults(questions, answers).map((fault) => fault.field)).toEqual(['responsible', 'reason'])
  })
})
