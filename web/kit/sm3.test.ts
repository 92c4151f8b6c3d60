import { describe, expect, it } from 'vitest'
import { sm3 } from './sm3.ts'

const text = (words: string) => new TextEncoder().encode(words)

describe('SM3（GB/T 32905-2016 附录 A）', () => {
  it('示例一：abc', () => {
    expect(sm3(text('abc'))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  })

  it('示例二：十六遍 abcd，恰好一个分组', () => {
    expect(sm3(text('abcd'.repeat(16)))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })

  it('空内容', () => {
    expect(sm3(new Uint8Array())).toBe('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b')
  })

  it('一百万个 a', () => {
    expect(sm3(text('a'.repeat(1_000_000)))).toBe('c8aaf89429554029e231941a2acc0ad61ff2a5acd8fadd25847a3a732b3b02c3')
  })

  it('从缓冲区中间取出的一段与单独的一段相同', () => {
    const within = new Uint8Array([9, 97, 98, 99, 9]).subarray(1, 4)
    expect(sm3(within)).toBe(sm3(text('abc')))
  })
})
