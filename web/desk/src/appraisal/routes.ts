import type { Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const parties: Role[] = ['personnel', 'unit-head', 'organ-head', 'trainer']
const persons: Role[] = [
  'officer',
  'unit-head',
  'organ-head',
  'reviewer',
  'supervisor',
  'justice-office',
  'leader',
  'personnel',
  'trainer',
  'marker',
]
const library: Role[] = ['officer', 'unit-head', 'organ-head', 'reviewer', 'personnel']
const keepers: Role[] = ['personnel']

const routes: RouteRecordRaw[] = [
  {
    path: '/appraisals',
    name: 'appraisals',
    component: () => import('./FormsPage.vue'),
    meta: { title: '年度考核', rail: 'people', roles: parties },
  },
  {
    path: '/appraisals/mine',
    name: 'my-appraisals',
    component: () => import('./MinePage.vue'),
    meta: { title: '我的考核', own: true, rail: 'people', roles: persons },
  },
  {
    path: '/appraisals/new',
    name: 'draw-appraisals',
    component: () => import('./DrawPage.vue'),
    meta: { title: '制作考核表', within: 'people', roles: keepers },
  },
  {
    path: '/appraisals/:id',
    name: 'appraisal',
    component: () => import('./FormPage.vue'),
    props: true,
    meta: { title: '年度考核表', within: 'people', roles: persons },
  },
  {
    path: '/appraisals/:id/:act',
    name: 'appraisal-act',
    component: () => import('./FormActPage.vue'),
    props: true,
    meta: { title: '办理考核表', within: 'people', roles: persons },
  },
  {
    path: '/appraisal/duties',
    name: 'post-duties',
    component: () => import('./DutiesPage.vue'),
    meta: { title: '岗位职权', rail: 'people', roles: library },
  },
  {
    path: '/appraisal/duties/new',
    name: 'new-post-duties',
    component: () => import('./DutyEntryPage.vue'),
    meta: { title: '编制岗位职权', within: 'people', roles: keepers },
  },
  {
    path: '/appraisal/duties/:id/change',
    name: 'change-post-duties',
    component: () => import('./DutyEntryPage.vue'),
    props: true,
    meta: { title: '修改岗位职权', within: 'people', roles: keepers },
  },
  {
    path: '/appraisal/indicators',
    name: 'indicators',
    component: () => import('./IndicatorsPage.vue'),
    meta: { title: '考核指标', rail: 'people', roles: library },
  },
  {
    path: '/appraisal/indicators/new',
    name: 'new-indicator',
    component: () => import('./IndicatorEntryPage.vue'),
    meta: { title: '编制考核指标', within: 'people', roles: keepers },
  },
  {
    path: '/appraisal/indicators/:id/change',
    name: 'change-indicator',
    component: () => import('./IndicatorEntryPage.vue'),
    props: true,
    meta: { title: '修改考核指标', within: 'people', roles: keepers },
  },
]

export default routes
