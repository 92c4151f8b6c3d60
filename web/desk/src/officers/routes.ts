import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE]

const routes: RouteRecordRaw[] = [
  {
    path: '/officers',
    name: 'officers',
    component: () => import('./OfficersPage.vue'),
    meta: { title: '执法人员', rail: 'people', roles },
  },
  {
    path: '/officers/:id',
    name: 'officer',
    component: () => import('./OfficerPage.vue'),
    props: true,
    meta: { title: '执法人员', within: 'people', roles },
  },
]

export default routes
