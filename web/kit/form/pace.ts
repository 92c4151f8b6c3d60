/** How fast bytes go, over the last few seconds. */

const WINDOW_MS = 5000
const LEAST_MS = 500

export class Pace {
  private readonly seen: { at: number; done: number }[] = []

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Bytes a second, now that so many are done; undefined until enough is known. */
  at(done: number): number | undefined {
    const at = this.now()
    this.seen.push({ at, done })
    while (this.seen.length > 2 && this.seen[0]!.at < at - WINDOW_MS) this.seen.shift()
    const first = this.seen[0]!
    return at - first.at < LEAST_MS || done < first.done
      ? undefined
      : Math.round(((done - first.done) * 1000) / (at - first.at))
  }
}
