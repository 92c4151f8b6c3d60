import { describe, expect, it } from 'vitest'
import { Pace } from './pace.ts'
import { fileSize, shortDigest } from './upload.ts'

describe('上传', () => {
  it('大小用人看得懂的单位', () => {
    expect([0, 1023, 1024, 1_500_000, 2 * 1024 ** 3].map(fileSize)).toEqual([
      '0 B',
      '1023 B',
      '1 KB',
      '1.4 MB',
      '2.00 GB',
    ])
    expect(fileSize(undefined)).toBe('')
  })

  it('摘要只显示头尾', () => expect(shortDigest('a'.repeat(60) + 'bcde')).toBe('aaaa…bcde'))

  it('速度看最近五秒，刚开始和往回退时不说', () => {
    let now = 0
    const pace = new Pace(() => now)
    expect(pace.at(0)).toBeUndefined()
    now = 400
    expect(pace.at(400)).toBeUndefined()
    now = 1000
    expect(pace.at(2000)).toBe(2000)
    now = 10_000
    expect(pace.at(2900)).toBe(100)
    now = 11_000
    expect(pace.at(0)).toBeUndefined()
  })
})
