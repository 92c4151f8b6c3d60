/** The questions about a person and about a certificate. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { CertificateEntry, CertificateView, OfficerEntry } from '@zhiheng/api/register'
import { ask, type Values } from '@zhiheng/kit'

const KINDS: Choice[] = [
  { value: 'civil-servant', label: '公务员' },
  { value: 'public-institution', label: '事业编制人员' },
  { value: 'police', label: '人民警察' },
  { value: 'assistant', label: '辅助人员' },
  { value: 'contract', label: '合同制人员' },
  { value: 'worker', label: '工勤人员' },
  { value: 'grid-worker', label: '网格员' },
]
/** Who may not hold a certificate. */
export const BESIDE = ['assistant', 'contract', 'worker', 'grid-worker']
const ESTABLISHMENTS: Choice[] = [
  { value: 'administrative', label: '行政编制' },
  { value: 'political-legal', label: '政法专项编制' },
  { value: 'public-institution', label: '事业编制' },
  { value: 'worker', label: '工勤编制' },
  { value: 'none', label: '没有编制' },
]
export const EDUCATIONS: Choice[] = [
  { value: 'postgraduate', label: '研究生' },
  { value: 'bachelor', label: '大学本科' },
  { value: 'college', label: '大学专科' },
  { value: 'secondary', label: '中专、高中及以下' },
]
const ISSUERS: Choice[] = [
  { value: 'province', label: '省制行政执法证' },
  { value: 'ministry', label: '国务院部门制发的执法证' },
  { value: 'police', label: '人民警察证' },
  { value: 'supervision', label: '行政执法监督证' },
]
export const TERM = { value: 'term', label: '变更有效期' }
export const REPLACE = { value: 'replace', label: '补发新证号' }
/** What may become of a certificate, by what it is now. */
const NEXT: Record<CertificateView['state'], Choice[]> = {
  valid: [
    TERM,
    { value: 'suspended', label: '暂扣' },
    { value: 'lost', label: '登记遗失' },
    REPLACE,
    { value: 'withdrawn', label: '收回' },
    { value: 'cancelled', label: '注销' },
  ],
  lost: [REPLACE, { value: 'valid', label: '找回' }, { value: 'cancelled', label: '注销' }],
  suspended: [
    TERM,
    { value: 'valid', label: '发还' },
    { value: 'withdrawn', label: '收回' },
    { value: 'cancelled', label: '注销' },
  ],
  withdrawn: [{ value: 'cancelled', label: '注销' }],
  cancelled: [],
}

export const nextStates = (certificate: CertificateView): Choice[] =>
  // Once it has run out, another certificate is needed.
  NEXT[certificate.state].filter((next) => (next !== TERM && next !== REPLACE) || certificate.stateLabel !== '已过期')

export function officerGroups(organs: Choice[], isNew: boolean): FieldGroup[] {
  return [
    {
      title: '人员',
      fields: [
        ask('name', '姓名', 'text', { max: 50 }),
        ask('organ', '所在机构', 'choice', { options: organs }),
        ask('kind', '人员性质', 'choice', { options: KINDS, hint: '辅助、合同制、工勤人员和网格员不得申领执法证件。' }),
        ask('idNumber', '公民身份号码', 'text', {
          max: 18,
          required: isNew,
          hint: isNew ? '加密保存，只显示一部分；出生日期和性别由它得出，不另填。' : '不改就不填：登记的号码保持不变。',
        }),
        ask('establishment', '编制', 'choice', {
          options: ESTABLISHMENTS,
          required: false,
          hint: '不选即按人员性质：公务员为行政编制，事业编制人员为事业编制。',
        }),
        ask('post', '职务', 'text', { required: false, max: 100 }),
        ask('education', '学历', 'choice', { options: EDUCATIONS, required: false }),
        ask('joinedOn', '到岗日期', 'date', {
          required: false,
          hint: '到本机关执法岗位的日子，不晚于今天。离岗以后重新到岗的，写新的日期。',
        }),
      ],
    },
    {
      title: '资格',
      fields: [
        ask('lawQualified', '已取得国家统一法律职业资格', 'flag', { required: false }),
        ask('firstReview', '初次从事行政处罚决定法制审核', 'flag', {
          required: false,
          hint: '初次从事法制审核的，应当取得法律职业资格（《行政处罚法》第五十八条第二款）。',
        }),
      ],
    },
  ]
}

export const officerEntry = (answers: Values): OfficerEntry => answers as unknown as OfficerEntry

export function certificateGroups(fields: Choice[]): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('issuer', '制发层级', 'choice', { options: ISSUERS }),
        ask('number', '证号', 'text', { max: 30 }),
        ask('fields', '执法领域', 'choices', {
          options: fields,
          open: true,
          hint: '乡镇的综合执法人员写“综合执法”，不限领域。',
        }),
        ask('region', '执法区域', 'number', { hint: '区划代码，6 位数字。' }),
        ask('from', '有效期起', 'date', {
          hint: '省制行政执法证只登记平台启用以前已经发的；新发的由单位申报、审核、考试以后在申报页登记。',
        }),
        ask('until', '有效期止', 'date'),
      ],
    },
  ]
}

export const certificateEntry = (answers: Values): CertificateEntry => answers as unknown as CertificateEntry

export function stateGroups(certificate: CertificateView): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('state', '怎样处理', 'choice', {
          options: nextStates(certificate),
          hint: '收回、注销以后不能恢复，只能重新发证。',
        }),
        ask('until', '有效期止', 'date', {
          when: { field: 'state', in: [TERM.value] },
          hint: '不早于今天。换发新证、证号不变的，写新证的有效期止。',
        }),
        ask('number', '新证号', 'text', {
          max: 30,
          when: { field: 'state', in: [REPLACE.value] },
          hint: '照制发的证件填写；原证随即注销，执法领域、区域和有效期止不变。',
        }),
        ask('from', '新证有效期起', 'date', { when: { field: 'state', in: [REPLACE.value] }, hint: '不晚于今天。' }),
        ask('on', '自何日起', 'date', {
          when: { field: 'state', in: ['valid', 'suspended', 'lost', 'withdrawn', 'cancelled'] },
          hint: `不早于${certificate.changes.at(-1)?.on ?? certificate.from}，不晚于今天。`,
        }),
        ask('reason', '理由', 'paragraph', { max: 500 }),
      ],
    },
  ]
}
