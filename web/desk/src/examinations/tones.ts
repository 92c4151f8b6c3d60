import type { QuestionView, Stage } from '@zhiheng/api/examinations'
import type { Tone } from '@zhiheng/kit'

const STAGES: Record<Stage, Tone> = {
  planned: 'neutral',
  ready: 'info',
  open: 'current',
  marking: 'soon',
  published: 'done',
  cancelled: 'neutral',
}

export const stageTone = (stage: Stage): Tone => STAGES[stage]

export const questionTone = (question: QuestionView): Tone =>
  question.standing === 'in-use' ? 'done' : question.standing === 'set-aside' ? 'soon' : 'neutral'

export const outcomeTone = (outcome: string): Tone =>
  outcome === '及格' ? 'done' : outcome === '缺考' ? 'neutral' : 'overdue'

/** 2026-03-03 10:00 至 12:00, or with the second day where it is another. */
export function span(opens: string, closes: string): string {
  const [first, from] = opens.split('T') as [string, string]
  const [last, until] = closes.split('T') as [string, string]
  return `${first} ${from.slice(0, 5)} 至 ${last === first ? '' : `${last} `}${until.slice(0, 5)}`
}
