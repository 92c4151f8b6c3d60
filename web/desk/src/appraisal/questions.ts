/** The questions of posts, indicators and the steps of a form. */
import type { FormAct, Source } from '@zhiheng/api/appraisal'
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import { ask } from '@zhiheng/kit'

const GRADES: Choice[] = [
  { value: 'excellent', label: '优秀' },
  { value: 'competent', label: '称职' },
  { value: 'basically-competent', label: '基本称职' },
  { value: 'incompetent', label: '不称职' },
]
const USES: Choice[] = [
  { value: 'training', label: '培训、培养（第三十九条）' },
  { value: 'promotion', label: '晋升职务、职级（第三十九条）' },
  { value: 'pay', label: '调整级别、工资（第三十九条）' },
  { value: 'reward', label: '奖励（第三十九条）' },
  { value: 'demotion', label: '降低一个职务或者职级层次任职：不称职的（第五十条第二款）' },
  { value: 'dismissal', label: '辞退：连续两年不称职的（第八十八条第一项）' },
]
const UPHELD: Choice[] = [
  { value: 'true', label: '异议成立：重新汇集事实，答复里写明怎样更正' },
  { value: 'false', label: '异议不成立' },
]

/** Asked with most steps: a free word that may be left out. */
const remark = (label = '说明') => ask('note', label, 'paragraph', { required: false, max: 2000 })
const words = (label: string, hint?: string) =>
  ask('note', label, 'paragraph', { max: 2000, ...(hint ? { hint } : {}) })

export function stepGroups(act: FormAct): FieldGroup[] {
  switch (act) {
    case 'object':
      return [{ title: '', fields: [words('异议的内容和理由', '写明哪一项事实不对、应当是什么。')] }]
    case 'summarise':
      return [
        {
          title: '个人总结',
          hint: '按岗位职责写一年的工作、成绩和不足。主管领导看总结和汇集的事实提出等次建议（《公务员法》第三十七条第一款）；提交以后不能再提异议。',
          fields: [words('个人总结')],
        },
      ]
    case 'note-no-summary':
      return [
        { title: '', fields: [words('催告的情况', '怎样催告、本人为什么没有总结；写明以后由主管领导提出等次建议。')] },
      ]
    case 'answer':
      return [{ title: '', fields: [ask('upheld', '异议是否成立', 'choice', { options: UPHELD }), words('答复')] }]
    case 'propose':
      return [
        {
          title: '等次建议',
          hint: '理由写办案质量、程序、期限、培训和服务；不得与罚没数额、处罚数量挂钩（《行政处罚法》第七十四条第三款）。',
          fields: [
            ask('grade', '建议的等次', 'choice', { options: GRADES }),
            words('评语和听取群众意见的情况', '先听取群众意见，再写评语和建议的理由。'),
          ],
        },
      ]
    case 'send-back':
      return [{ title: '', fields: [words('退回的理由')] }]
    case 'record-use':
      return [
        {
          title: '',
          fields: [ask('use', '结果用于', 'choice', { options: USES }), words('怎样运用')],
          hint: '考核结果是调整职务、职级、级别、工资以及奖励、培训、辞退的依据（《公务员法》第三十九条）；违纪违法的处分另按第九章办理，不记在这里。',
        },
      ]
    case 'notify':
      return [{ title: '', fields: [remark('怎样书面通知、何人签收')] }]
    default:
      return [{ title: '', fields: [remark()] }]
  }
}

export function dutyGroups(officers: Choice[], changing: boolean): FieldGroup[] {
  const lines = (name: string, label: string, hint: string, required = true) =>
    ask(name, label, 'list', { hint, required, fields: [ask('text', '内容', 'paragraph', { max: 500 })] })
  return [
    {
      title: '岗位',
      fields: [
        ask('post', '岗位名称', 'text', { max: 100 }),
        ask('officers', '任职人员', 'choices', { required: false, options: officers }),
        ask('basis', '依据', 'text', { required: false, max: 500, hint: '三定规定、权责清单、内部分工文件等。' }),
      ],
    },
    {
      title: '职责和职权',
      fields: [
        lines('duties', '岗位职责', '一条写一项。'),
        lines('powers', '分解到岗位的职权', '可以行使的检查、调查、强制等，一条写一项。', false),
      ],
    },
    ...(changing ? [change('岗位已撤销')] : []),
  ]
}

export function indicatorGroups(sources: Source[], changing: boolean): FieldGroup[] {
  return [
    {
      title: '指标',
      hint: '罚款数额、罚没收入、处罚件数等不能成为考核指标，名称、口径和来源都会核对（《行政处罚法》第七十四条第三款）。',
      fields: [
        ask('name', '指标名称', 'text', { max: 100 }),
        ask('meaning', '口径', 'paragraph', { max: 500, hint: '看什么、怎样算好。' }),
        ask('source', '数据来源', 'choice', {
          required: false,
          options: sources
            .filter((source) => source.indicator)
            .map((source) => ({ value: source.key, label: source.name })),
          hint: '从办案、培训等事实自动汇集；不选的，由主管领导在等次建议里评述。',
        }),
      ],
    },
    ...(changing ? [change('不再使用')] : []),
  ]
}

const change = (ended: string): FieldGroup => ({
  title: '修改',
  fields: [
    ask('ended', ended, 'flag', { required: false }),
    ask('reason', '修改的理由', 'paragraph', { max: 500, hint: '以前的版本留着。' }),
  ],
})

export const drawGroups = (years: number[], officers: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('year', '考核年度', 'choice', {
        options: years.map((year) => ({ value: String(year), label: `${year} 年` })),
      }),
      ask('officers', '执法人员', 'choices', {
        required: false,
        options: officers,
        hint: '不选的，为本机关全部在岗执法人员制表；已有这一年考核表的不重复。',
      }),
    ],
  },
]
