import type { DrawView } from '@zhiheng/api/examinations'
import { sm3 } from '@zhiheng/kit'
import { expect, test } from 'vitest'
import { check, hmacSm3 } from './draw.ts'

const seed = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
const question = (n: number) => `140431-00000000-0000-7000-8000-00000000000${n}`

function drawn(): DrawView {
  const pool = [1, 2, 3].map((n) => ({ line: 1, question: question(n), version: 1, digest: `d${n}` }))
  const bytes = Uint8Array.from(seed.match(/../g)!, (pair) => parseInt(pair, 16))
  const first = [...pool].sort((a, b) =>
    hmacSm3(bytes, `1|${a.question}|1`) < hmacSm3(bytes, `1|${b.question}|1`) ? -1 : 1,
  )[0]!
  const paper = [{ seq: 1, line: 1, question: first.question, version: 1, marks: 2.5 }]
  const digest = (text: string) => sm3(new TextEncoder().encode(text))
  return {
    title: '考试',
    seed,
    poolDigest: digest(pool.map((each) => `1|${each.question}|1|${each.digest}\n`).join('')),
    paperDigest: digest(`1|${first.question}|1|2.5\n`),
    drawnAt: '',
    opensAt: '',
    lines: [{ kind: 'single', count: 1, marks: 2.5 }],
    pool,
    paper,
  }
}

/** The same two stand in the server's Sm3Tests; computed with openssl. */
test('HMAC-SM3 gives what the server gives', () => {
  const key = Uint8Array.from(seed.match(/../g)!, (pair) => parseInt(pair, 16))
  expect(hmacSm3(key, 'abc')).toBe('a8f95cf26f204957e7ca73c9602a25dda35f168b28103b51dfc968c810416b63')
  expect(hmacSm3(key, '1|题')).toBe('440cb6e73d30c1ade166dd824c3e230f1afc534ef404627ce428f012486a435c')
})

test('a wide line gives way to a narrow one, whatever the seed', () => {
  for (let n = 0; n < 8; n++) {
    const overlapping = drawn()
    const pool = [1, 2].map((q) => ({ line: 1, question: question(q), version: 1, digest: `d${q}` }))
    const whole: DrawView = {
      ...overlapping,
      seed: n.toString(16).padStart(64, '0'),
      lines: [
        { kind: 'single', count: 1, marks: 2.5 },
        { kind: 'single', count: 1, marks: 2.5 },
      ],
      pool: [...pool, { line: 2, question: question(1), version: 1, digest: 'd1' }],
      paper: [
        { seq: 1, line: 1, question: question(2), version: 1, marks: 2.5 },
        { seq: 2, line: 2, question: question(1), version: 1, marks: 2.5 },
      ],
    }
    expect(check(whole)[2]!.right).toBe(true)
  }
})

test('a paper that was drawn as published passes; one question exchanged is found', () => {
  const whole = drawn()
  expect(check(whole).map((each) => each.right)).toEqual([true, true, true])
  const other = whole.pool.find((each) => each.question !== whole.paper[0]!.question)!.question
  const exchanged = { ...whole, paper: [{ ...whole.paper[0]!, question: other }] }
  expect(check(exchanged).map((each) => each.right)).toEqual([true, false, false])
})
