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
]

export default routes
