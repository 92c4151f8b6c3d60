import type { OrganView } from '@zhiheng/api/register'
import { blank, collect, faults, isAsked } from '@zhiheng/kit'
import { describe, expect, it } from 'vitest'
import { answersOf, entryOf, organGroups } from './entry.ts'

const GOVERNMENT = { id: 'g', name: '县政府' }
const ORGAN = {
  id: 'o',
  version: 3,
  region: 140431,
  name: '沁源县市场监管综合行政执法队',
  shortName: '执法队',
  kind: 'team',
  level: 'county',
  nature: 'entrusted',
  parent: GOVERNMENT,
  supervisedBy: { id: 's', name: '县司法局' },
  reconsideredBy: GOVERNMENT,
  reconsideration: '县政府',
  fields: ['市场监管'],
  qualification: null,
  entrustments: [
    {
      by: { id: 'b', name: '市场监管局' },
      document: '委〔2024〕1号',
      items: '食品经营检查',
      from: '2025-01-01',
      until: '2027-12-31',
      publishedOn: null,
      inForce: false,
    },
  ],
} as unknown as OrganView

const questions = organGroups(
  [GOVERNMENT].map(({ id, name }) => ({ value: id, label: name })),
  [],
  false,
).flatMap((group) => group.fields)

describe('机构登记表', () => {
  it('登记的内容原样回到表里，不改就原样送出', () => {
    const answers = blank(questions, answersOf(ORGAN))

    expect(faults(questions, answers)).toEqual([])
    expect(entryOf(collect(questions, answers))).toEqual({
      name: '沁源县市场监管综合行政执法队',
      shortName: '执法队',
      kind: 'team',
      level: 'county',
      nature: 'entrusted',
      parent: 'g',
      supervisedBy: 's',
      reconsideredBy: 'g',
      fields: ['市场监管'],
      entrustments: [
        { by: 'b', document: '委〔2024〕1号', items: '食品经营检查', from: '2025-01-01', until: '2027-12-31' },
      ],
      powers: [],
    })
  })

  it('不是受委托组织就不问委托，也不送出', () => {
    const answers = blank(questions, { ...answersOf(ORGAN), nature: 'administrative' })
    const entrustments = questions.find((field) => field.name === 'entrustments')!

    expect(isAsked(entrustments, answers)).toBe(false)
    expect(entryOf(collect(questions, answers)).entrustments).toEqual([])
  })

  it('法律规定的强制权原样送出', () => {
    const power = {
      kind: 'execute',
      basis: '《中华人民共和国公路法》第八十一条',
      from: '2017-11-05',
      checkedOn: '2025-03-10',
    }
    const answers = blank(questions, { ...answersOf(ORGAN), nature: 'administrative', powers: [power] })

    expect(entryOf(collect(questions, answers)).powers).toEqual([power])
  })

  it('受委托组织没有写委托，先要补上', () => {
    const answers = blank(questions, { ...answersOf(ORGAN), entrustments: [] })

    expect(faults(questions, answers).map((fault) => fault.field)).toEqual(['entrustments'])
  })
})
