import type { AskedQuestion, GivenAnswer } from '@zhiheng/api/examinations'
import { ApiProblem } from '@zhiheng/api/http'
import { beforeEach, expect, test } from 'vitest'
import { Answers, timeLeft } from './sitting.ts'

const QUESTION: AskedQuestion = {
  seq: 1,
  kind: 'single',
  kindLabel: '单选题',
  stem: '题',
  options: [],
  marks: 2,
  revision: 0,
  chosen: [],
}
const soon = () => new Promise<void>((done) => setTimeout(done, 0))

beforeEach(() => localStorage.clear())

test('what the network swallowed is sent again until it is acknowledged', async () => {
  const sent: GivenAnswer[] = []
  let failures = 2
  const answers = new Answers(
    's',
    async (_seq, given) => {
      sent.push(given)
      if (failures-- > 0) throw new TypeError('no network')
    },
    () => {},
    localStorage,
    soon,
  )
  answers.begin([QUESTION])
  answers.change(1, { chosen: ['B'] })
  await answers.flush(1000)
  expect(sent.map((each) => each.revision)).toEqual([1, 1, 1])
  expect(answers.given.get(1)!.saving).toBe('saved')
  expect(localStorage.getItem('sitting:s')).toBeNull()
})

test('a killed browser goes on with what it had not sent, unless the server has something newer', async () => {
  localStorage.setItem('sitting:s', JSON.stringify([[1, { revision: 3, chosen: ['C'] }]]))
  const sent: GivenAnswer[] = []
  const again = (revision: number) => {
    const answers = new Answers(
      's',
      async (_seq, given) => void sent.push(given),
      () => {},
      localStorage,
      soon,
    )
    answers.begin([{ ...QUESTION, revision, chosen: ['A'] }])
    return answers
  }
  expect(again(3).given.get(1)!.chosen).toEqual(['A'])
  const resumed = again(2)
  expect(resumed.given.get(1)!.chosen).toEqual(['C'])
  await resumed.flush(1000)
  expect(sent).toEqual([{ revision: 3, chosen: ['C'] }])
})

test('a refusal is told once and not sent again', async () => {
  const told: string[] = []
  const answers = new Answers(
    's',
    async () => {
      throw new ApiProblem(409, '考试时间已到')
    },
    (problem) => told.push(problem.detail),
    localStorage,
    soon,
  )
  answers.begin([QUESTION])
  answers.change(1, { chosen: ['A'] })
  await answers.flush(1000)
  expect(told).toEqual(['考试时间已到'])
})

test('the time as a clock says it', () => {
  expect([3909, 309, 0, -5].map(timeLeft)).toEqual(['1:05:09', '05:09', '00:00', '00:00'])
})
