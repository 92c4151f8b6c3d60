/** The questions of branches, activities and rosters. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import { ask } from '@zhiheng/kit'

export const KINDS: Choice[] = [
  { value: 'branch-meeting', label: '支部党员大会' },
  { value: 'committee-meeting', label: '支部委员会' },
  { value: 'group-meeting', label: '党小组会' },
  { value: 'party-lesson', label: '党课' },
  { value: 'theme-day', label: '主题党日' },
  { value: 'joint-action', label: '联合行动' },
  { value: 'other', label: '其他活动' },
]

export function branchGroups(units: Choice[], changing: boolean): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('name', '党支部名称', 'text', { max: 100 }),
        ask('units', '对应的执法单位', 'choices', { options: units, hint: '本机关、下属或者委托的单位。' }),
        ask('secretary', '支部书记', 'text', { required: false, max: 50 }),
        ask('foundedOn', '成立日期', 'date'),
        ...(changing
          ? [ask('endedOn', '撤销日期', 'date', { required: false, hint: '没有撤销的不填；自当日起不再统计。' })]
          : []),
      ],
    },
  ]
}

/** @param members who is expected, by the day chosen; the server checks the day once more */
export function activityGroups(branches: Choice[], members: Choice[], correcting: boolean): FieldGroup[] {
  return [
    {
      title: '活动',
      fields: [
        ask('branch', '党支部', 'choice', { options: branches }),
        ask('kind', '类型', 'choice', { options: KINDS }),
        ask('theme', '议题或者主题', 'text', { max: 200 }),
        ask('heldOn', '日期', 'date', { hint: '不晚于今天。' }),
        ask('place', '地点', 'text', { max: 200 }),
        ask('partners', '联合开展的单位', 'choices', {
          required: false,
          open: true,
          options: [],
          needed: { field: 'kind', in: ['joint-action'] },
          hint: '可以写任何单位；联合行动必填。',
        }),
        ask('work', '与执法任务的关联', 'paragraph', {
          required: false,
          max: 500,
          hint: '例如：节前食品安全检查、某案的普法宣讲。',
        }),
        ask('penaltyCase', '关联案件的编号', 'text', {
          required: false,
          max: 60,
          hint: '为一件案件开展的，写案件页地址里的编号。',
        }),
      ],
    },
    {
      title: '签到',
      hint: '只记到会的事实，不打分、不评价任何人。',
      fields: [ask('attended', '到会人员', 'choices', { required: false, options: members })],
    },
    {
      title: '照片',
      fields: [ask('photos', '活动照片', 'files', { required: false, hint: '图片，最多 20 张。' })],
    },
    ...(correcting
      ? [{ title: '更正', fields: [ask('reason', '更正的理由', 'paragraph', { max: 500, hint: '原来的登记留着。' })] }]
      : []),
  ]
}

export const joinGroups = (): FieldGroup[] => [
  {
    title: '应到人员',
    hint: '应到名单只作签到用，只有本机关人事人员和负责人看得见。',
    fields: [ask('name', '姓名', 'text', { max: 50 }), ask('joinedOn', '编入支部的日期', 'date')],
  },
]

export const leaveGroups = (): FieldGroup[] => [
  { title: '', fields: [ask('on', '转出日期', 'date', { hint: '自当日起不再应到；不晚于今天。' })] },
]

export const rosterGroups = (members: Choice[]): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('kind', '种类', 'choice', {
        options: [
          { value: 'vanguard-post', label: '党员先锋岗' },
          { value: 'model-team', label: '示范队' },
        ],
      }),
      ask('name', '名称', 'text', { max: 100 }),
      ask('people', '在岗人员或者队员', 'choices', { open: true, options: members }),
      ask('namedOn', '设立日期', 'date'),
      ask('why', '说明', 'paragraph', { required: false, max: 500 }),
    ],
  },
]

export const endGroups = (): FieldGroup[] => [
  {
    title: '',
    fields: [ask('on', '撤销日期', 'date'), ask('why', '理由', 'paragraph', { max: 500 })],
  },
]
