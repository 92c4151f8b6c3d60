/** The draw of a paper done a second time, in the reader's own browser, from what is published (ADR 0024). */
import type { DrawView } from '@zhiheng/api/examinations'
import { sm3 } from '@zhiheng/kit'

const BLOCK = 64
const encoder = new TextEncoder()
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))

/** HMAC-SM3 (GB/T 15852.2) with a key of at most a block. */
export function hmacSm3(key: Uint8Array, text: string): string {
  const padded = (pad: number) => Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ pad)
  const inner = bytesOf(sm3(joined(padded(0x36), encoder.encode(text))))
  return sm3(joined(padded(0x5c), inner))
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

export interface Checked {
  label: string
  right: boolean
}

const keyOf = (pooled: DrawView['pool'][number]) => `${pooled.line}|${pooled.question}|${pooled.version}`

/** Pool, paper and draw, each compared with what was published before anybody sat. */
export function check(draw: DrawView): Checked[] {
  const pool = draw.pool.map((pooled) => `${keyOf(pooled)}|${pooled.digest}\n`).sort()
  const paper = draw.paper.map((each) => `${each.seq}|${each.question}|${each.version}|${each.marks}\n`)
  return [
    { label: '题池摘要与开考前公布的一致', right: sm3(encoder.encode(pool.join(''))) === draw.poolDigest },
    { label: '试卷摘要与开考前公布的一致', right: sm3(encoder.encode(paper.join(''))) === draw.paperDigest },
    {
      label: '用种子从题池重抽，抽出的就是这份试卷',
      right: redrawn(draw).join() === draw.paper.map((each) => each.question).join(),
    },
  ]
}

function redrawn(draw: DrawView): string[] {
  const seed = bytesOf(draw.seed)
  const ranked = draw.lines.map((_, at) =>
    draw.pool
      .filter((pooled) => pooled.line === at + 1)
      .map((pooled) => ({ question: pooled.question, rank: hmacSm3(seed, keyOf(pooled)) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map((each) => each.question),
  )
  const holder = new Map<string, number>()

  /** One question more for a line: the lowest that no line has, or one that another line has and can replace. */
  function take(line: number, asked: Set<number>): boolean {
    const free = ranked[line]!.find((question) => !holder.has(question))
    if (free) {
      holder.set(free, line)
      return true
    }
    for (const question of ranked[line]!) {
      const other = holder.get(question)!
      if (asked.has(other)) continue
      asked.add(other)
      if (take(other, asked)) {
        holder.set(question, line)
        return true
      }
    }
    return false
  }

  draw.lines.forEach((line, at) => {
    for (let taken = 0; taken < line.count && take(at, new Set([at])); taken++);
  })
  return ranked.flatMap((questions, at) => questions.filter((question) => holder.get(question) === at))
}
