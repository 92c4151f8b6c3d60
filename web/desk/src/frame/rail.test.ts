import { describe, expect, it } from 'vitest'
import { pages } from '../routes.ts'
import { railFor } from './rail.ts'

const groupOf = (role: Parameters<typeof railFor>[0], to: string) =>
  railFor(role, pages).find((group) => group.entries.some((entry) => entry.to === to))?.label

describe('左边的目录', () => {
  it('机关负责人在“管理”里找到印章；不能登记印章的人没有这一项', () => {
    expect(groupOf('organ-head', '/seals')).toBe('管理')
    expect(groupOf('officer', '/seals')).toBeUndefined()
    expect(groupOf('system-admin', '/seals')).toBeUndefined()
  })

  it('每一页只出现一次', () => {
    const entries = railFor('organ-head', pages).flatMap((group) => group.entries.map((entry) => entry.to))
    expect(new Set(entries).size).toBe(entries.length)
  })
})
