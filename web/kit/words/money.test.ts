import { describe, expect, it } from 'vitest'
import { fen, money, yuan } from './money.ts'

describe('金额：填元，存分', () => {
  it.each([
    ['5000', 500000],
    ['5,000.00', 500000],
    ['0.1', 10],
    ['0.05', 5],
    ['￥１２，３４５．６', 1234560],
    ['126元', 12600],
    ['90071992547409.91', undefined],
    ['1.005', undefined],
    ['-1', undefined],
    ['五千', undefined],
    ['', undefined],
  ])('%s 记为 %s 分', (typed, expected) => {
    expect(fen(typed)).toBe(expected)
  })

  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [100, '¥1.00'],
    [1234500, '¥12,345.00'],
    [123456789012, '¥1,234,567,890.12'],
  ])('%s 分写作 %s', (amount, expected) => {
    expect(money(amount)).toBe(expected)
    expect(fen(yuan(amount))).toBe(amount)
  })
})
