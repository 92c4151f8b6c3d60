import type { TeamLine } from '@zhiheng/api/team'
import { describe, expect, it } from 'vitest'
import { AGES, bands, percent } from './team.ts'

const line = (ages: number[]): TeamLine => ({
  organ: 'o',
  name: '甲局',
  kind: '政府部门',
  township: false,
  enforcing: ages.reduce((all, each) => all + each, 0),
  beside: 0,
  certified: 0,
  supervising: 0,
  lawQualified: 0,
  ages,
  educations: [0, 0, 0, 0, 0],
})

describe('队伍结构', () => {
  it('各机关合起来算比例；没有未登记的就不列未登记', () => {
    const bars = bands([line([1, 2, 3, 4, 0]), line([1, 0, 0, 0, 0])], AGES, (each) => each.ages)
    expect(bars.map((bar) => bar.value)).toEqual([2, 2, 3, 4])
    expect(bars[0]!.words).toBe('2 人，18.2%')
    expect(bands([line([0, 0, 0, 0, 1])], AGES, (each) => each.ages).at(-1)!.label).toBe('未登记')
  })

  it('没有人的时候不算比例', () => {
    expect(percent(0, 0)).toBe('—')
  })
})
