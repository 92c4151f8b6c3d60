/** How the states of training are shown. */
import type { GuidanceView, HoursView, OutsideView, SessionPerson, SessionView } from '@zhiheng/api/training'
import type { Tone } from '@zhiheng/kit'

export function sessionTone(row: Pick<SessionView, 'state' | 'waiting'>): Tone {
  if (row.waiting) return 'soon'
  return row.state === 'held' ? 'done' : row.state === 'planned' ? 'current' : 'neutral'
}

export function personTone(person: Pick<SessionPerson, 'state'>): Tone {
  switch (person.state) {
    case 'attended':
      return 'done'
    case 'absent':
      return 'overdue'
    case 'enrolled':
      return 'current'
    default:
      return 'neutral'
  }
}

export function hoursTone(view: Pick<HoursView, 'reached' | 'warned' | 'forecast'>): Tone {
  if (view.reached) return 'done'
  return view.warned ? 'overdue' : view.forecast.length ? 'soon' : 'current'
}

export function hoursWord(view: Pick<HoursView, 'reached' | 'warned' | 'forecast'>): string {
  if (view.reached) return '已完成'
  return view.warned ? '季度预警' : view.forecast.length ? '进度偏慢' : '正常'
}

export function outsideTone(row: Pick<OutsideView, 'state'>): Tone {
  return row.state === 'counted' ? 'done' : row.state === 'claimed' ? 'soon' : 'neutral'
}

export function guidanceTone(row: Pick<GuidanceView, 'state'>): Tone {
  switch (row.state) {
    case 'asked':
      return 'soon'
    case 'arranged':
      return 'current'
    case 'held':
    case 'closed':
      return 'done'
    default:
      return 'neutral'
  }
}
