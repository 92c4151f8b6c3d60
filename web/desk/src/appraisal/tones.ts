import type { FormStage } from '@zhiheng/api/appraisal'
import type { Tone } from '@zhiheng/kit'

/** What the stage of a form means to whoever reads the list. */
export function stageTone(stage: FormStage): Tone {
  switch (stage) {
    case 'objected':
      return 'soon'
    case 'approved':
      return 'current'
    case 'notified':
      return 'done'
    case 'proposed':
      return 'current'
    case 'shown':
    case 'answered':
      return 'info'
    default:
      return 'neutral'
  }
}

export const STAGES = [
  { value: 'drawn', label: '待交本人' },
  { value: 'shown', label: '本人核对' },
  { value: 'objected', label: '待答复异议' },
  { value: 'answered', label: '本人总结' },
  { value: 'settled', label: '待主管领导建议' },
  { value: 'proposed', label: '待负责人审定' },
  { value: 'approved', label: '已审定' },
  { value: 'notified', label: '已通知本人' },
]
