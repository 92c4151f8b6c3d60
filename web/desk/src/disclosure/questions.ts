/** What each act of disclosure asks. */
import type { Field } from '@zhiheng/api/cases'
import type { PublicationView } from '@zhiheng/api/disclosure'
import { ask, type Values } from '@zhiheng/kit'

const reason = (hint: string) => ask('reason', '理由', 'paragraph', { max: 2000, hint })

const publish: Field[] = [
  ask('alsoHide', '另外要隐去的文字', 'paragraph', {
    required: false,
    max: 2000,
    hint: '预览里没有找到、但不应公开的字，一行一处；一个字不差地写。',
  }),
  ask('harmless', '不是个人信息、应当保留的文字', 'paragraph', {
    required: false,
    max: 2000,
    hint: '例如被当作住址的经营场所，一行一处。号码和案件登记过的人不能保留。',
  }),
  ask('review', '保密审查意见', 'paragraph', {
    max: 2000,
    hint: '是否涉及国家秘密、商业秘密和个人隐私，怎样处理。',
  }),
  ask('graveFine', '属于巨额罚款', 'flag', {
    required: false,
    hint: '数额标准没有统一规定，由公示人判断；选了就按严重失信信息公示。',
  }),
  ask('graveReason', '属于巨额罚款的理由', 'paragraph', {
    max: 2000,
    when: { field: 'graveFine', in: ['true'] },
  }),
  ask('creditReason', '须报送信用平台的理由', 'paragraph', {
    required: false,
    max: 2000,
    hint: '轻微失信信息原则上不报送；确有必要的才写。',
  }),
]

const QUESTIONS: Record<string, Field[]> = {
  publish,
  'correct-publication': publish,
  'keep-back': [
    ask('ground', '不予公开的情形', 'choice', {
      options: [
        { value: 'STATE_SECRET', label: '国家秘密' },
        { value: 'FORBIDDEN', label: '法律、行政法规禁止公开' },
        { value: 'SECURITY', label: '公开后可能危及国家安全、公共安全、经济安全或者社会稳定' },
        { value: 'BUSINESS_SECRET', label: '商业秘密，权利人不同意公开' },
        { value: 'PRIVACY', label: '个人隐私，遮盖后仍可辨认' },
        { value: 'JUVENILE', label: '涉及未成年人' },
      ],
    }),
    reason('写清是哪一部分内容、为什么不能公开。'),
  ],
  'report-to-platform': [
    ask('place', '报送到', 'choice', {
      options: [
        { value: 'CREDIT', label: '信用平台（双公示）' },
        { value: 'MARKET', label: '国家企业信用信息公示系统' },
      ],
    }),
    ask('on', '报送日期', 'date'),
    ask('receipt', '回执号或者报送文件的名称', 'text', { max: 200 }),
  ],
  'withdraw-publication': [reason('理由向社会公开：写明哪一份文书变更、撤销了决定，不要写个人信息。')],
  'request-repair': [
    ask('on', '申请日期', 'date'),
    ask('corrected', '纠正违法行为、履行义务的情况', 'paragraph', { max: 2000 }),
    ask('commitment', '当事人公开承诺的内容', 'paragraph', { max: 2000 }),
  ],
  'grant-repair': [reason('准予以后停止公示、共享和使用。')],
  'refuse-repair': [reason('写清缺哪一项条件，告知当事人。')],
}

/** Of some decisions it makes no sense to ask whether the fine is huge, or why they go to the credit platform. */
function fits(field: Field, known: PublicationView): boolean {
  switch (field.name) {
    case 'graveFine':
    case 'graveReason':
      return known.weight === '一般' && Boolean(known.preview?.shown.kinds.includes('罚款'))
    case 'creditReason':
      return known.places.some((place) => place.place === 'credit' && place.showing === 'if-needed')
    default:
      return true
  }
}

export function questionsOf(act: string, known?: PublicationView): Field[] {
  const fields = QUESTIONS[act] ?? []
  return known ? fields.filter((field) => fits(field, known)) : fields
}

export const showsPreview = (act: string) => act === 'publish' || act === 'correct-publication'

/** The lines of a paragraph in which each line is one thing. */
export function linesOf(text: unknown): string[] {
  return String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The answers as the server takes them. */
export function formOf(act: string, values: Values): Values {
  return showsPreview(act)
    ? { ...values, alsoHide: linesOf(values.alsoHide), harmless: linesOf(values.harmless) }
    : values
}
