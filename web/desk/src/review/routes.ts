import { ENFORCE, SUPERVISE, type Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const everybody = [...ENFORCE, ...SUPERVISE]
const keepers: Role[] = ['organ-head', 'supervisor']
const lenders: Role[] = ['organ-head', 'reviewer', 'supervisor', 'leader']

const routes: RouteRecordRaw[] = [
  {
    path: '/review/requests',
    name: 'review-requests',
    component: () => import('./RequestsPage.vue'),
    meta: { title: '法制审核件', rail: 'review', roles: everybody },
  },
  {
    path: '/review/requests/:id',
    name: 'review-request',
    component: () => import('./RequestPage.vue'),
    props: true,
    meta: { title: '法制审核件', within: 'review', roles: everybody },
  },
  {
    path: '/review/requests/:id/assign',
    name: 'assign-review',
    component: () => import('./AssignPage.vue'),
    props: true,
    meta: { title: '分派审核人', within: 'review', roles: ['organ-head'] },
  },
  {
    path: '/review/requests/:id/recuse',
    name: 'recuse-reviewer',
    component: () => import('./RecusePage.vue'),
    props: true,
    meta: { title: '审核人回避', within: 'review', roles: ['organ-head', 'reviewer'] },
  },
  {
    path: '/review/pool',
    name: 'review-pool',
    component: () => import('./PoolPage.vue'),
    meta: { title: '审核人员库', rail: 'review', roles: everybody },
  },
  {
    path: '/review/pool/new',
    name: 'new-reviewer',
    component: () => import('./ReviewerEntryPage.vue'),
    meta: { title: '登记审核人员', within: 'review', roles: keepers },
  },
  {
    path: '/review/pool/:id',
    name: 'reviewer',
    component: () => import('./ReviewerPage.vue'),
    props: true,
    meta: { title: '审核人员', within: 'review', roles: everybody },
  },
  {
    path: '/review/pool/:id/change',
    name: 'change-reviewer',
    component: () => import('./ReviewerEntryPage.vue'),
    props: true,
    meta: { title: '修改审核人员登记', within: 'review', roles: keepers },
  },
  {
    path: '/review/pool/:id/end',
    name: 'end-reviewer',
    component: () => import('./ReviewerEndPage.vue'),
    props: true,
    meta: { title: '审核人员退出', within: 'review', roles: keepers },
  },
  {
    path: '/review/lists',
    name: 'review-lists',
    component: () => import('./ListsPage.vue'),
    meta: { title: '法制审核目录', rail: 'review', roles: everybody },
  },
  {
    path: '/review/lists/new',
    name: 'new-review-list',
    component: () => import('./ListEntryPage.vue'),
    meta: { title: '编制目录', within: 'review', roles: ['organ-head', 'reviewer'] },
  },
  {
    path: '/review/lists/:organ',
    name: 'review-list',
    component: () => import('./ListPage.vue'),
    props: true,
    meta: { title: '法制审核目录', within: 'review', roles: everybody },
  },
  {
    path: '/review/loans',
    name: 'review-loans',
    component: () => import('./LoansPage.vue'),
    meta: { title: '借调审核', rail: 'review', roles: lenders },
  },
  {
    path: '/review/loans/new',
    name: 'new-loan',
    component: () => import('./LoanAskPage.vue'),
    meta: { title: '申请借调', within: 'review', roles: ['organ-head'] },
  },
  {
    path: '/review/loans/:id',
    name: 'loan',
    component: () => import('./LoanPage.vue'),
    props: true,
    meta: { title: '借调审核', within: 'review', roles: lenders },
  },
  {
    path: '/review/loans/:id/:act(lend|decline|end)',
    name: 'loan-act',
    component: () => import('./LoanActPage.vue'),
    props: true,
    meta: { title: '答复借调', within: 'review', roles: keepers },
  },
]

export default routes
