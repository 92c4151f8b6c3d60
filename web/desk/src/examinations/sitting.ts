/** Answers on their way to the server: kept in the browser until each is acknowledged, sent again until it is. */
import type { AskedQuestion, GivenAnswer } from '@zhiheng/api/examinations'
import { ApiProblem } from '@zhiheng/api/http'
import { reactive } from 'vue'

export type Saving = 'none' | 'waiting' | 'sending' | 'saved' | 'offline'

export interface Given {
  revision: number
  chosen: string[]
  body: string
  saving: Saving
}

type Send = (seq: number, given: GivenAnswer) => Promise<unknown>

const PREFIX = 'sitting:'
const AGAIN_MS = 2_000

export class Answers {
  readonly given = reactive(new Map<number, Given>())
  /** What was not acknowledged yet, by question; the newest only. */
  private readonly pending = new Map<number, GivenAnswer>()
  private running = false

  constructor(
    private readonly sitting: string,
    private readonly send: Send,
    /** The server has something newer, or takes no more: the page reads again. */
    private readonly refused: (problem: ApiProblem) => void,
    private readonly storage: Storage = localStorage,
    private readonly wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
  ) {}

  /** What the server knows; what this browser still had to send goes on top of it. */
  begin(questions: AskedQuestion[]): void {
    this.given.clear()
    for (const question of questions) {
      this.given.set(question.seq, {
        revision: question.revision,
        chosen: question.chosen,
        body: question.body ?? '',
        saving: question.revision ? 'saved' : 'none',
      })
    }
    for (const [seq, kept] of this.kept()) {
      const known = this.given.get(seq)
      if (!known || kept.revision <= known.revision) continue
      this.given.set(seq, {
        revision: kept.revision,
        chosen: kept.chosen ?? [],
        body: kept.body ?? '',
        saving: 'waiting',
      })
      this.pending.set(seq, kept)
    }
    void this.run()
  }

  change(seq: number, what: { chosen?: string[]; body?: string }): void {
    const known = this.given.get(seq)!
    const next: Given = { ...known, ...what, revision: known.revision + 1, saving: 'waiting' }
    this.given.set(seq, next)
    this.pending.set(
      seq,
      what.body === undefined
        ? { revision: next.revision, chosen: next.chosen }
        : { revision: next.revision, body: next.body },
    )
    this.keep()
    void this.run()
  }

  get unsaved(): number {
    return [...this.given.values()].filter((each) => ['waiting', 'sending', 'offline'].includes(each.saving)).length
  }

  get offline(): boolean {
    return [...this.given.values()].some((each) => each.saving === 'offline')
  }

  get answered(): number {
    return [...this.given.values()].filter((each) => each.chosen.length || each.body.trim()).length
  }

  /** Until everything is acknowledged, or for so long. */
  async flush(most: number): Promise<void> {
    for (let spent = 0; this.pending.size && spent < most; spent += 100) await this.wait(100)
  }

  forget(): void {
    this.pending.clear()
    this.storage.removeItem(PREFIX + this.sitting)
  }

  private async run(): Promise<void> {
    if (this.running) return
    this.running = true
    while (this.pending.size) {
      const [seq, given] = this.pending.entries().next().value!
      this.mark(seq, given, 'sending')
      try {
        await this.send(seq, given)
        if (this.pending.get(seq) === given) this.pending.delete(seq)
        this.mark(seq, given, 'saved')
        this.keep()
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status >= 400 && failure.status < 500 && failure.status !== 429) {
          this.pending.delete(seq)
          this.keep()
          this.refused(failure)
          continue
        }
        this.mark(seq, given, 'offline')
        await this.wait(AGAIN_MS)
      }
    }
    this.running = false
  }

  private mark(seq: number, given: GivenAnswer, saving: Saving): void {
    const known = this.given.get(seq)
    if (known?.revision === given.revision) this.given.set(seq, { ...known, saving })
  }

  private keep(): void {
    try {
      if (this.pending.size) this.storage.setItem(PREFIX + this.sitting, JSON.stringify([...this.pending]))
      else this.storage.removeItem(PREFIX + this.sitting)
    } catch {
      // A full or forbidden store: what is pending stays in the page until it is sent.
    }
  }

  private kept(): [number, GivenAnswer][] {
    try {
      return JSON.parse(this.storage.getItem(PREFIX + this.sitting) ?? '[]') as [number, GivenAnswer][]
    } catch {
      return []
    }
  }
}

/** 1:05:09, or 05:09. */
export function timeLeft(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours ? `${hours}:${rest}` : rest
}
