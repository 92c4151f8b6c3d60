import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/organs',
    name: 'organs',
    component: () => import('./OrgansPage.vue'),
    meta: { title: '机构', rail: 'organs' },
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
