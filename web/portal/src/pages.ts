import type { RouteRecordRaw } from 'vue-router'

/** The pages of the portal, without sign-in, one task a page. */
export const pages: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { title: '首页' } },
  { path: '/verify', component: () => import('./EnterCodePage.vue'), meta: { title: '查验文书' } },
  { path: '/verify/:token', component: () => import('./VerifyPage.vue'), props: true, meta: { title: '查验结果' } },
  {
    path: '/certificate/:token',
    component: () => import('./CertificatePage.vue'),
    props: true,
    meta: { title: '执法证件核验' },
  },
  { path: '/cancellations', component: () => import('./CancellationsPage.vue'), meta: { title: '执法证件注销公告' } },
  { path: '/matters', component: () => import('./MattersPage.vue'), meta: { title: '处罚事项' } },
  { path: '/decisions', component: () => import('./DecisionsPage.vue'), meta: { title: '处罚决定公示' } },
  {
    path: '/decisions/:id',
    component: () => import('./DecisionPage.vue'),
    props: true,
    meta: { title: '处罚决定' },
  },
  { path: '/review-lists', component: () => import('./ReviewListsPage.vue'), meta: { title: '法制审核目录' } },
  {
    path: '/review-lists/:id',
    component: () => import('./ReviewListPage.vue'),
    props: true,
    meta: { title: '法制审核目录' },
  },
  { path: '/log', component: () => import('./LogPage.vue'), meta: { title: '日志树头' } },
  { path: '/:rest(.*)*', component: () => import('./NowherePage.vue'), meta: { title: '没有这个页面' } },
]
