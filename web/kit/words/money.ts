/** Money travels in 分; people read and write yuan. */

const HALF_WIDTH: Record<string, string> = { '，': ',', '．': '.', '。': '.', '￥': '¥' }

/** ¥12,345.00, with the yen sign U+00A5 as the official forms have it. */
export function money(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '' : `¥${yuan(fen)}`
}

/** 12,345.00 */
export function yuan(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${whole}.${digits.slice(-2)}`
}

/** What somebody typed as yuan, in 分; undefined where it is no amount. Never goes through a floating number. */
export function fen(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[，．。￥]/g, (sign) => HALF_WIDTH[sign] ?? sign)
    .replace(/[,\s¥元]/g, '')
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!parts) return undefined
  return Number(parts[1]! + (parts[2] ?? '').padEnd(2, '0'))
}
