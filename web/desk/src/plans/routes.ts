import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE]

const routes: RouteRecordRaw[] = [
  {
    path: '/plans',
    name: 'plans',
    component: () => import('./PlansPage.vue'),
    meta: { title: '行动计划', rail: 'plans', roles },
  },
  {
    path: '/plans/import',
    name: 'import-plan',
    component: () => import('./ImportPage.vue'),
    meta: { title: '导入计划', within: 'plans', roles: ['supervisor'] },
  },
  {
    path: '/plans/:id',
    name: 'plan',
    component: () => import('./PlanPage.vue'),
    props: true,
    meta: { title: '行动计划', within: 'plans', roles },
  },
  {
    path: '/plans/:id/measures/:number',
    name: 'measure',
    component: () => import('./MeasurePage.vue'),
    props: true,
    meta: { title: '举措', within: 'plans', roles },
  },
  {
    path: '/plans/:id/measures/:number/change',
    name: 'change-measure',
    component: () => import('./MeasureEntryPage.vue'),
    props: true,
    meta: { title: '修改举措', within: 'plans', roles: ['supervisor'] },
  },
  {
    path: '/plans/:id/measures/:number/report',
    name: 'report-measure',
    component: () => import('./ReportPage.vue'),
    props: true,
    meta: { title: '报告进展', within: 'plans', roles: ['unit-head', 'organ-head', 'supervisor'] },
  },
]

export default routes
