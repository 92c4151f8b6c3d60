/** Check digits told while typing; the server checks again. */

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Citizen ID (居民身份证号, GB 11643): eighteen characters, a real date, the right last one. */
export function isCitizenId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  const date = new Date(`${born}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== born) return false
  const sum = CITIZEN_WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return '10X98765432'[sum % 11] === text[17]
}

const USCC_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit code (统一社会信用代码, GB 32100): eighteen characters, the right last one. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false
  let sum = 0
  for (let at = 0; at < 17; at++) sum += USCC_CHARACTERS.indexOf(text[at]!) * (3 ** at % 31)
  return USCC_CHARACTERS[(31 - (sum % 31)) % 31] === text[17]
}

/** Without spaces and in capitals, as it was pasted or read aloud. */
export function plainId(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** The kind of party that a valid number tells; undefined where it tells nothing. */
export function kindOf(id: string): 'CITIZEN' | 'SOLE_TRADER' | 'LEGAL_PERSON' | undefined {
  if (isCitizenId(id)) return 'CITIZEN'
  if (!isCreditCode(id)) return undefined
  // 92: registered with the market regulator as a sole trader (个体工商户).
  return id.startsWith('92') ? 'SOLE_TRADER' : 'LEGAL_PERSON'
}

/** What is wrong with the number for this kind of party; empty when nothing is. */
export function idFault(kind: string, id: string): string {
  if (!id) return ''
  if (kind === 'CITIZEN') return isCitizenId(id) ? '' : '身份证号校验不通过：请核对 18 位号码。'
  if (kind === 'SOLE_TRADER' && isCitizenId(id)) return ''
  return isCreditCode(id) ? '' : '统一社会信用代码校验不通过：请核对 18 位代码。'
}
