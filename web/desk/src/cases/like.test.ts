import { describe, expect, it } from 'vitest'
import { fineOf, spread, standing } from './like.ts'

describe('类案', () => {
  it('最少、中位、最多；偶数件取中间两件的平均', () => {
    expect(spread([100, 200, 900])).toMatchObject({ least: 100, median: 200, most: 900 })
    expect(spread([100, 200, 400, 900])).toMatchObject({ median: 300 })
  })

  it('在标尺上的位置不出两端', () => {
    const { at } = spread([100, 200, 300])
    expect([at(100), at(200), at(300), at(50), at(999)]).toEqual([0, 50, 100, 0, 100])
    expect(spread([100]).at(100)).toBe(50)
  })

  it('说出离中位数多远，比几件重', () => {
    expect(standing([100, 200, 400], 200)).toBe('与中位数相同，比 3 件中的 1 件重')
    expect(standing([100, 200, 400], 300)).toBe('高于中位数 50%，比 3 件中的 2 件重')
    expect(standing([100, 200, 400], 100)).toBe('低于中位数 50%，比 3 件中的 0 件重')
    expect(standing([], 100)).toBeNull()
  })

  it('取正在填的罚款，没有罚款就没有', () => {
    const fine = { kind: 'fine', amountFen: 200 }
    expect(fineOf({ penalties: [fine, { kind: 'warning' }, fine] })).toBe(400)
    expect(fineOf({ penalties: [{ kind: 'fine', amountFen: null }] })).toBeNull()
    expect(fineOf({})).toBeNull()
  })
})
