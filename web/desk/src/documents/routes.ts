import { ENFORCE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/documents/:id/sign',
    name: 'sign',
    component: () => import('./SignPage.vue'),
    props: true,
    meta: { title: '屏幕签名', within: 'cases', roles: ENFORCE },
  },
  {
    path: '/seals',
    name: 'seals',
    component: () => import('./SealsPage.vue'),
    meta: { title: '印章', rail: 'administration', roles: ['organ-head'] },
  },
]

export default routes
