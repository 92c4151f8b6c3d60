import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/not-yours',
    name: 'not-yours',
    component: () => import('./NotYoursPage.vue'),
    meta: { title: '没有这项权限' },
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./NowherePage.vue'),
    meta: { title: '没有这个页面' },
  },
]

export default routes
