/** When a code may still stand on the screen: never longer than it counts. */

/** How long the old code stays while the next one is on its way; the server takes it for one turn more. */
const ON_ITS_WAY = 3_000
/** How long to wait before the next try after one that failed. */
export const TRY_AGAIN = 5_000

export type Showing = 'shown' | 'turning' | 'hidden'

/**
 * @param until when the code turns, in milliseconds
 * @param failed whether the next code could not be had
 */
export function showing(now: number, until: number, failed: boolean): Showing {
  if (now < until) return 'shown'
  return failed || now >= until + ON_ITS_WAY ? 'hidden' : 'turning'
}

/** Counted from when it was asked for, so that a slow answer is not shown for longer. */
export const turnsAt = (asked: number, secondsLeft: number) => asked + secondsLeft * 1_000

export const secondsTo = (now: number, until: number) => Math.max(0, Math.ceil((until - now) / 1_000))
