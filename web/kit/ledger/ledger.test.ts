import { describe, expect, it } from 'vitest'
import { csv, csvCell, everyRow, type Column } from './ledger.ts'

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
