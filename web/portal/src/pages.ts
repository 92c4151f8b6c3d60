import type { RouteRecordRaw } from 'vue-router'

/** The pages of the portal, without sign-in, one task a page. */
export const pages: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { title: '首页' } },
  { path: '/:rest(.*)*', component: () => import('./NowherePage.vue'), meta: { title: '没有这个页面' } },
]
