/** What a camera wrote into a picture, in words. */
import { moment } from '../words/days.ts'

export interface Capture {
  takenAt?: string | null
  latitude?: number | null
  longitude?: number | null
  device?: string | null
}

export function hintOf({ takenAt, latitude, longitude, device }: Capture): string {
  const place =
    latitude == null || longitude == null
      ? ''
      : `位置 ${degrees(latitude, '北纬', '南纬')}，${degrees(longitude, '东经', '西经')}`
  return [takenAt ? `拍摄于 ${moment(takenAt)}` : '', place, device ? `设备 ${device}` : ''].filter(Boolean).join('；')
}

function degrees(value: number, above: string, below: string): string {
  return `${value < 0 ? below : above} ${Math.abs(value).toFixed(5)}°`
}
