import type { Evidence } from '@zhiheng/api/cases'
import { expect, it } from 'vitest'
import { checkOf, sourceOf } from './evidence.ts'

const piece: Evidence = { id: 1, number: '证-01', name: '照片', kind: 'X', kindLabel: '书证', files: [] }
const found = { authentic: true, lawful: true, relevant: true, finding: '核对无误', on: '2026-03-03', by: '侯思晨' }

it('没审查、查证属实、存疑、已排除，各说各的', () => {
  expect(checkOf(piece)).toEqual({ word: '尚未审查', tone: 'neutral' })
  expect(checkOf({ ...piece, checked: found })).toEqual({ word: '查证属实', tone: 'done' })
  expect(checkOf({ ...piece, checked: { ...found, authentic: false, relevant: false } }).word).toBe(
    '真实性、关联性存疑',
  )
  expect(checkOf({ ...piece, checked: found, excluded: '非法取得' }).word).toBe('已排除')
})

it('来源只说知道的', () => {
  expect(sourceOf({ ...piece, place: '沁河镇', holder: '赵某', device: 'DSJ-03' })).toBe(
    '沁河镇；提供人或者持有人：赵某；DSJ-03',
  )
  expect(sourceOf(piece)).toBe('')
})
