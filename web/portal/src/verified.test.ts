import type { Verification } from '@zhiheng/api/portal'
import { describe, expect, it } from 'vitest'
import { checked, notChecked } from './verified.ts'

const FOUND: Verification = { genuine: true, kind: '行政处罚决定书', digest: 'ab'.repeat(32), signedDigests: [] }
const seal = (isGenuine: boolean | null) => ({ name: '某局专用章', forTraining: false, fingerprint: 'ab', isGenuine })

describe('查验：查了什么，没有查什么', () => {
  it('只有查验码的：只查了登记，没有查手里的这一份，也没有查印章', () => {
    expect(checked(FOUND)).toHaveLength(1)
    expect(notChecked(FOUND).join()).toMatch(/您手里的这一份.*在下面核对.*纸上的印章.*事实和决定/)
    expect(notChecked({ ...FOUND, digest: null })[0]).not.toContain('在下面核对')
  })

  it('盖了章、签了名的：说查的是平台留存的文件', () => {
    const sealed = { ...FOUND, seal: seal(true), signatures: { signed: ['当事人'], refused: [], isSameText: true } }
    expect(checked(sealed).join()).toMatch(/留存的文件在盖章以后没有改动过.*与屏幕签名时的文字相同/)
    expect(notChecked(sealed).join()).not.toContain('印章')
  })

  it('被改动过的、还没有排印的，不说查过没有问题', () => {
    const changed = { ...FOUND, seal: seal(false), signatures: { signed: ['当事人'], refused: [], isSameText: false } }
    expect(checked(changed)).toHaveLength(1)
    expect(notChecked({ ...FOUND, seal: seal(null) }).join()).toContain('还没有排印')
  })
})
