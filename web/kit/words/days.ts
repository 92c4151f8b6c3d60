/** Dates as the desk says them. Everything is China's time, whatever the machine in front says. */

const WEEKDAYS = '日一二三四五六'

/** 2026-03-03（周二） */
export function day(iso: string | null | undefined): string {
  if (!iso) return ''
  const date = iso.slice(0, 10)
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return weekday === undefined ? iso : `${date}（周${weekday}）`
}

const IN_CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** 2026-03-03 09:30 */
export function moment(iso: string | null | undefined): string {
  if (!iso) return ''
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso)
  return zoned ? IN_CHINA.format(new Date(iso)) : iso.replace('T', ' ').slice(0, 16)
}

/** 09:30 */
export function clockTime(at: Date): string {
  return IN_CHINA.format(at).slice(11)
}
