import { ENFORCE, STAFF, type Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const sitters: Role[] = [...ENFORCE, 'supervisor', 'justice-office', ...STAFF]
const trainers: Role[] = ['trainer']
const readers: Role[] = ['trainer', 'personnel']

const routes: RouteRecordRaw[] = [
  {
    path: '/examinations/sittings/:id',
    name: 'sitting',
    component: () => import('./SittingPage.vue'),
    props: true,
    meta: { title: '考试作答', within: 'training', roles: sitters, bare: true },
  },
  {
    path: '/examinations',
    name: 'examinations',
    component: () => import('./ExaminationsPage.vue'),
    meta: { title: '考试', rail: 'training', roles: readers },
  },
  {
    path: '/examinations/new',
    name: 'new-examination',
    component: () => import('./ExaminationEntryPage.vue'),
    meta: { title: '安排考试', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank',
    name: 'question-bank',
    component: () => import('./BankPage.vue'),
    meta: { title: '题库', rail: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank/new',
    name: 'new-question',
    component: () => import('./QuestionEntryPage.vue'),
    meta: { title: '登记题目', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank/:id',
    name: 'question',
    component: () => import('./QuestionPage.vue'),
    props: true,
    meta: { title: '题目', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank/:id/change',
    name: 'change-question',
    component: () => import('./QuestionEntryPage.vue'),
    props: true,
    meta: { title: '修改题目', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank/:id/retire',
    name: 'retire-question',
    component: () => import('./RetirePage.vue'),
    props: true,
    meta: { title: '停用题目', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/bank/:id/restore',
    name: 'restore-question',
    component: () => import('./RestorePage.vue'),
    props: true,
    meta: { title: '恢复使用题目', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/blueprints',
    name: 'blueprints',
    component: () => import('./BlueprintsPage.vue'),
    meta: { title: '组卷蓝图', rail: 'training', roles: trainers },
  },
  {
    path: '/examinations/blueprints/new',
    name: 'new-blueprint',
    component: () => import('./BlueprintEntryPage.vue'),
    meta: { title: '制定蓝图', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/blueprints/:id/change',
    name: 'change-blueprint',
    component: () => import('./BlueprintEntryPage.vue'),
    props: true,
    meta: { title: '修改蓝图', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/marking',
    name: 'marking',
    component: () => import('./MarkingPage.vue'),
    meta: { title: '阅卷', rail: 'training', roles: ['marker'] },
  },
  {
    path: '/examinations/marking/:id',
    name: 'mark-scripts',
    component: () => import('./MarkPage.vue'),
    props: true,
    meta: { title: '阅卷', within: 'training', roles: ['marker'] },
  },
  {
    path: '/examinations/:id',
    name: 'examination',
    component: () => import('./ExaminationPage.vue'),
    props: true,
    meta: { title: '考试', within: 'training', roles: readers },
  },
  {
    path: '/examinations/:id/change',
    name: 'change-examination',
    component: () => import('./ExaminationEntryPage.vue'),
    props: true,
    meta: { title: '修改考试', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/:id/cancel',
    name: 'cancel-examination',
    component: () => import('./CancelPage.vue'),
    props: true,
    meta: { title: '取消考试', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/:id/results',
    name: 'examination-results',
    component: () => import('./ResultsPage.vue'),
    props: true,
    meta: { title: '考试成绩', within: 'training', roles: readers },
  },
  {
    path: '/examinations/:id/analysis',
    name: 'examination-analysis',
    component: () => import('./AnalysisPage.vue'),
    props: true,
    meta: { title: '考试分析', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/:id/reviews/:officer',
    name: 'answer-score-review',
    component: () => import('./ReviewAnswerPage.vue'),
    props: true,
    meta: { title: '答复成绩复核', within: 'training', roles: trainers },
  },
  {
    path: '/examinations/:id/ask-review',
    name: 'ask-score-review',
    component: () => import('./ReviewAskPage.vue'),
    props: true,
    meta: { title: '申请成绩复核', within: 'training', roles: sitters },
  },
  {
    path: '/examinations/mine',
    name: 'my-examinations',
    component: () => import('./MinePage.vue'),
    meta: { title: '我的考试', own: true, rail: 'training', roles: sitters },
  },
]

export default routes
