import type { MeasureRow, TallyGroup } from '@zhiheng/api/plans'
import { describe, expect, it } from 'vitest'
import { barWords, filtered, numeral, share } from './standing.ts'

const row = (number: number, more: Partial<MeasureRow> = {}): MeasureRow => ({
  number,
  title: `举措 ${number}`,
  part: 1,
  indicator: 1,
  responsible: ['县司法局'],
  dueState: 'none',
  state: 'not-started',
  stateLabel: '未开始',
  figures: [],
  ...more,
})

describe('行动计划的看板', () => {
  it('部分的序号写成汉字', () => {
    expect([1, 6, 10, 11, 19].map(numeral)).toEqual(['一', '六', '十', '十一', '十九'])
    expect(numeral(20)).toBe('20')
  })

  it('条件可以叠加：状态、部分、单位、期限', () => {
    const rows = [
      row(1, { state: 'done' }),
      row(2, { part: 2, responsible: ['县司法局', '各乡镇'] }),
      row(3, { due: '2024-06-30', dueState: 'overdue', state: 'overdue' }),
      row(4, { due: '2026-12-01', dueState: 'soon' }),
    ]
    const numbers = (filter: Parameters<typeof filtered>[1]) => filtered(rows, filter).map((each) => each.number)

    expect(numbers({})).toEqual([1, 2, 3, 4])
    expect(numbers({ state: 'done' })).toEqual([1])
    expect(numbers({ part: '2' })).toEqual([2])
    expect(numbers({ unit: '各乡镇' })).toEqual([2])
    expect(numbers({ due: 'soon' })).toEqual([4])
    expect(numbers({ due: 'lasting' })).toEqual([1, 2])
    expect(numbers({ due: 'lasting', part: '1' })).toEqual([1])
  })

  it('看不见条形的人听到各种状态的项数', () => {
    const group = { total: 3, states: { done: 2, 'under-way': 0, overdue: 1 } } as TallyGroup
    expect(barWords(group)).toBe('已完成 2 项、逾期 1 项')
    expect(barWords({ ...group, states: {} })).toBe('没有举措')
  })

  it('只有百分比才画成条，不越界', () => {
    expect(share({ value: 83.3, unit: '%' })).toBe(83.3)
    expect(share({ value: 120, unit: '%' })).toBe(100)
    expect(share({ value: 72, unit: '项' })).toBeUndefined()
    expect(share({ value: null, unit: '%' })).toBeUndefined()
  })
})
