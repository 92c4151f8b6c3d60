import { describe, expect, it } from 'vitest'
import { csv, csvCell, everyRow, queryOf, stateOf, wordsOf, type Column, type Filter } from './ledger.ts'

describe('导出', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM', "'@SUM"],
    ['-5.00', '-5.00'],
    ['甲,乙', '"甲,乙"'],
    ['说"好"', '"说""好"""'],
    [null, ''],
  ])('%s 写成 %s', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })

  it('有表头，末行写明谁导出', () => {
    const columns: Column<{ id: string }>[] = [{ key: 'id', label: '编号', text: (row) => row.id }]
    expect(csv(columns, [{ id: '1' }], '导出：甲')).toBe('\ufeff编号\r\n1\r\n导出：甲\r\n')
  })

  it('一页一页取完，筛选条件每页都带', async () => {
    const asked: unknown[] = []
    const pages = [
      { items: [{ id: '1' }], next: 'c1' },
      { items: [{ id: '2' }], next: null },
    ]
    const { rows, cut } = await everyRow(
      async (query) => {
        asked.push(query)
        return pages[asked.length - 1]!
      },
      { words: '食品' },
    )

    expect(rows.map((row) => row.id)).toEqual(['1', '2'])
    expect(cut).toBe(false)
    expect(asked).toEqual([
      { words: '食品', limit: 200 },
      { words: '食品', limit: 200, cursor: 'c1' },
    ])
  })
})

describe('存下的筛选', () => {
  const filters: Filter[] = [
    { key: 'words', label: '搜索', type: 'words' },
    { key: 'stage', label: '阶段', type: 'choice', options: [{ value: 'decided', label: '已决定' }] },
    { key: 'from', label: '从', type: 'date' },
    { key: 'mine', label: '我承办的', type: 'flag' },
  ]
  const state = { words: '食品 & 药品', stage: 'decided', from: '2026-01-01', mine: 'true', none: undefined }

  it('存取一趟不变，先后不同也是同一个', () => {
    const { none: _none, ...set } = state
    expect(stateOf(queryOf(state))).toEqual(set)
    expect(queryOf({ b: '2', a: '1' })).toBe(queryOf({ a: '1', b: '2' }))
    expect(queryOf({ words: undefined })).toBe('')
  })

  it('名称就是筛选的意思，不超过三十字', () => {
    expect(wordsOf(state, filters)).toBe('食品 & 药品、已决定、从 2026-01-01、我承办的')
    expect(wordsOf({ words: '长'.repeat(50) }, filters)).toHaveLength(30)
  })
})
