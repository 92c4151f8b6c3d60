/** What is said of a piece of evidence in a word or a line. */
import type { Evidence } from '@zhiheng/api/cases'
import type { Tone } from '@zhiheng/kit'

const NATURES = { authentic: '真实性', lawful: '合法性', relevant: '关联性' } as const

/** Whether it may carry a fact. */
export function checkOf(piece: Evidence): { word: string; tone: Tone } {
  if (piece.excluded) return { word: '已排除', tone: 'overdue' }
  const found = piece.checked
  if (!found) return { word: '尚未审查', tone: 'neutral' }
  const wanting = (Object.keys(NATURES) as (keyof typeof NATURES)[]).filter((nature) => !found[nature])
  return wanting.length
    ? { word: `${wanting.map((nature) => NATURES[nature]).join('、')}存疑`, tone: 'soon' }
    : { word: '查证属实', tone: 'done' }
}

/** Where it was taken, of whom, with what. */
export function sourceOf(piece: Evidence): string {
  return [piece.place, piece.holder && `提供人或者持有人：${piece.holder}`, piece.quantity, piece.device]
    .filter(Boolean)
    .join('；')
}
