import { ENFORCE, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE]

const routes: RouteRecordRaw[] = [
  {
    path: '/disclosure',
    name: 'disclosure',
    component: () => import('./DisclosurePage.vue'),
    meta: { title: '公示', rail: 'cases', roles },
  },
  {
    path: '/disclosure/export',
    name: 'double-publicity',
    component: () => import('./ExportPage.vue'),
    meta: { title: '双公示导出', within: 'cases', roles: ['unit-head', 'organ-head'] },
  },
  {
    path: '/disclosure/:id',
    name: 'publication',
    component: () => import('./PublicationPage.vue'),
    props: true,
    meta: { title: '公示', within: 'cases', roles },
  },
  {
    path: '/disclosure/:id/:act',
    name: 'publication-act',
    component: () => import('./PublicationActPage.vue'),
    props: true,
    meta: { title: '办理公示', within: 'cases', roles: ['officer', 'unit-head', 'organ-head'] },
  },
]

export default routes
