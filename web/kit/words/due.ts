import type { ClockState, DueState } from '@zhiheng/api/cases'
import type { Tone } from '../state.ts'

/** The tone of a due date; the words themselves come from the server, which knows the calendar. */
export function dueTone(state: DueState | ClockState): Tone {
  switch (state) {
    case 'overdue':
    case 'missed':
      return 'overdue'
    case 'soon':
    case 'urgent':
      return 'soon'
    case 'met':
      return 'done'
    default:
      return 'neutral'
  }
}

/** A word for the state, for those who see no colour. */
export function dueWord(state: DueState | ClockState): string {
  const words: Partial<Record<DueState | ClockState, string>> = {
    overdue: '逾期',
    missed: '逾期',
    urgent: '紧急',
    soon: '将到期',
    met: '已完成',
    waiting: '待起算',
    paused: '暂停',
    expired: '已届满',
  }
  return words[state] ?? ''
}
