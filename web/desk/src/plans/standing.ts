/** How measures stand, in the colours and words of the board, and which of them a filter leaves. */
import type { MeasureRow, MeasureState, TallyGroup } from '@zhiheng/api/plans'
import type { Tone } from '@zhiheng/kit'

/** From done to not begun: the order of every bar. */
export const STATES: { key: MeasureState; label: string; tone: Tone }[] = [
  { key: 'done', label: '已完成', tone: 'done' },
  { key: 'under-way', label: '推进中', tone: 'current' },
  { key: 'overdue', label: '逾期', tone: 'overdue' },
  { key: 'not-started', label: '未开始', tone: 'neutral' },
]

export const toneOf = (state: MeasureState): Tone => STATES.find((each) => each.key === state)?.tone ?? 'neutral'

export interface MeasureFilter {
  state?: string | undefined
  part?: string | undefined
  unit?: string | undefined
  /** 'soon' or 'lasting' (without a due date). */
  due?: string | undefined
}

export function filtered(rows: MeasureRow[], filter: MeasureFilter): MeasureRow[] {
  return rows.filter(
    (row) =>
      (!filter.state || row.state === filter.state) &&
      (!filter.part || String(row.part ?? '') === filter.part) &&
      (!filter.unit || row.responsible.includes(filter.unit)) &&
      (!filter.due || (filter.due === 'lasting' ? !row.due : row.dueState === filter.due)),
  )
}

const NUMERALS = '一二三四五六七八九十'

/** 3 → 三, 12 → 十二; parts of a plan are numbered so. */
export function numeral(number: number): string {
  if (number < 1 || number > 19) return String(number)
  return number <= 10 ? NUMERALS[number - 1]! : `十${NUMERALS[number - 11]}`
}

/** 已完成 7 项、推进中 1 项: what a bar shows, for those who do not see it. */
export function barWords(group: TallyGroup): string {
  const said = STATES.filter((state) => group.states[state.key]).map(
    (state) => `${state.label} ${group.states[state.key]} 项`,
  )
  return said.join('、') || '没有举措'
}

/** How much of its bar a figure fills, 0–100; nothing where it is no share. */
export function share(figure: { value?: number | null; unit: string }): number | undefined {
  if (figure.unit !== '%' || figure.value === null || figure.value === undefined) return undefined
  return Math.min(100, Math.max(0, figure.value))
}
