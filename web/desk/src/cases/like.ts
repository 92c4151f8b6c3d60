/** Where a fine lies among those of like cases. */

export interface Spread {
  least: number
  median: number
  most: number
  /** Where a sum lies between the least and the most, in percent, kept within the scale. */
  at: (fen: number) => number
}

/** Of fines in 分, the least first; at least one. */
export function spread(fines: number[]): Spread {
  const least = fines[0]!
  const most = fines[fines.length - 1]!
  const at = (fen: number) => (most === least ? 50 : Math.min(100, Math.max(0, ((fen - least) / (most - least)) * 100)))
  return { least, median: median(fines), most, at }
}

function median(fines: number[]): number {
  const half = Math.floor(fines.length / 2)
  return fines.length % 2 ? fines[half]! : Math.round((fines[half - 1]! + fines[half]!) / 2)
}

/** 高于中位数 20%，比 5 件中的 4 件重; null without anything to compare. */
export function standing(fines: number[], fen: number): string | null {
  if (!fines.length) return null
  const middle = median(fines)
  const off = Math.round((Math.abs(fen - middle) / middle) * 100)
  const lighter = fines.filter((fine) => fine < fen).length
  const from = off === 0 ? '与中位数相同' : `${fen > middle ? '高于' : '低于'}中位数 ${off}%`
  return `${from}，比 ${fines.length} 件中的 ${lighter} 件重`
}

/** The fine among the penalties that are filled in now, in 分; null without one. */
export function fineOf(values: Record<string, unknown>): number | null {
  const penalties = Array.isArray(values.penalties)
    ? (values.penalties as { kind?: unknown; amountFen?: unknown }[])
    : []
  const fines = penalties.filter((penalty) => penalty.kind === 'fine' && typeof penalty.amountFen === 'number')
  return fines.length ? fines.reduce((sum, penalty) => sum + (penalty.amountFen as number), 0) : null
}
