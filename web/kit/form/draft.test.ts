import { beforeEach, describe, expect, it } from 'vitest'
import { Drafts } from './draft.ts'

const at = (iso: string) => () => new Date(iso)

describe('草稿', () => {
  beforeEach(() => localStorage.clear())

  it('存下、取回、送出后丢掉', () => {
    const drafts = new Drafts('me', localStorage, at('2026-03-03T02:32:00Z'))
    drafts.save('case-1:notify', { words: '拟罚款' })

    expect(drafts.find('case-1:notify')).toEqual({ savedAt: '2026-03-03T02:32:00.000Z', values: { words: '拟罚款' } })
    drafts.drop('case-1:notify')
    expect(drafts.find('case-1:notify')).toBeUndefined()
  })

  it('别的账号看不到', () => {
    new Drafts('me').save('f', { a: 1 })
    expect(new Drafts('you').find('f')).toBeUndefined()
  })

  it('坏了的草稿当作没有', () => {
    localStorage.setItem('draft:me:f', '{')
    expect(new Drafts('me').find('f')).toBeUndefined()
  })

  it('第十四天还留着，过了就清掉', () => {
    new Drafts('me', localStorage, at('2026-03-01T00:00:00Z')).save('f', {})
    new Drafts('', localStorage, at('2026-03-15T00:00:00Z')).sweep()
    expect(new Drafts('me').find('f')).toBeDefined()
    new Drafts('', localStorage, at('2026-03-15T00:00:01Z')).sweep()
    expect(new Drafts('me').find('f')).toBeUndefined()
  })

  it('浏览器不让存时照样能填，只是不说已保存', () => {
    const full = {
      setItem: () => {
        throw new Error('full')
      },
    } as unknown as Storage
    expect(new Drafts('me', full).save('f', {})).toBeUndefined()
  })
})
