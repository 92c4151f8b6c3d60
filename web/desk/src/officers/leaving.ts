/** The questions when somebody leaves, and the states of a recall. */
import type { FieldGroup } from '@zhiheng/api/cases'
import type { DepartureRow } from '@zhiheng/api/leaving'
import { ask, type Tone } from '@zhiheng/kit'

export const leaveGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('ground', '离岗原因', 'choice', {
        options: [
          { value: 'transfer', label: '调动' },
          { value: 'resignation', label: '辞职' },
          { value: 'dismissal', label: '辞退' },
          { value: 'retirement', label: '退休' },
          { value: 'other', label: '其他' },
        ],
      }),
      ask('on', '离岗日期', 'date', { hint: '自当日起不得执法；不晚于今天。' }),
      ask('reason', '说明', 'paragraph', { max: 500, required: false }),
    ],
  },
]

/** Each certificate is back unless it is ticked as lost. */
export const returnGroups = (certificates: string[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('on', '收回或者声明遗失的日期', 'date', { hint: '不晚于今天。' }),
      ask('lost', '已经遗失的证件', 'choices', {
        required: false,
        options: certificates.map((number) => ({ value: number, label: number })),
        hint: '没有勾选的，登记为已经收回。',
      }),
      ask('declaration', '本人的遗失声明', 'files', { required: false, hint: '有遗失的须附，只附一份。' }),
      ask('note', '说明', 'paragraph', { max: 500, required: false }),
    ],
  },
]

export const announcementGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('on', '公告日期', 'date', { hint: '不晚于今天。' }),
      ask('text', '公告内容', 'paragraph', { max: 500 }),
    ],
  },
]

export function departureTone(row: Pick<DepartureRow, 'state' | 'overdue'>): Tone {
  if (row.overdue) return 'overdue'
  switch (row.state) {
    case 'recalled':
      return 'soon'
    case 'returned':
    case 'lost':
      return 'current'
    case 'announced':
      return 'done'
    default:
      return 'neutral'
  }
}
