import { expect, it } from 'vitest'
import { hintOf } from './capture.ts'

it('相机写了什么就说什么，没写的不说', () => {
  expect(
    hintOf({ takenAt: '2026-03-03T10:42:00', latitude: 36.5, longitude: -112.25, device: 'HUAWEI P60' }),
  ).toContain('位置 北纬 36.50000°，西经 112.25000°；设备 HUAWEI P60')
  expect(hintOf({ takenAt: null, latitude: 36.5, longitude: null })).toBe('')
})
