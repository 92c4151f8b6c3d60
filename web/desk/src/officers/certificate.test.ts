import type { CertificateView } from '@zhiheng/api/register'
import { describe, expect, it } from 'vitest'
import { certificateTone, chiefCertificate } from './certificate.ts'

const certificate = (number: string, more: Partial<CertificateView> = {}): CertificateView => ({
  id: number,
  issuer: 'province',
  issuerLabel: '省制行政执法证',
  number,
  fields: [],
  region: 140431,
  from: '2024-03-01',
  until: '2029-02-28',
  state: 'valid',
  stateLabel: '有效',
  valid: true,
  changes: [],
  terms: [],
  ...more,
})

describe('执法证件', () => {
  it('列表里显示有效的那一个，都有效时显示到期最晚的', () => {
    const old = certificate('旧', { valid: false, stateLabel: '已过期', until: '2031-01-01' })
    const shorter = certificate('短', { until: '2027-01-01' })
    const longer = certificate('长', { until: '2028-01-01' })
    expect(chiefCertificate([old, shorter, longer])?.number).toBe('长')
    expect(chiefCertificate([old])?.number).toBe('旧')
    expect(chiefCertificate([])).toBeUndefined()
  })

  it('快到期的有效证件也提醒', () => {
    expect(certificateTone(certificate('一'))).toBe('done')
    expect(certificateTone(certificate('二', { warning: '还有 59 天到期' }))).toBe('soon')
    expect(certificateTone(certificate('三', { valid: false, stateLabel: '暂扣' }))).toBe('soon')
    expect(certificateTone(certificate('四', { valid: false, stateLabel: '注销' }))).toBe('overdue')
  })
})
