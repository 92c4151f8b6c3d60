import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE]

const routes: RouteRecordRaw[] = [
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./CasesPage.vue'),
    meta: { title: '案件', rail: 'cases', roles },
  },
  {
    path: '/cases/new/:act',
    name: 'new-case',
    component: () => import('./ActPage.vue'),
    props: true,
    meta: { title: '新的案件', within: 'cases', roles: ENFORCE },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('./CasePage.vue'),
    props: true,
    meta: { title: '案件', within: 'cases', roles },
  },
  {
    path: '/cases/:id/:act',
    name: 'act',
    component: () => import('./ActPage.vue'),
    props: true,
    meta: { title: '办理', within: 'cases', roles: ENFORCE },
  },
]

export default routes
