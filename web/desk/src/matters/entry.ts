/** The questions about a penalty matter. */
import type { Choice, Field, FieldGroup } from '@zhiheng/api/cases'
import type { MatterEntry } from '@zhiheng/api/register'
import { ask, type Values } from '@zhiheng/kit'

export const PENALTIES: Choice[] = [
  { value: 'warning', label: '警告' },
  { value: 'criticism', label: '通报批评' },
  { value: 'fine', label: '罚款' },
  { value: 'confiscate-gains', label: '没收违法所得' },
  { value: 'confiscate-property', label: '没收非法财物' },
  { value: 'suspend-licence', label: '暂扣许可证件' },
  { value: 'lower-qualification', label: '降低资质等级' },
  { value: 'restrict-business', label: '限制开展生产经营活动' },
  { value: 'suspend-business', label: '责令停产停业' },
  { value: 'restrict-trade', label: '限制从业' },
  { value: 'revoke-licence', label: '吊销许可证件' },
  { value: 'close-down', label: '责令关闭' },
  { value: 'detention', label: '行政拘留' },
  { value: 'other', label: '法律、行政法规规定的其他行政处罚' },
]
const WHOM: Choice[] = [
  { value: 'anyone', label: '当事人' },
  { value: 'unit', label: '单位' },
  { value: 'individual', label: '个人' },
  { value: 'responsible', label: '直接责任人员' },
]
/** Penalties that are stated as a sum. */
const SUMS = { field: 'kind', in: ['fine', 'confiscate-gains'] }

function provisions(statutes: Choice[]): Field[] {
  return [
    ask('statute', '法律、法规、规章', 'choice', { options: statutes }),
    ask('article', '条款', 'text', {
      max: 14,
      hint: '写数字：57 是第五十七条，57.1 是第一款，57.1(2) 是第一款第二项，57(2) 是只有一款的条的第二项。',
      pattern: { of: '^\\d{1,4}(\\.\\d{1,2})?(\\(\\d{1,2}\\))?$', say: '请写作 57、57.1 或者 57.1(2)。' },
    }),
  ]
}

const RANGES: Field[] = [
  ask('kind', '处罚种类', 'choice', { options: PENALTIES }),
  ask('whom', '对谁', 'choice', { options: WHOM }),
  ask('when', '适用的情形', 'text', { required: false, max: 200, hint: '所有情形都适用的不填。' }),
  ask('minFen', '金额下限', 'money', { required: false, when: SUMS }),
  ask('maxFen', '金额上限', 'money', { required: false, when: SUMS }),
  ask('base', '基数', 'text', {
    required: false,
    max: 40,
    when: SUMS,
    hint: '按倍数或者百分比计算的才填，例如“货值金额”。',
  }),
  ask('minPercent', '下限，基数的百分之', 'number', { required: false, when: SUMS, hint: '一倍写 100。' }),
  ask('maxPercent', '上限，基数的百分之', 'number', { required: false, when: SUMS }),
  ask('per', '按什么计', 'text', { required: false, max: 20, when: SUMS, hint: '例如“每辆”；不按件计的不填。' }),
  ask('from', '这一幅度施行自', 'date', { required: false, hint: '规定变动过的才填：新的幅度写起，旧的写止。' }),
  ask('until', '这一幅度施行至', 'date', { required: false }),
  ask('optional', '可以不处（法条写“可以”）', 'flag', { required: false }),
]

export interface Known {
  organs: Choice[]
  townships: Choice[]
  statutes: Choice[]
  fields: Choice[]
}

export function matterGroups({ organs, townships, statutes, fields }: Known): FieldGroup[] {
  return [
    {
      title: '违法行为',
      fields: [
        ask('name', '违法行为', 'paragraph', { max: 300 }),
        ask('code', '事项编码', 'text', { max: 40 }),
        ask('field', '执法领域', 'choice', { options: fields, open: true }),
        ask('organs', '实施机关', 'choices', { options: organs }),
      ],
    },
    {
      title: '依据',
      fields: [
        ask('violated', '违反条款', 'list', { required: false, fields: provisions(statutes) }),
        ask('penaltyBases', '处罚依据', 'list', {
          hint: '没有依据的事项不能列入目录（《行政处罚法》第三十八条第一款）。',
          fields: provisions(statutes),
        }),
        ask('correction', '责令改正的内容', 'paragraph', { required: false, max: 500 }),
      ],
    },
    {
      title: '处罚',
      fields: [
        ask('ranges', '处罚种类和幅度', 'list', {
          hint: '一个种类、一种情形、一类对象一项。责令改正不是处罚种类。',
          fields: RANGES,
        }),
      ],
    },
    {
      title: '程序要点',
      fields: [
        ask('summaryPossible', '可以当场处罚（《行政处罚法》第五十一条）', 'flag', { required: false }),
        ask('major', '列入重大执法决定法制审核目录（第五十八条）', 'flag', { required: false }),
        ask('lifeSafetyOrFinance', '涉及公民生命健康安全、金融安全（第三十六条：有危害后果的追责期五年）', 'flag', {
          required: false,
        }),
      ],
    },
    {
      title: '赋予乡镇行使',
      fields: [
        ask('empowerments', '赋权', 'list', {
          required: false,
          hint: '由省决定并公布（《行政处罚法》第二十四条）。',
          fields: [
            ask('township', '乡镇', 'choice', { options: townships }),
            ask('decision', '决定文号', 'text', { max: 100 }),
            ask('publishedOn', '公布日期', 'date'),
            ask('from', '行使自', 'date'),
            ask('until', '行使至', 'date', { required: false }),
          ],
        }),
      ],
    },
    {
      title: '公布和施行',
      fields: [
        ask('publishedOn', '公布日期', 'date', { required: false, hint: '没有公布的事项不能用来办案。' }),
        ask('from', '在目录自', 'date'),
        ask('until', '在目录至', 'date', { required: false, hint: '停用时填最后一天。' }),
      ],
    },
  ]
}

export function matterEntry(answers: Values): MatterEntry {
  return { violated: [], empowerments: [], ...answers } as unknown as MatterEntry
}
