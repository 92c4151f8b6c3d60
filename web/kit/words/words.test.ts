import { describe, expect, it } from 'vitest'
import { day, moment } from './days.ts'
import { dueTone, dueWord } from './due.ts'
import { idFault, isCitizenId, isCreditCode, kindOf, plainId } from './identity.ts'

describe('日期与时刻', () => {
  it('日期带星期', () => {
    expect(day('2026-03-03')).toBe('2026-03-03（周二）')
    expect(day('2026-05-09')).toBe('2026-05-09（周六）')
  })

  it('时刻一律是中国时间', () => {
    expect(moment('2026-03-03T01:30:00Z')).toBe('2026-03-03 09:30')
    expect(moment('2026-03-02T23:59:00-08:00')).toBe('2026-03-03 15:59')
    expect(moment('2026-03-03T09:30')).toBe('2026-03-03 09:30')
  })
})

describe('期限的颜色和字', () => {
  it.each([
    ['overdue', 'overdue', '逾期'],
    ['missed', 'overdue', '逾期'],
    ['urgent', 'soon', '紧急'],
    ['soon', 'soon', '将到期'],
    ['met', 'done', '已完成'],
    ['ok', 'neutral', ''],
  ] as const)('%s', (state, tone, word) => {
    expect(dueTone(state)).toBe(tone)
    expect(dueWord(state)).toBe(word)
  })
})

describe('证件号码', () => {
  it('身份证号认校验位和出生日期', () => {
    expect(isCitizenId('11010519491231002X')).toBe(true)
    expect(isCitizenId('110105194912310021')).toBe(false)
    expect(isCitizenId('110105194902300023')).toBe(false)
  })

  it('统一社会信用代码认校验位', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
    expect(isCreditCode('91350100M000100I43')).toBe(false)
  })

  it('贴进来的号码先去空格、转大写，再看出是哪种当事人', () => {
    expect(kindOf(plainId(' 110105 19491231 002x '))).toBe('CITIZEN')
    expect(kindOf(plainId('91350100m000100y43'))).toBe('LEGAL_PERSON')
    expect(kindOf('123')).toBeUndefined()
  })

  it('个体工商户可以用经营者的身份证号', () => {
    expect(idFault('SOLE_TRADER', '11010519491231002X')).toBe('')
    expect(idFault('LEGAL_PERSON', '11010519491231002X')).toContain('统一社会信用代码')
    expect(idFault('CITIZEN', '')).toBe('')
  })
})
