import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'work',
    component: () => import('./WorkPage.vue'),
    meta: { title: '工作台', rail: 'work', roles: [...ENFORCE, ...SUPERVISE] },
  },
]

export default routes
