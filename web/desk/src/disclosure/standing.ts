import type { PublicationRow } from '@zhiheng/api/disclosure'
import type { Tone } from '@zhiheng/kit'

/** How a publication's standing is shown. */
export function standingTone(row: Pick<PublicationRow, 'standing' | 'dueState'>): Tone {
  switch (row.standing) {
    case 'published':
      return 'done'
    case 'to-withdraw':
      return 'overdue'
    case 'due':
      return row.dueState === 'overdue' ? 'overdue' : 'current'
    default:
      return 'neutral'
  }
}
