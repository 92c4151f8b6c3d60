import type { StatuteRow } from '@zhiheng/api/tools'
import type { Tone } from '@zhiheng/kit'

export const statuteTone = (state: StatuteRow['state']): Tone =>
  state === 'IN_FORCE' ? 'done' : state === 'REPEALED' ? 'overdue' : 'soon'
