import type { Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const readers: Role[] = ['officer', 'unit-head', 'organ-head', 'supervisor', 'leader', 'personnel', 'trainer']
const keepers: Role[] = ['personnel']

const routes: RouteRecordRaw[] = [
  {
    path: '/party/activities',
    name: 'party-activities',
    component: () => import('./ActivitiesPage.vue'),
    meta: { title: '支部活动', rail: 'people', roles: readers },
  },
  {
    path: '/party/activities/new',
    name: 'new-party-activity',
    component: () => import('./ActivityEntryPage.vue'),
    meta: { title: '登记活动', within: 'people', roles: keepers },
  },
  {
    path: '/party/activities/:id',
    name: 'party-activity',
    component: () => import('./ActivityPage.vue'),
    props: true,
    meta: { title: '支部活动', within: 'people', roles: readers },
  },
  {
    path: '/party/activities/:id/correct',
    name: 'correct-party-activity',
    component: () => import('./ActivityEntryPage.vue'),
    props: true,
    meta: { title: '更正活动登记', within: 'people', roles: keepers },
  },
  {
    path: '/party/branches',
    name: 'party-branches',
    component: () => import('./BranchesPage.vue'),
    meta: { title: '党支部', rail: 'people', roles: readers },
  },
  {
    path: '/party/branches/new',
    name: 'new-party-branch',
    component: () => import('./BranchEntryPage.vue'),
    meta: { title: '登记党支部', within: 'people', roles: keepers },
  },
  {
    path: '/party/branches/:id',
    name: 'party-branch',
    component: () => import('./BranchPage.vue'),
    props: true,
    meta: { title: '党支部', within: 'people', roles: readers },
  },
  {
    path: '/party/branches/:id/change',
    name: 'change-party-branch',
    component: () => import('./BranchEntryPage.vue'),
    props: true,
    meta: { title: '修改党支部登记', within: 'people', roles: keepers },
  },
  {
    path: '/party/branches/:id/:act(join|leave|name|end)/:part?',
    name: 'party-branch-act',
    component: () => import('./BranchActPage.vue'),
    props: true,
    meta: { title: '党支部名单', within: 'people', roles: keepers },
  },
  {
    path: '/party/statistics',
    name: 'party-statistics',
    component: () => import('./StatisticsPage.vue'),
    meta: { title: '党建统计', rail: 'people', roles: readers },
  },
]

export default routes
