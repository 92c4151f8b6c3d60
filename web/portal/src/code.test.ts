import { describe, expect, it } from 'vitest'
import { plainCode } from './code.ts'

const CODE = '140431' + '0123456789abcdef'.repeat(2)

describe('查验码', () => {
  it('空格、短横和大写都照认', () => {
    expect(plainCode(` ${CODE.slice(0, 6)}-${CODE.slice(6, 20).toUpperCase()} ${CODE.slice(20)} `)).toBe(CODE)
  })

  it('少一位、多一位、有别的字母都不是查验码', () => {
    for (const wrong of ['', CODE.slice(1), `${CODE}0`, CODE.replace('f', 'g')])
      expect(plainCode(wrong)).toBeUndefined()
  })
})
