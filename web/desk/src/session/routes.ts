import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: '登录', open: true, bare: true },
  },
  {
    path: '/setup/:token',
    name: 'setup',
    component: () => import('./SetupPage.vue'),
    props: true,
    meta: { title: '初始化', open: true, bare: true },
  },
  {
    path: '/password',
    name: 'password',
    component: () => import('./PasswordPage.vue'),
    meta: { title: '修改口令', bare: true },
  },
]

export default routes
