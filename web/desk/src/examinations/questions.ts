/** The questions of the pages of examinations. */
import type { Choice, FieldGroup } from '@zhiheng/api/cases'
import type { BlueprintView, ExaminationView, QuestionView } from '@zhiheng/api/examinations'
import { ask, type Values } from '@zhiheng/kit'

export const KINDS: Choice[] = [
  { value: 'single', label: '单选题' },
  { value: 'multiple', label: '多选题' },
  { value: 'judgement', label: '判断题' },
  { value: 'case', label: '案例分析题' },
]
export const LEVELS: Choice[] = [
  { value: 'entry', label: '初任' },
  { value: 'serving', label: '在岗' },
  { value: 'leading', label: '负责人' },
]
export const DIFFICULTIES: Choice[] = [
  { value: 'easy', label: '易' },
  { value: 'medium', label: '中' },
  { value: 'hard', label: '难' },
]
export const PURPOSES: Choice[] = [
  { value: 'qualification', label: '资格考试' },
  { value: 'annual', label: '年度考试' },
  { value: 'course-end', label: '培训结业考试' },
]
export const STANDINGS: Choice[] = [
  { value: 'in-use', label: '在用' },
  { value: 'set-aside', label: '停用待核' },
  { value: 'retired', label: '已停用' },
]
const GENERAL = '公共法律知识'
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
const CHOOSING = { field: 'kind', in: ['single', 'multiple'] }

export function questionGroups(statutes: Choice[], fields: Choice[], isNew: boolean): FieldGroup[] {
  return [
    {
      title: '题目',
      fields: [
        ask('kind', '题型', 'choice', { options: KINDS }),
        ask('stem', '题干', 'paragraph', { max: 2000 }),
        ask('options', '选项', 'list', {
          when: CHOOSING,
          hint: '三至八个，按次序编为 A、B、C……；考试时每个人看到的次序不同。',
          fields: [ask('text', '选项内容', 'paragraph', { max: 500 })],
        }),
        ask('single', '正确的选项', 'choice', {
          when: { field: 'kind', in: ['single'] },
          options: LETTERS.map((letter) => ({ value: letter, label: letter })),
        }),
        ask('multiple', '正确的选项', 'choices', {
          when: { field: 'kind', in: ['multiple'] },
          options: LETTERS.map((letter) => ({ value: letter, label: letter })),
        }),
        ask('judgement', '正确还是错误', 'choice', {
          when: { field: 'kind', in: ['judgement'] },
          options: [
            { value: 'T', label: '正确' },
            { value: 'F', label: '错误' },
          ],
        }),
        ask('explanation', '解析', 'paragraph', {
          max: 2000,
          hint: '案例分析题写参考答案和评分要点，阅卷的人看得到。',
        }),
      ],
    },
    {
      title: '依据和分类',
      fields: [
        ask('statute', '依据的法规', 'choice', {
          options: statutes,
          hint: '法规修改或者废止以后，题目自动停用，等候复核。',
        }),
        ask('article', '条款', 'text', { max: 12, hint: '写作 57、57.1 或者 57.1(2)。' }),
        ask('field', '执法领域', 'choice', { required: false, options: fields, hint: '公共法律知识不填。' }),
        ask('level', '层级', 'choice', { options: LEVELS }),
        ask('difficulty', '难度', 'choice', { options: DIFFICULTIES }),
        ask('reason', isNew ? '说明' : '修改的理由', 'text', { required: !isNew, max: 200 }),
      ],
    },
  ]
}

export function questionValues(known?: QuestionView): Values {
  if (!known) return {}
  return {
    kind: known.kind,
    stem: known.stem,
    options: known.kind === 'judgement' ? [] : known.options.map((option) => ({ text: option.text })),
    single: known.kind === 'single' ? known.answer[0] : undefined,
    multiple: known.kind === 'multiple' ? known.answer : [],
    judgement: known.kind === 'judgement' ? known.answer[0] : undefined,
    explanation: known.explanation,
    statute: known.statute,
    article: known.article,
    field: known.field ?? undefined,
    level: known.level,
    difficulty: known.difficulty,
  }
}

