/** The questions of the pool, of the lists of major decisions and of loans. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { MajorListView } from '@zhiheng/api/review'
import { ask, type Values } from '@zhiheng/kit'

const KINDS: Choice[] = [
  { value: 'staff', label: '机关审核人员' },
  { value: 'government-lawyer', label: '公职律师' },
  { value: 'legal-counsel', label: '法律顾问' },
]
const HIRED = { field: 'kind', in: ['legal-counsel'] }

export function reviewerGroups(officers: Choice[], fields: Choice[], isNew: boolean): FieldGroup[] {
  return [
    {
      title: '人员',
      fields: [
        ask('name', '姓名', 'text', { max: 50 }),
        ask('kind', '类别', 'choice', { options: KINDS }),
        ask('officer', '对应的执法人员登记', 'choice', {
          required: false,
          options: officers,
          hint: '在册的人员请选择本人：他承办的案件不能由他审核。',
        }),
        ask('login', '登录名', 'text', {
          required: false,
          max: 40,
          hint: isNew ? '没有人员登记的，写他的审核账号；账号由安全管理员建立。' : '不改就不填：原来的账号保持不变。',
        }),
        ask('joinedOn', '入库日期', 'date'),
      ],
    },
    {
      title: '资格和领域',
      fields: [
        ask('certificate', '法律职业资格证号或者律师执业证号', 'text', { required: false, max: 30 }),
        ask('firstReview', '初次从事行政处罚决定法制审核', 'flag', {
          required: false,
          hint: '初次从事法制审核的，应当取得法律职业资格（《行政处罚法》第五十八条第二款）。',
        }),
        ask('fields', '可以审核的领域', 'choices', {
          required: false,
          options: fields,
          open: true,
          hint: '不限领域的不填。',
        }),
      ],
    },
    {
      title: '聘用合同',
      fields: [
        ask('firm', '律师事务所或者单位', 'text', { max: 100, when: HIRED }),
        ask('contractFrom', '合同起', 'date', { when: HIRED }),
        ask('contractUntil', '合同止', 'date', { when: HIRED, hint: '当日有效；到期以后不能再分派。' }),
      ],
    },
  ]
}

export const endGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('on', '退出日期', 'date', { hint: '自当日起不再审核；不晚于今天。' }),
      ask('why', '理由', 'paragraph', { max: 500 }),
    ],
  },
]

const DECISIONS: Choice[] = [
  { value: 'penalty', label: '行政处罚' },
  { value: 'coercion', label: '行政强制' },
  { value: 'licence', label: '行政许可' },
  { value: 'levy', label: '行政征收征用' },
  { value: 'other', label: '其他执法决定' },
]
const PARTIES: Choice[] = [
  { value: 'anybody', label: '不限' },
  { value: 'citizen', label: '公民' },
  { value: 'organisation', label: '法人或者其他组织' },
]
const PENALTY = { field: 'decision', in: ['penalty'] }

export function listGroups(fields: Choice[], penalties: Choice[]): FieldGroup[] {
  return [
    {
      title: '目录',
      fields: [
        ask('from', '施行日期', 'date', { hint: '公布以后、自这一天起适用于以后作出的决定。' }),
        ask('reason', '编制或者调整的理由', 'paragraph', { max: 500 }),
      ],
    },
    {
      title: '列入目录的决定',
      fields: [
        ask('items', '事项', 'list', {
          hint: '每个单位编制自己的目录；许可、强制等也适用。处罚事项的种类、数额和对象由系统对照每一件处罚建议。',
          fields: [
            ask('name', '事项', 'text', { max: 300 }),
            ask('decision', '决定的种类', 'choice', { options: DECISIONS }),
            ask('field', '执法领域', 'choice', {
              required: false,
              options: fields,
              open: true,
              hint: '所有领域的不填。',
            }),
            ask('kinds', '处罚种类', 'choices', {
              required: false,
              options: penalties,
              when: PENALTY,
              hint: '其中一种即列入；所有种类的不选。',
            }),
            ask('fromFen', '数额，从', 'money', {
              required: false,
              when: PENALTY,
              hint: '达到这个数额即列入；不论数额的不填。',
            }),
            ask('party', '当事人', 'choice', { options: PARTIES, when: PENALTY }),
            ask('basis', '依据', 'text', { max: 300 }),
          ],
        }),
      ],
    },
  ]
}

/** The next version begins as the last one stands. */
export function nextVersion(last: MajorListView | undefined): Values {
  return last ? { items: last.items.map((item) => ({ ...item })) } : {}
}

export function askGroups(lenders: Choice[], requests: Choice[], fields: Choice[]): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('lender', '向哪个机关借', 'choice', { options: lenders }),
        ask('request', '只为一件审核件', 'choice', {
          required: false,
          options: requests,
          hint: '不选的，借调期间可以分派任何一件。',
        }),
        ask('field', '需要的领域', 'choice', { required: false, options: fields, open: true }),
        ask('from', '借调第一日', 'date'),
        ask('until', '借调最后一日', 'date', { hint: '当日有效；一次不超过一年。' }),
        ask('reason', '理由', 'paragraph', { max: 500 }),
      ],
    },
  ]
}

export function lendGroups(reviewers: Choice[]): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('reviewer', '借出的审核人员', 'choice', {
          options: reviewers,
          hint: '借出以后，他手里有借入机关的审核件时，可以查看借入机关的案件；办结、回避或者借调结束就不能再看。',
        }),
        ask('from', '借调第一日', 'date'),
        ask('until', '借调最后一日', 'date', { hint: '可以比申请的短，不能比申请的长。' }),
        ask('answer', '说明', 'paragraph', { required: false, max: 500 }),
      ],
    },
  ]
}

export const whyGroups = (label: string): FieldGroup[] => [
  { title: '', fields: [ask('reason', label, 'paragraph', { max: 500 })] },
]
