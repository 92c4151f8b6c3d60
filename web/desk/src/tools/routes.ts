import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/tools/deadline',
    name: 'deadline',
    component: () => import('./DeadlinePage.vue'),
    meta: { title: '期限计算', rail: 'tools' },
  },
  {
    path: '/tools/statutes',
    name: 'statutes',
    component: () => import('./StatutesPage.vue'),
    meta: { title: '法规', rail: 'tools' },
  },
  {
    path: '/tools/statutes/:statute',
    name: 'statute',
    component: () => import('./StatutePage.vue'),
    props: true,
    meta: { title: '法规', within: 'tools' },
  },
  {
    path: '/tools/parameters',
    name: 'parameters',
    component: () => import('./ParametersPage.vue'),
    meta: { title: '法定参数', rail: 'tools' },
  },
]

export default routes
