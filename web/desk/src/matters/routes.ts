import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE]

const routes: RouteRecordRaw[] = [
  {
    path: '/matters',
    name: 'matters',
    component: () => import('./MattersPage.vue'),
    meta: { title: '事项', rail: 'matters', roles },
  },
  {
    path: '/matters/new',
    name: 'new-matter',
    component: () => import('./MatterEntryPage.vue'),
    meta: { title: '登记事项', within: 'matters', roles: ['supervisor', 'organ-head'] },
  },
  {
    path: '/matters/:id/change',
    name: 'change-matter',
    component: () => import('./MatterEntryPage.vue'),
    props: true,
    meta: { title: '修改事项', within: 'matters', roles: ['supervisor', 'organ-head'] },
  },
  {
    path: '/matters/:id',
    name: 'matter',
    component: () => import('./MatterPage.vue'),
    props: true,
    meta: { title: '事项', within: 'matters', roles },
  },
]

export default routes
