/** The questions of the confidential channel; nothing of the answers is kept as a draft in the browser. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { DutyClueAct, DutyClueState } from '@zhiheng/api/confidential'
import { ask, type Tone } from '@zhiheng/kit'

export function foundGroups(cases: Choice[]): FieldGroup[] {
  return [
    {
      title: '线索',
      fields: [
        ask('suspect', '涉嫌的公职人员', 'text', { max: 200 }),
        ask('post', '单位和职务', 'text', { max: 200 }),
        ask('facts', '线索的内容', 'paragraph', {
          max: 5000,
          hint: '时间、地点、经过，涉嫌贪污贿赂、失职渎职还是利用职权侵犯公民权利。',
        }),
        ask('evidence', '有关的材料', 'paragraph', {
          required: false,
          max: 2000,
          hint: '材料的名称和存放处；原件不上传，随移送当面交接。',
        }),
        ask('penaltyCase', '查办哪一件案件时发现', 'choice', {
          required: false,
          options: cases,
          hint: '只记在这里，案件的页面和案卷里没有。',
        }),
      ],
    },
    {
      title: '谁审批',
      fields: [
        ask('aboutHead', '涉及本机关负责人', 'flag', {
          required: false,
          hint: '勾选以后负责人看不见这条线索，不经其审批，由您直接移送。',
        }),
      ],
    },
  ]
}

const GRANTED: Choice[] = [
  { value: 'true', label: '批准移送' },
  { value: 'false', label: '不移送（以后不能再移送）' },
]

const GROUPS: Record<DutyClueAct, FieldGroup[]> = {
  decision: [
    {
      title: '',
      fields: [
        ask('granted', '是否移送', 'choice', { options: GRANTED }),
        ask('opinion', '审批意见或者不移送的理由', 'paragraph', { max: 2000 }),
      ],
    },
  ],
  transfer: [
    {
      title: '',
      fields: [
        ask('on', '移送日期', 'date', { hint: '不早于登记、审批之日，不晚于今天。' }),
        ask('receiver', '接收的监察机关', 'text', { max: 200 }),
        ask('receipt', '回执', 'text', { max: 200, hint: '回执的编号，或者签收的人和部门。' }),
      ],
    },
  ],
  answer: [
    {
      title: '',
      fields: [ask('on', '答复日期', 'date'), ask('answer', '答复的内容', 'paragraph', { max: 2000 })],
    },
  ],
}

export const groupsOf = (act: DutyClueAct): FieldGroup[] => GROUPS[act]

export function clueTone(state: DutyClueState): Tone {
  switch (state) {
    case 'found':
      return 'soon'
    case 'approved':
      return 'current'
    case 'declined':
      return 'neutral'
    default:
      return 'done'
  }
}
