/** How the states of review are shown. */
import type { LoanView, RequestRow, ReviewerView } from '@zhiheng/api/review'
import type { Tone } from '@zhiheng/kit'

export function requestTone(row: Pick<RequestRow, 'state' | 'dueState'>): Tone {
  if (row.dueState === 'overdue') return 'overdue'
  switch (row.state) {
    case 'waiting':
    case 'returned':
      return 'soon'
    case 'assigned':
      return 'current'
    case 'answered':
      return 'done'
    default:
      return 'neutral'
  }
}

export function reviewerTone(row: Pick<ReviewerView, 'standing' | 'warning'>): Tone {
  switch (row.standing) {
    case 'available':
      return row.warning ? 'soon' : 'done'
    case 'expired':
    case 'unqualified':
      return 'overdue'
    default:
      return 'neutral'
  }
}

export function loanTone(row: Pick<LoanView, 'state' | 'inForce'>): Tone {
  if (row.inForce) return 'done'
  return row.state === 'asked' ? 'current' : 'neutral'
}
