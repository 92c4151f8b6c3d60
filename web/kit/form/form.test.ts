import type { Field } from '@zhiheng/api/cases'
import { describe, expect, it } from 'vitest'
import { blank, collect, faults, isAsked, labelled } from './model.ts'

const PENALTIES: Field[] = [
  { name: 'established', label: '违法事实成立', type: 'choice', required: true },
  {
    name: 'penalties',
    label: '处罚',
    type: 'list',
    required: true,
    when: { field: 'established', in: ['yes'] },
    fields: [
      { name: 'kind', label: '种类', type: 'choice', required: true },
      { name: 'amountFen', label: '金额', type: 'money', required: true, when: { field: 'kind', in: ['FINE'] } },
      { name: 'why', label: '理由', type: 'text', when: { field: 'established', in: ['yes'] }, max: 5 },
    ],
  },
  { name: 'heard', label: '听证', type: 'flag' },
  { name: 'hearingOn', label: '听证日期', type: 'date', required: true, when: { field: 'heard', in: [true] } },
]

describe('由服务器描述的表单', () => {
  it('条件不成立的问题不问、不催、不送', () => {
    const values = { established: 'no', penalties: [{ kind: 'FINE' }], heard: false, hearingOn: '2026-03-03' }

    expect(faults(PENALTIES, values)).toEqual([])
    expect(collect(PENALTIES, values)).toEqual({ established: 'no', heard: false })
  })

  it('缺什么，按服务器的路径说出来', () => {
    const values = { established: 'yes', penalties: [{ kind: 'WARNING' }, { kind: 'FINE' }], heard: true }

    expect(faults(PENALTIES, values).map((each) => each.field)).toEqual(['penalties[1].amountFen', 'hearingOn'])
  })

  it('有的问题总是问，但只在某种回答之下必填', () => {
    const penalty: Field[] = [
      { name: 'kind', label: '种类', type: 'choice', required: true },
      { name: 'amountFen', label: '金额', type: 'money', required: true, needed: { field: 'kind', in: ['fine'] } },
    ]

    expect(faults(penalty, { kind: 'fine' }).map((each) => each.field)).toEqual(['amountFen'])
    expect(faults(penalty, { kind: 'confiscate-property' })).toEqual([])
  })

  it('选填的一组，一项都没填就不催；填了一项，其余必填的要填', () => {
    const present: Field = {
      name: 'present',
      label: '现场人员',
      type: 'object',
      required: false,
      fields: [
        { name: 'name', label: '姓名', type: 'text', required: true },
        { name: 'part', label: '与案件的关系', type: 'choice', required: true },
      ],
    }
    expect(faults([present], blank([present]))).toEqual([])
    expect(faults([present], { present: { name: '赵小禾' } }).map((each) => each.field)).toEqual(['present.part'])
    expect(faults([{ ...present, required: true }], blank([present]))).toHaveLength(2)
  })

  it('条件可以看外层的问题，也可以看多选', () => {
    const inner = PENALTIES[1]!.fields![2]!
    expect(isAsked(inner, { kind: 'FINE' }, [{ established: 'yes' }])).toBe(true)
    expect(isAsked(inner, { kind: 'FINE' }, [{ established: 'no' }])).toBe(false)
    expect(isAsked({ ...inner, when: { field: 'kinds', in: ['A'] } }, { kinds: ['B', 'A'] })).toBe(true)
  })

  it('送出的是标识和分，空的不送', () => {
    const fields: Field[] = [
      { name: 'matter', label: '事项', type: 'matter' },
      { name: 'scans', label: '扫描件', type: 'files' },
      { name: 'fineFen', label: '罚款', type: 'money' },
      { name: 'note', label: '备注', type: 'paragraph' },
      { name: 'party', label: '当事人', type: 'party' },
    ]
    const values = {
      matter: { id: '140431-m', label: '某事项' },
      scans: [{ id: '140431-f', name: '笔录.pdf' }],
      fineFen: 500000,
      note: '  ',
      party: { name: '某店', kind: 'SOLE_TRADER', phone: '' },
    }

    expect(collect(fields, values)).toEqual({
      matter: '140431-m',
      scans: ['140431-f'],
      fineFen: 500000,
      party: { name: '某店', kind: 'SOLE_TRADER' },
    })
  })

  it('不是金额的金额、太长的字和错的证件号都指出来', () => {
    const fields: Field[] = [
      { name: 'fineFen', label: '罚款', type: 'money' },
      { name: 'note', label: '备注', type: 'text', max: 2 },
      { name: 'party', label: '当事人', type: 'party', required: true },
    ]
    const party = { name: '甲', kind: 'CITIZEN', idNumber: '110105194912310021', address: '某路' }

    expect(faults(fields, { fineFen: '五千', note: '一二三', party }).map((each) => each.field)).toEqual([
      'fineFen',
      'note',
      'party.idNumber',
    ])
  })

  it('预填的值进入表单，改动不回写到描述里', () => {
    const fields: Field[] = [{ name: 'officers', label: '人员', type: 'officers' }]
    const known = { officers: ['a'] }
    const values = blank(fields, known) as { officers: string[] }
    values.officers.push('b')

    expect(known.officers).toEqual(['a'])
  })

  it('服务器指出的字段用表单里的名字来说', () => {
    const told = labelled([{ title: '', fields: PENALTIES }], [{ field: 'penalties[0].amountFen', message: '过高' }])
    expect(told[0]!.label).toBe('金额')
  })
})
