import type { CertificateView } from '@zhiheng/api/register'
import { blank, collect, faults } from '@zhiheng/kit'
import { describe, expect, it } from 'vitest'
import { nextStates, officerGroups, stateGroups } from './entry.ts'

const held = (state: CertificateView['state'], stateLabel: string) =>
  ({ state, stateLabel, from: '2024-03-01', changes: [] }) as unknown as CertificateView

describe('处理证件', () => {
  it.each([
    ['valid', '有效', ['变更有效期', '暂扣', '登记遗失', '补发新证号', '收回', '注销']],
    ['valid', '已过期', ['暂扣', '登记遗失', '收回', '注销']],
    ['lost', '遗失', ['补发新证号', '找回', '注销']],
    ['suspended', '暂扣', ['变更有效期', '发还', '收回', '注销']],
    ['withdrawn', '收回', ['注销']],
    ['cancelled', '注销', []],
  ] as const)('%s（%s）之后', (state, label, next) => {
    expect(nextStates(held(state, label)).map((each) => each.label)).toEqual(next)
  })

  it('变更有效期问新的有效期止，别的处理问自何日起', () => {
    const questions = stateGroups(held('valid', '有效'))[0]!.fields
    const missing = (state: string) => faults(questions, { state, reason: '理由' }).map((fault) => fault.field)

    expect(missing('term')).toEqual(['until'])
    expect(missing('suspended')).toEqual(['on'])
  })
})

describe('人员登记表', () => {
  const questions = (isNew: boolean) => officerGroups([], isNew).flatMap((group) => group.fields)

  it('登记时须填公民身份号码，修改时不填就不送出', () => {
    const known = { name: '张三', organ: 'o', kind: 'civil-servant', lawQualified: true }

    expect(faults(questions(true), blank(questions(true), known)).map((fault) => fault.field)).toEqual(['idNumber'])
    const answers = blank(questions(false), known)
    expect(faults(questions(false), answers)).toEqual([])
    expect(collect(questions(false), answers)).toEqual({ ...known, firstReview: false })
  })
})
