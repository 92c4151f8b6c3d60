import type { OrganRow } from '@zhiheng/api/register'
import { describe, expect, it } from 'vitest'
import { lines, size } from './tree.ts'

const organ = (name: string, below: OrganRow[] = [], more: Partial<OrganRow> = {}): OrganRow => ({
  id: name,
  region: 140431,
  name,
  shortName: name,
  kind: 'department',
  kindLabel: '政府部门',
  level: 'county',
  levelLabel: '县级',
  natureLabel: '法定行政机关',
  fields: [],
  mayEnforce: false,
  below,
  ...more,
})

const TREE = [
  organ('县政府', [
    organ('市场监管局', [organ('执法队', [], { mayEnforce: true })], { fields: ['食品安全'], mayEnforce: true }),
    organ('司法局'),
  ]),
]

describe('机构树', () => {
  const names = (filter = {}) => lines(TREE, filter).map(({ organ: { name }, depth }) => `${depth}${name}`)

  it('自上而下，带层级', () => {
    expect(names()).toEqual(['0县政府', '1市场监管局', '2执法队', '1司法局'])
    expect(size(TREE)).toBe(4)
  })

  it('按名称或者领域找，上级一并留下', () => {
    expect(names({ words: '执法队' })).toEqual(['0县政府', '1市场监管局', '2执法队'])
    expect(names({ words: '食品' })).toEqual(['0县政府', '1市场监管局'])
    expect(names({ words: '没有' })).toEqual([])
  })

  it('只看可以执法的', () => {
    expect(names({ enforcing: true })).toEqual(['0县政府', '1市场监管局', '2执法队'])
  })
})
