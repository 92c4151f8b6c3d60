import { blank, collect, faults } from '@zhiheng/kit'
import { describe, expect, it } from 'vitest'
import { matterEntry, matterGroups } from './entry.ts'

const questions = matterGroups({ organs: [], townships: [], statutes: [], fields: [] }).flatMap((group) => group.fields)
const ENTRY = {
  code: 'CF-0101',
  name: '经营超过保质期的食品',
  field: '市场监管',
  organs: ['o'],
  violated: [{ statute: 'food-safety-law', article: '34(10)' }],
  penaltyBases: [{ statute: 'food-safety-law', article: '124.1(5)' }],
  ranges: [
    { kind: 'fine', minFen: 5000000, maxFen: 10000000, whom: 'anyone', optional: false, when: '货值不足一万元' },
  ],
  summaryPossible: false,
  major: true,
  lifeSafetyOrFinance: true,
  empowerments: [],
  publishedOn: '2024-12-31',
  from: '2024-12-31',
}

describe('事项登记表', () => {
  const entered = (change: object) => blank(questions, structuredClone({ ...ENTRY, ...change }))

  it('登记的内容原样回到表里，不改就原样送出', () => {
    const answers = entered({})

    expect(faults(questions, answers)).toEqual([])
    expect(matterEntry(collect(questions, answers))).toEqual(ENTRY)
  })

  it('没有金额的种类不问金额', () => {
    const answers = entered({ ranges: [{ kind: 'warning', whom: 'anyone', minFen: 100 }] })

    expect(matterEntry(collect(questions, answers)).ranges).toEqual([
      { kind: 'warning', whom: 'anyone', optional: false },
    ])
  })

  it.each(['57', '57.1', '57.1(2)', '57(2)'])('条款 %s 写得对', (article) => {
    expect(faults(questions, entered({ violated: [{ statute: 's', article }] }))).toEqual([])
  })

  it.each(['第五十七条', '57.1.2', '57（2）'])('条款 %s 要改写', (article) => {
    expect(faults(questions, entered({ violated: [{ statute: 's', article }] }))).toMatchObject([
      { field: 'violated[0].article', message: '请写作 57、57.1 或者 57.1(2)。' },
    ])
  })
})
