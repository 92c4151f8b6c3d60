import { describe, expect, it } from 'vitest'
import { formOf, linesOf, questionsOf } from './questions.ts'

describe('公示的表单', () => {
  it('一行一处，空行不算', () => {
    expect(linesOf('阿福\n\n 老六 \n')).toEqual(['阿福', '老六'])
    expect(linesOf(undefined)).toEqual([])
  })

  it('公示和更正公示把两处文字拆成行，其他行为原样送出', () => {
    expect(formOf('publish', { review: '已审查', alsoHide: '阿福\n老六' })).toEqual({
      review: '已审查',
      alsoHide: ['阿福', '老六'],
      harmless: [],
    })
    expect(formOf('withdraw-publication', { reason: '撤销' })).toEqual({ reason: '撤销' })
  })

  it('不认识的行为没有问题可问', () => {
    expect(questionsOf('nothing')).toEqual([])
  })
})
