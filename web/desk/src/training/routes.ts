import { ENFORCE, STAFF, SUPERVISE, type Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const everybody: Role[] = [...ENFORCE, ...SUPERVISE, ...STAFF]
const trained: Role[] = ['officer', 'unit-head', 'reviewer']
const overseers: Role[] = ['unit-head', 'organ-head', ...SUPERVISE, 'personnel', 'trainer']
const readers: Role[] = ['personnel', 'trainer']
const claimants: Role[] = [...trained, 'personnel', 'trainer']
const guides: Role[] = ['organ-head', ...SUPERVISE, 'personnel', 'trainer']
const trainer: Role[] = ['trainer']

const routes: RouteRecordRaw[] = [
  {
    path: '/training/mine',
    name: 'my-hours',
    component: () => import('./MyHoursPage.vue'),
    meta: { title: '我的学时', own: true, rail: 'training', roles: trained },
  },
  {
    path: '/training/overview',
    name: 'training-overview',
    component: () => import('./OverviewPage.vue'),
    meta: { title: '培训概况', rail: 'training', roles: overseers },
  },
  {
    path: '/training/hours',
    name: 'training-hours',
    component: () => import('./HoursPage.vue'),
    meta: { title: '学时账户', rail: 'training', roles: readers },
  },
  {
    path: '/training/hours/:id',
    name: 'hours-of-one',
    component: () => import('./PersonHoursPage.vue'),
    props: true,
    meta: { title: '学时账户', within: 'training', roles: readers },
  },
  {
    path: '/training/sessions',
    name: 'training-sessions',
    component: () => import('./SessionsPage.vue'),
    meta: { title: '培训场次', rail: 'training', roles: everybody },
  },
  {
    path: '/training/sessions/new',
    name: 'new-session',
    component: () => import('./SessionEntryPage.vue'),
    meta: { title: '安排场次', within: 'training', roles: trainer },
  },
  {
    path: '/training/sessions/:id',
    name: 'training-session',
    component: () => import('./SessionPage.vue'),
    props: true,
    meta: { title: '培训场次', within: 'training', roles: everybody },
  },
  {
    path: '/training/sessions/:id/change',
    name: 'change-session',
    component: () => import('./SessionEntryPage.vue'),
    props: true,
    meta: { title: '修改场次', within: 'training', roles: trainer },
  },
  {
    path: '/training/sessions/:id/enrol',
    name: 'enrol',
    component: () => import('./EnrolPage.vue'),
    props: true,
    meta: { title: '报名', within: 'training', roles: ['personnel', 'trainer'] },
  },
  {
    path: '/training/sessions/:id/confirm',
    name: 'confirm-attendance',
    component: () => import('./ConfirmPage.vue'),
    props: true,
    meta: { title: '确认到课', within: 'training', roles: trainer },
  },
  {
    path: '/training/sessions/:id/cancel',
    name: 'cancel-session',
    component: () => import('./SessionCancelPage.vue'),
    props: true,
    meta: { title: '取消场次', within: 'training', roles: trainer },
  },
  {
    path: '/training/sessions/:id/correct/:officer',
    name: 'correct-attendance',
    component: () => import('./CorrectPage.vue'),
    props: true,
    meta: { title: '更正到课', within: 'training', roles: trainer },
  },
  {
    path: '/training/courses',
    name: 'courses',
    component: () => import('./CoursesPage.vue'),
    meta: { title: '培训课程', rail: 'training', roles: everybody },
  },
  {
    path: '/training/courses/new',
    name: 'new-course',
    component: () => import('./CourseEntryPage.vue'),
    meta: { title: '登记课程', within: 'training', roles: trainer },
  },
  {
    path: '/training/courses/:id',
    name: 'course',
    component: () => import('./CoursePage.vue'),
    props: true,
    meta: { title: '培训课程', within: 'training', roles: everybody },
  },
  {
    path: '/training/courses/:id/change',
    name: 'change-course',
    component: () => import('./CourseEntryPage.vue'),
    props: true,
    meta: { title: '修改课程', within: 'training', roles: trainer },
  },
  {
    path: '/training/courses/:id/:act(required|no-more|material)',
    name: 'course-act',
    component: () => import('./CourseActPage.vue'),
    props: true,
    meta: { title: '办理课程', within: 'training', roles: trainer },
  },
  {
    path: '/training/teachers',
    name: 'teachers',
    component: () => import('./TeachersPage.vue'),
    meta: { title: '师资库', rail: 'training', roles: everybody },
  },
  {
    path: '/training/teachers/new',
    name: 'new-teacher',
    component: () => import('./TeacherEntryPage.vue'),
    meta: { title: '登记教师', within: 'training', roles: trainer },
  },
  {
    path: '/training/teachers/:id',
    name: 'teacher',
    component: () => import('./TeacherPage.vue'),
    props: true,
    meta: { title: '教师', within: 'training', roles: everybody },
  },
  {
    path: '/training/teachers/:id/change',
    name: 'change-teacher',
    component: () => import('./TeacherEntryPage.vue'),
    props: true,
    meta: { title: '修改教师登记', within: 'training', roles: trainer },
  },
  {
    path: '/training/outside',
    name: 'outside-trainings',
    component: () => import('./OutsidePage.vue'),
    meta: { title: '外训证书', rail: 'training', roles: claimants },
  },
  {
    path: '/training/outside/new',
    name: 'claim-outside',
    component: () => import('./OutsideClaimPage.vue'),
    meta: { title: '申报外训证书', within: 'training', roles: claimants },
  },
  {
    path: '/training/outside/:id',
    name: 'outside-training',
    component: () => import('./OutsideRecordPage.vue'),
    props: true,
    meta: { title: '外训证书', within: 'training', roles: claimants },
  },
  {
    path: '/training/outside/:id/:act(count|refuse)',
    name: 'review-outside',
    component: () => import('./OutsideReviewPage.vue'),
    props: true,
    meta: { title: '审核外训证书', within: 'training', roles: trainer },
  },
  {
    path: '/training/rotations',
    name: 'rotations',
    component: () => import('./RotationsPage.vue'),
    meta: { title: '全员轮训', rail: 'training', roles: overseers },
  },
  {
    path: '/training/rotations/new',
    name: 'new-rotation',
    component: () => import('./RotationEntryPage.vue'),
    meta: { title: '建立轮训批次', within: 'training', roles: trainer },
  },
  {
    path: '/training/rotations/:id',
    name: 'rotation',
    component: () => import('./RotationPage.vue'),
    props: true,
    meta: { title: '轮训批次', within: 'training', roles: overseers },
  },
  {
    path: '/training/rotations/:id/:act(snapshot|excuse)/:officer?',
    name: 'rotation-act',
    component: () => import('./RotationActPage.vue'),
    props: true,
    meta: { title: '办理轮训', within: 'training', roles: trainer },
  },
  {
    path: '/training/guidance',
    name: 'guidances',
    component: () => import('./GuidancesPage.vue'),
    meta: { title: '乡镇培训指导', rail: 'training', roles: guides },
  },
  {
    path: '/training/guidance/new',
    name: 'ask-for-guidance',
    component: () => import('./GuidanceAskPage.vue'),
    meta: { title: '申请培训指导', within: 'training', roles: ['organ-head', 'personnel'] },
  },
  {
    path: '/training/guidance/:id',
    name: 'guidance',
    component: () => import('./GuidancePage.vue'),
    props: true,
    meta: { title: '乡镇培训指导', within: 'training', roles: guides },
  },
  {
    path: '/training/guidance/:id/:act(arrange|decline|hold|close)',
    name: 'guidance-act',
    component: () => import('./GuidanceActPage.vue'),
    props: true,
    meta: { title: '办理培训指导', within: 'training', roles: ['organ-head', 'personnel', 'trainer'] },
  },
]

export default routes
