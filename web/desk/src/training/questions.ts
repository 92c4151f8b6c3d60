/** The questions of courses, sessions, claims, rotation training and guidance. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import { ask } from '@zhiheng/kit'

export const CATEGORIES: Choice[] = [
  { value: 'public-law', label: '公共法律知识' },
  { value: 'trade', label: '业务知识和技能' },
  { value: 'political', label: '政治理论和党性教育' },
]
export const METHODS: Choice[] = [
  { value: 'lecture', label: '讲授' },
  { value: 'seminar', label: '研讨' },
  { value: 'case-study', label: '案例教学' },
  { value: 'simulation', label: '情景模拟' },
  { value: 'on-site', label: '现场教学' },
]
const AUDIENCES: Choice[] = [
  { value: 'everyone', label: '全体执法人员' },
  { value: 'officers', label: '一线执法人员' },
  { value: 'reviewers', label: '法制审核人员' },
  { value: 'heads', label: '执法机构负责人' },
  { value: 'assistants', label: '辅助人员' },
]
const GRADES: Choice[] = [
  { value: 'any', label: '不限' },
  { value: 'initial', label: '初任培训' },
  { value: 'in-service', label: '在职培训' },
  { value: 'advanced', label: '骨干培训' },
]
export const TIERS: Choice[] = [
  { value: 'any', label: '不限' },
  { value: 'department', label: '县直机关' },
  { value: 'township', label: '乡镇' },
]
export const TEACHER_KINDS: Choice[] = [
  { value: 'own', label: '执法系统' },
  { value: 'party-school', label: '党校' },
  { value: 'college', label: '院校' },
  { value: 'lawyer', label: '律师、法律顾问' },
  { value: 'other', label: '其他' },
]

export function courseGroups(fields: Choice[]): FieldGroup[] {
  return [
    {
      title: '课程',
      fields: [
        ask('title', '课程名称', 'text', { max: 200 }),
        ask('category', '学时类别', 'choice', {
          options: CATEGORIES,
          hint: '公共法律知识和业务知识各计各的三十学时；政治理论和党性教育另计，不并入六十学时。',
        }),
        ask('hours', '学时', 'number', { hint: '一场计多少学时，以半学时为单位。' }),
        ask('method', '教学方法', 'choice', { options: METHODS }),
        ask('outline', '课程提纲', 'paragraph', { required: false, max: 2000 }),
      ],
    },
    {
      title: '分类、分级、分层',
      fields: [
        ask('audience', '培训对象', 'choice', { options: AUDIENCES }),
        ask('grade', '级别', 'choice', { options: GRADES }),
        ask('tier', '层级', 'choice', { options: TIERS }),
        ask('field', '执法领域', 'choice', { required: false, options: fields, open: true, hint: '通用课程不填。' }),
        ask('endedOn', '停开日期', 'date', { required: false, hint: '自当日起不再排课；开过的场次不变。' }),
      ],
    },
  ]
}

export const requireGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('year', '年度', 'number'),
      ask('basis', '依据', 'text', { max: 300, hint: '例如行动计划或者年度培训方案的文号。' }),
    ],
  },
]

export const requireNoMoreGroups = (): FieldGroup[] => [
  { title: '', fields: [ask('year', '年度', 'number'), ask('why', '理由', 'paragraph', { max: 500 })] },
]

export const materialGroups = (statutes: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('title', '课件名称', 'text', { max: 200 }),
      ask('statute', '讲哪部法规', 'choice', {
        required: false,
        options: statutes,
        hint: '记下今天有效的版本；法规修改、废止以后，这份课件会标出须更换。',
      }),
      ask('file', '文件', 'files', { required: false, max: 1 }),
    ],
  },
]

export const teacherGroups = (fields: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('name', '姓名', 'text', { max: 50 }),
      ask('kind', '来源', 'choice', { options: TEACHER_KINDS }),
      ask('fields', '讲授的领域', 'choices', {
        required: false,
        options: fields,
        open: true,
        hint: '不限领域的不填。',
      }),
      ask('about', '简介', 'paragraph', { required: false, max: 500 }),
      ask('leftOn', '退出日期', 'date', { required: false }),
    ],
  },
]

export function sessionGroups(courses: Choice[], rotations: Choice[], organs: Choice[]): FieldGroup[] {
  return [
    {
      title: '时间和地点',
      fields: [
        ask('course', '课程', 'choice', { options: courses }),
        ask('on', '日期', 'date'),
        ask('startsAt', '开始时间', 'text', {
          required: false,
          pattern: { of: '^([01]\\d|2[0-3]):[0-5]\\d$', say: '请写成 09:00 的样子。' },
        }),
        ask('place', '地点', 'text', { max: 200 }),
        ask('teacherName', '授课人', 'text', { max: 50 }),
        ask('capacity', '名额', 'number'),
      ],
    },
    {
      title: '轮训和联合培训',
      fields: [
        ask('batch', '轮训批次', 'choice', { required: false, options: rotations, hint: '不属于轮训的不选。' }),
        ask('partners', '联合组织的部门', 'choices', { required: false, options: organs }),
      ],
    },
  ]
}

export const whyGroups = (label: string): FieldGroup[] => [
  { title: '', fields: [ask('why', label, 'paragraph', { max: 500 })] },
]

export const correctGroups = (hours: number): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('attended', '到课', 'flag', { required: false }),
      ask('hours', '计入学时', 'number', {
        required: false,
        when: { field: 'attended', in: [true] },
        hint: `不填计这一场的 ${hours} 学时；只能少计。`,
      }),
      ask('reason', '更正的理由', 'paragraph', { max: 500 }),
    ],
  },
]

export const claimGroups = (officers: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ...(officers.length ? [ask('officer', '参加培训的人员', 'choice', { options: officers })] : []),
      ask('title', '培训名称', 'text', { max: 200 }),
      ask('provider', '举办单位', 'text', { max: 200 }),
      ask('category', '学时类别', 'choice', { options: CATEGORIES }),
      ask('from', '培训起', 'date'),
      ask('until', '培训止', 'date', { hint: '计入这一天所在的年度。' }),
      ask('hours', '申报学时', 'number'),
      ask('proof', '证明文件', 'files', { max: 1, hint: '结业证书或者举办单位的证明，照片、PDF 都可以。' }),
    ],
  },
]

export const countGroups = (claimed: number): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('hours', '计入学时', 'number', {
        required: false,
        hint: `不填按申报的 ${claimed} 学时计入；可以少计，不能多计。`,
      }),
      ask('answer', '说明', 'paragraph', { required: false, max: 500, hint: '少计的须写理由。' }),
    ],
  },
]

export const rotationGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('title', '批次名称', 'text', { max: 200 }),
      ask('from', '起始日期', 'date'),
      ask('until', '完成期限', 'date', { hint: '当日有效。以后入岗的人另计补训期限。' }),
    ],
  },
]

export const snapshotGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('asOf', '截止日期', 'date', { hint: '须是已经过完的一天。一个日期只能固定一次，以后不能修改或者删除。' }),
    ],
  },
]

export const askGroups = (departments: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('department', '向哪个部门申请', 'choice', { options: departments }),
      ask('topic', '需要指导的内容', 'text', { max: 200 }),
      ask('wantedBy', '希望何日以前', 'date'),
      ask('reason', '说明', 'paragraph', { required: false, max: 500 }),
    ],
  },
]

export function guidanceGroups(act: 'arrange' | 'decline' | 'hold' | 'close'): FieldGroup[] {
  switch (act) {
    case 'arrange':
      return [
        {
          title: '',
          fields: [
            ask('teacherName', '派出的教师', 'text', { max: 50 }),
            ask('on', '授课日期', 'date'),
            ask('place', '授课地点', 'text', { max: 200 }),
            ask('answer', '说明', 'paragraph', { required: false, max: 500 }),
          ],
        },
      ]
    case 'hold':
      return [{ title: '', fields: [ask('on', '实际授课日期', 'date'), ask('people', '到课人数', 'number')] }]
    case 'close':
      return [{ title: '', fields: [ask('feedback', '反馈', 'paragraph', { max: 500 })] }]
    default:
      return whyGroups('不能安排的理由')
  }
}
