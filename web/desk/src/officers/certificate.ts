import type { CertificateView } from '@zhiheng/api/register'
import type { Tone } from '@zhiheng/kit'

/** Valid is good, soon to expire is a warning, suspended or not yet begun is open, the rest is lost. */
export function certificateTone(certificate: CertificateView): Tone {
  if (certificate.valid) return certificate.warning ? 'soon' : 'done'
  return certificate.stateLabel === '暂扣' || certificate.stateLabel === '未生效' ? 'soon' : 'overdue'
}

/** The one that counts in a list: a valid one before others, the longest first. */
export function chiefCertificate(certificates: CertificateView[]): CertificateView | undefined {
  return [...certificates].sort((a, b) => Number(b.valid) - Number(a.valid) || b.until.localeCompare(a.until))[0]
}
