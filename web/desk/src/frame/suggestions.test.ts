import { describe, expect, it } from 'vitest'
import { suggest, type Source } from './suggestions.ts'

const hits = (...labels: string[]): Source => {
  return () => Promise.resolve(labels.map((label) => ({ label, note: '', to: `/${label}` })))
}

describe('搜索提示', () => {
  it('一类一组，每组最多四条，没有的不列', async () => {
    const groups = await suggest('食品', { 案件: hits('一', '二', '三', '四', '五'), 事项: hits(), 机构: hits('甲') })

    expect(groups.map((group) => [group.title, group.items.map((item) => item.label)])).toEqual([
      ['案件', ['一', '二', '三', '四']],
      ['机构', ['甲']],
    ])
  })

  it('一处查不到，不妨碍别处', async () => {
    const groups = await suggest('食品', { 案件: () => Promise.reject(new Error('403')), 机构: hits('甲') })

    expect(groups.map((group) => group.title)).toEqual(['机构'])
  })

  it('没有字就不查', async () => {
    let asked = false
    const source: Source = () => {
      asked = true
      return Promise.resolve([])
    }

    expect(await suggest('  ', { 案件: source })).toEqual([])
    expect(asked).toBe(false)
  })
})
