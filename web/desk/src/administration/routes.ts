import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/administration/accounts',
    name: 'accounts',
    component: () => import('./AccountsPage.vue'),
    meta: { title: '账号', rail: 'administration', roles: ['security-admin'] },
  },
  {
    path: '/administration/accounts/new',
    name: 'new-account',
    component: () => import('./NewAccountPage.vue'),
    meta: { title: '建立账号', within: 'administration', roles: ['security-admin'] },
  },
  {
    path: '/administration/calendars',
    name: 'calendars',
    component: () => import('./CalendarsPage.vue'),
    meta: { title: '放假安排', rail: 'administration', roles: ['system-admin'] },
  },
  {
    path: '/administration/calendars/new',
    name: 'new-calendar',
    component: () => import('./NewCalendarPage.vue'),
    meta: { title: '录入放假安排', within: 'administration', roles: ['system-admin'] },
  },
  {
    path: '/administration/log',
    name: 'log',
    component: () => import('./LogPage.vue'),
    meta: { title: '审计日志', rail: 'administration', roles: ['audit-admin'] },
  },
]

export default routes
