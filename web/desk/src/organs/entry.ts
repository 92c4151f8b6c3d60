/** The questions about an organ, and how answers and register become each other. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { OrganEntry, OrganView } from '@zhiheng/api/register'
import { ask, type Values } from '@zhiheng/kit'

export const KINDS: Choice[] = [
  { value: 'government', label: '人民政府' },
  { value: 'justice-bureau', label: '司法行政部门' },
  { value: 'department', label: '政府部门' },
  { value: 'branch', label: '上级部门的分局' },
  { value: 'vertical', label: '垂直管理机构' },
  { value: 'team', label: '综合行政执法队' },
  { value: 'township', label: '乡镇人民政府' },
  { value: 'justice-office', label: '司法所' },
]
const LEVELS: Choice[] = [
  { value: 'province', label: '省级' },
  { value: 'city', label: '市级' },
  { value: 'county', label: '县级' },
  { value: 'township', label: '乡级' },
]
const NATURES: Choice[] = [
  { value: 'administrative', label: '法定行政机关' },
  { value: 'authorised', label: '法律、法规授权的组织' },
  { value: 'entrusted', label: '受委托组织' },
  { value: 'none', label: '不是执法主体' },
]
const POWERS: Choice[] = [
  { value: 'execute', label: '自行强制执行' },
  { value: 'freeze', label: '冻结存款、汇款' },
]
const ENFORCING = { field: 'nature', in: ['administrative', 'authorised', 'entrusted'] }

/** @param organs who may be named as parent, supervisor and so on */
export function organGroups(organs: Choice[], fields: Choice[], isNew: boolean): FieldGroup[] {
  const organ = (name: string, label: string, more = {}) =>
    ask(name, label, 'choice', { options: organs, required: false, ...more })
  return [
    {
      title: '机构',
      fields: [
        ask('name', '名称', 'text', { max: 200, hint: '全称，与机构编制文件一致。' }),
        ask('shortName', '简称', 'text', { max: 50 }),
        ask('kind', '类型', 'choice', { options: KINDS }),
        ask('level', '层级', 'choice', { options: LEVELS }),
        ...(isNew ? [ask('region', '区划代码', 'number', { hint: '6 位数字；乡镇和司法所写所在县的代码。' })] : []),
        ask('areaCode', '乡级区划代码', 'text', {
          required: false,
          max: 9,
          hint: '9 位数字，前 6 位是县的代码。',
          when: { field: 'level', in: ['township'] },
        }),
        organ('parent', '上级机构'),
        ask('creditCode', '统一社会信用代码', 'text', { required: false, max: 18 }),
        ask('address', '地址', 'text', { required: false, max: 500 }),
        ask('phone', '电话', 'text', { required: false, max: 50 }),
      ],
    },
    {
      title: '执法主体',
      fields: [
        ask('nature', '主体性质', 'choice', { options: NATURES }),
        ask('fields', '执法领域', 'choices', { options: fields, required: false, open: true, when: ENFORCING }),
        ask('word', '机关代字', 'text', {
          required: false,
          max: 50,
          hint: '文号里的代字，例如“沁市监”。',
          when: ENFORCING,
        }),
        ask('qualification', '执法主体资格', 'object', {
          required: false,
          hint: '经政府确认并公告以后才能执法（《山西省行政执法条例》第八条）。',
          when: { field: 'nature', in: ['administrative', 'authorised'] },
          fields: [
            ask('document', '公告文号', 'text', { max: 50 }),
            ask('confirmedOn', '确认日期', 'date'),
            ask('announcedOn', '公告日期', 'date', { required: false }),
          ],
        }),
        ask('entrustments', '委托', 'list', {
          hint: '委托须有委托书，写明事项和期限，并向社会公布（《行政处罚法》第二十条）。',
          when: { field: 'nature', in: ['entrusted'] },
          fields: [
            ask('by', '委托机关', 'choice', { options: organs }),
            ask('document', '委托书文号', 'text', { max: 50 }),
            ask('items', '委托事项', 'paragraph', { max: 500 }),
            ask('from', '委托自', 'date'),
            ask('until', '委托至', 'date'),
            ask('publishedOn', '公布日期', 'date', { required: false, hint: '没有公布的委托不生效。' }),
          ],
        }),
        ask('powers', '法律规定的强制权', 'list', {
          required: false,
          hint: '只有法律规定的机关可以自行强制执行、冻结存款（《行政强制法》第十三条、第二十九条）；司法行政部门核定后生效。',
          when: { field: 'nature', in: ['administrative', 'authorised'] },
          fields: [
            ask('kind', '强制权', 'choice', { options: POWERS }),
            ask('basis', '法律依据', 'text', { max: 500, hint: '例如《中华人民共和国公路法》第八十一条。' }),
            ask('field', '执法领域', 'choice', { options: fields, required: false, hint: '不填则为全部领域。' }),
            ask('from', '自', 'date'),
            ask('until', '至', 'date', { required: false }),
            ask('checkedOn', '核定日期', 'date', { required: false, hint: '没有核定的不生效。' }),
          ],
        }),
      ],
    },
    {
      title: '监督与救济',
      fields: [
        organ('supervisedBy', '执法监督机构'),
        organ('reconsideredBy', '行政复议机关'),
        ask('reconsideration', '复议机关在文书上的写法', 'text', {
          required: false,
          max: 200,
          hint: '与复议机关的名称不同，或者复议机关不在册时才填。',
        }),
        ask('court', '管辖法院', 'text', { required: false, max: 200 }),
        organ('serves', '服务的乡镇', { when: { field: 'kind', in: ['justice-office'] } }),
      ],
    },
    ...(isNew ? [] : [{ title: '修改', fields: [ask('reason', '理由', 'text', { required: false, max: 500 })] }]),
  ]
}

/** What stands in the register, as answers to the questions. */
export function answersOf(organ: OrganView): Values {
  const { parent, supervisedBy, reconsideredBy, serves } = organ
  return {
    ...organ,
    parent: parent?.id,
    supervisedBy: supervisedBy?.id,
    reconsideredBy: reconsideredBy?.id,
    serves: serves?.id,
    // The register gives the name of the organ where nothing else was written.
    reconsideration: organ.reconsideration === reconsideredBy?.name ? undefined : organ.reconsideration,
    entrustments: organ.entrustments.map((each) => ({ ...each, by: each.by.id })),
  }
}

export function entryOf(answers: Values): OrganEntry {
  const { region: _region, reason: _reason, ...entry } = answers
  return { fields: [], entrustments: [], powers: [], ...entry } as unknown as OrganEntry
}