/** As the server takes it: the options as texts, the answer of the kind that is asked. */
export function questionEntry(values: Values): Values {
  const { single, multiple, judgement, options, ...rest } = values as Values & { options?: { text: string }[] }
  const kind = values.kind as string
  const answer = kind === 'single' ? [single] : kind === 'multiple' ? multiple : kind === 'judgement' ? [judgement] : []
  const choosing = kind === 'single' || kind === 'multiple'
  return { ...rest, answer, options: choosing ? (options ?? []).map((option) => option.text) : [] }
}

export function blueprintGroups(fields: Choice[]): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('name', '名称', 'text', { max: 100 }),
        ask('lines', '题目', 'list', {
          hint: '一道题只抽一次；几行都要同一道题时，系统自己让一让，次序不影响够不够。',
          fields: [
            ask('kind', '题型', 'choice', { options: KINDS }),
            ask('field', '领域', 'choice', {
              required: false,
              options: [{ value: GENERAL, label: GENERAL }, ...fields],
              hint: '不填为不限。',
            }),
            ask('level', '层级', 'choice', { required: false, options: LEVELS }),
            ask('difficulty', '难度', 'choice', { required: false, options: DIFFICULTIES }),
            ask('count', '数量', 'number'),
            ask('marks', '每题分值', 'number'),
          ],
        }),
      ],
    },
  ]
}

export function blueprintValues(known?: BlueprintView): Values {
  return known ? { name: known.name, lines: known.lines.map((each) => each.line) } : {}
}

/** What is sat again is settled when an examination is planned, and not asked later. */
export function examinationGroups(
  blueprints: BlueprintView[],
  published: ExaminationView[],
  isNew: boolean,
): FieldGroup[] {
  return [
    {
      title: '',
      fields: [
        ask('title', '名称', 'text', { max: 100 }),
        ask('purpose', '目的', 'choice', { options: PURPOSES }),
        ask('blueprint', '组卷蓝图', 'choice', {
          options: blueprints.map((each) => ({
            value: each.id,
            label: `${each.name}（${each.questions} 题，${each.total} 分）`,
          })),
        }),
        ask('opensAt', '开考时间', 'moment', { hint: '须在现在以后：组卷的种子和摘要要在开考前公布。' }),
        ask('closesAt', '结束时间', 'moment', { hint: '到这时还没有交的卷子，由系统收卷。' }),
        ask('minutes', '时长（分钟）', 'number'),
        ask('passMark', '及格分', 'number'),
        ...(isNew ? [resitOf(published)] : []),
      ],
    },
  ]
}

const resitOf = (published: ExaminationView[]) =>
  ask('resitOf', '补考哪一场', 'choice', {
    required: false,
    options: published.map((each) => ({ value: each.id, label: each.title })),
    hint: '不是补考不填；补考的名单只能是不及格和缺考的人。安排以后不能改。',
  })

export const reviewGroups = (until?: string): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('reason', '申请复核的理由', 'paragraph', {
        max: 500,
        hint: `写明对哪道题、为什么有异议。一场考试只复核一次${until ? `，${until}` : ''}。`,
      }),
    ],
  },
]

export const answerGroups = (reason: string, total: number): FieldGroup[] => [
  {
    title: '',
    fields: [
      ask('answer', '答复', 'paragraph', { max: 500, hint: `申请的理由：${reason}` }),
      ask('corrected', '更正后的总分', 'number', {
        required: false,
        hint: `公布的总分是 ${total}。维持的不填；更正的须高于它，原来公布的仍然留着。`,
      }),
    ],
  },
]

export const whyGroups = (label: string): FieldGroup[] => [
  { title: '', fields: [ask('why', label, 'paragraph', { max: 200 })] },
]
