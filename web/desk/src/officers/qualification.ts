/** The questions and the states of applications for the qualification to enforce. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { ApplicationView, Doing, ProofView, Stage } from '@zhiheng/api/qualifications'
import { ask, type Tone, type Values } from '@zhiheng/kit'
import { certificateGroups, EDUCATIONS } from './entry.ts'

const KINDS: Choice[] = [
  { value: 'civil-servant', label: '公务员' },
  { value: 'public-institution', label: '事业编制人员' },
]
const ESTABLISHMENTS: Choice[] = [
  { value: 'administrative', label: '行政编制' },
  { value: 'political-legal', label: '政法专项编制' },
  { value: 'public-institution', label: '事业编制' },
]

export const STAGES: Choice[] = [
  { value: 'submitted', label: '待审核' },
  { value: 'returned', label: '退回补正' },
  { value: 'accepted', label: '待考试' },
  { value: 'passed', label: '待制证' },
  { value: 'certified', label: '已发证' },
  { value: 'refused', label: '不予通过' },
  { value: 'withdrawn', label: '已撤回' },
]

export function stageTone(stage: Stage): Tone {
  switch (stage) {
    case 'submitted':
    case 'accepted':
    case 'passed':
      return 'current'
    case 'returned':
      return 'soon'
    case 'certified':
      return 'done'
    case 'refused':
      return 'overdue'
    default:
      return 'neutral'
  }
}

export function applicationGroups(fields: Choice[], isNew: boolean): FieldGroup[] {
  return [
    {
      title: '人员',
      fields: [
        ask('name', '姓名', 'text', { max: 50 }),
        ...(isNew
          ? [ask('idNumber', '公民身份号码', 'text', { max: 18, hint: '加密保存；出生日期和性别由它得出，不另填。' })]
          : []),
        ask('kind', '人员性质', 'choice', {
          options: KINDS,
          hint: '合同制、辅助、工勤人员和网格员不得申领；人民警察使用人民警察证，不在这里申报。',
        }),
        ask('establishment', '编制', 'choice', {
          options: ESTABLISHMENTS,
          required: false,
          hint: '不选即按人员性质。',
        }),
        ask('post', '职务', 'text', { max: 100 }),
        ask('education', '学历', 'choice', { options: EDUCATIONS, required: false }),
        ask('joinedOn', '到岗日期', 'date', { required: false }),
      ],
    },
    {
      title: '申领的证件',
      fields: [
        ask('fields', '执法领域', 'choices', { options: fields, open: true, hint: '乡镇综合执法人员写“综合执法”。' }),
        ask('region', '执法区域', 'number', { hint: '区划代码，6 位数字。' }),
      ],
    },
    {
      title: '考试',
      fields: [
        ask('lawQualified', '已取得国家统一法律职业资格', 'flag', { required: false }),
        ask('exemptionAsked', '申请免予资格考试', 'flag', {
          required: false,
          hint: '只有取得法律职业资格并附证书的才能免试（国办发〔2018〕118号）。',
        }),
        ask('lawProofs', '法律职业资格证书', 'files', { required: false }),
      ],
    },
    {
      title: '材料和审查',
      fields: [
        ask('photo', '证件照', 'files', { hint: '一张，JPEG 或者 PNG；亮证时给公众看。' }),
        ask('establishmentProofs', '编制证明', 'files', { hint: '编办或者人社部门的文件、公务员登记表等。' }),
        ask('otherProofs', '其他材料', 'files', { required: false }),
        ask('sound', '已核实：没有受过刑事处罚、没有被开除公职、没有因执法违法造成严重后果', 'flag', {
          hint: '《山西省行政执法条例》第十条。谁申报、谁审查、谁负责。',
        }),
        ask('statement', '本机关的审查意见', 'paragraph', { max: 500 }),
      ],
    },
  ]
}

const kept = (proofs: ProofView[], kind: string) =>
  proofs.filter((proof) => proof.kind === kind).map((proof) => ({ id: proof.file, name: proof.name }))

/** What was handed in, to be mended. */
export const handedIn = (view: ApplicationView): Values => ({
  ...view,
  name: view.row.name,
  post: view.row.post,
  photo: kept(view.proofs, 'photo'),
  establishmentProofs: kept(view.proofs, 'establishment'),
  lawProofs: kept(view.proofs, 'law'),
  otherProofs: kept(view.proofs, 'other'),
})

/** How each act is asked for: its address and its questions; none for what is done on a page of its own. */
export function actOf(act: Doing, view: ApplicationView | undefined, fields: Choice[]): Asked | undefined {
  const why = (label: string): FieldGroup[] => [{ title: '', fields: [ask('note', label, 'paragraph', { max: 500 })] }]
  const remark: FieldGroup[] = [
    { title: '', fields: [ask('note', '说明', 'paragraph', { max: 500, required: false })] },
  ]
  switch (act) {
    case 'accept':
      return {
        path: 'accept',
        groups: remark,
        effect: '审核通过以后，这个人登记在册（还没有证件），可以参加资格考试。',
      }
    case 'exempt':
      return { path: 'exempt', groups: remark, effect: '准予免试以后不再考试，可以登记发证。' }
    case 'return':
      return { path: 'return', groups: why('退回的理由'), effect: '申报机关补正以后可以再报。' }
    case 'refuse':
      return { path: 'refuse', groups: why('不予通过的理由'), effect: '这件申报就此结束；以后可以另行申报。' }
    case 'withdraw':
      return { path: 'withdraw', groups: why('撤回的理由'), effect: '这件申报就此结束；以后可以另行申报。' }
    case 'pass-examination':
    case 'fail-examination':
      return {
        path: 'result',
        groups: [
          {
            title: '',
            fields: [
              ask('passed', '合格', 'flag', { required: false, hint: '不勾选即为不合格，可以再考。' }),
              ask('score', '成绩', 'number', {
                required: false,
                hint: '只给本人、本机关人事人员和司法局培训管理人员看。',
              }),
              ask('sittingOn', '考试日期', 'date', { hint: '不晚于今天。' }),
              ask('proofs', '成绩证明', 'files'),
            ],
          },
        ],
        effect: '在本平台考试的，成绩公布时自动记入，不在这里登记。',
        known: { passed: act === 'pass-examination' },
      }
    case 'rename':
      return {
        path: 'name',
        groups: [
          { title: '', fields: [ask('note', '更名的依据', 'paragraph', { max: 300, hint: '如户口簿的变更登记。' })] },
        ],
        effect: '申报的姓名改为人员登记里的姓名；身份号码相同，考试成绩保留，可以登记发证。',
      }
    case 'certify':
      return {
        path: 'certificate',
        groups: certificateGroups(fields),
        effect: '照省里制发的证件登记：证号照抄，不自己编。照片用申报时交的证件照。',
        known: { issuer: 'province', fields: view?.fields, region: view?.region },
      }
    default:
      return undefined
  }
}

export interface Asked {
  path: string
  groups: FieldGroup[]
  effect: string
  known?: Values
}
