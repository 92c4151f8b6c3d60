import { describe, expect, it } from 'vitest'
import { isCalled } from './initials.ts'

describe('拼音首字母', () => {
  it.each([
    ['沁源县市场监督管理局', 'qyx'],
    ['沁源县市场监督管理局', 'SCJDGLJ'],
    ['侯思晨', 'hsc'],
    ['长治市司法局', 'czs'],
    ['长治市司法局', 'zzs'],
    ['曾小禾', 'zxh'],
    ['单解', 'sx'],
    ['沁市监罚决〔2026〕7号', '2026'],
    ['沁源县郭道镇人民政府', '郭道'],
    ['沁源县郭道镇人民政府', ' gdz '],
    ['任何名称', ''],
  ])('%s 可以用 %s 找到', (name, words) => {
    expect(isCalled(name, words)).toBe(true)
  })

  it.each([
    ['侯思晨', 'hcs'],
    ['侯思晨', 'hscx'],
    ['侯思晨', '思侯'],
    ['侯思晨', 'h c'],
  ])('%s 不能用 %s 找到', (name, words) => {
    expect(isCalled(name, words)).toBe(false)
  })
})
