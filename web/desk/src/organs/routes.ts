import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/organs',
    name: 'organs',
    component: () => import('./OrgansPage.vue'),
    meta: { title: '机构', rail: 'organs' },
  },
  {
    path: '/organs/new',
    name: 'new-organ',
    component: () => import('./OrganEntryPage.vue'),
    meta: { title: '登记机构', within: 'organs', roles: ['system-admin'] },
  },
  {
    path: '/organs/:id/change',
    name: 'change-organ',
    component: () => import('./OrganEntryPage.vue'),
    props: true,
    meta: { title: '修改机构登记', within: 'organs', roles: ['system-admin'] },
  },
  {
    path: '/organs/:id',
    name: 'organ',
    component: () => import('./OrganPage.vue'),
    props: true,
    meta: { title: '机构', within: 'organs' },
  },
]

export default routes
