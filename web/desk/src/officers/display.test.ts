import { describe, expect, it } from 'vitest'
import { secondsTo, showing, turnsAt } from './display.ts'

describe('亮证码', () => {
  const until = 45_000

  it('到换码的那一刻为止显示；换码时最多再等三秒；等不到就隐去', () => {
    expect(showing(44_999, until, false)).toBe('shown')
    expect(showing(45_000, until, false)).toBe('turning')
    expect(showing(47_999, until, false)).toBe('turning')
    expect(showing(48_000, until, false)).toBe('hidden')
  })

  it('没有取到新码的，旧码到时立即隐去，没有到时的还可以用', () => {
    expect(showing(44_999, until, true)).toBe('shown')
    expect(showing(45_000, until, true)).toBe('hidden')
  })

  it('手机睡了一觉再打开，旧码不再显示', () => {
    expect(showing(600_000, until, false)).toBe('hidden')
  })

  it('剩余时间从发问时算起，慢的回答不多显示', () => {
    expect(turnsAt(1_000, 45)).toBe(46_000)
    expect(secondsTo(1_500, 46_000)).toBe(45)
    expect(secondsTo(50_000, 46_000)).toBe(0)
  })
})
