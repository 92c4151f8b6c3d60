import { ENFORCE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/duty-clues',
    name: 'duty-clues',
    component: () => import('./DutyCluesPage.vue'),
    meta: { title: '保密通道', rail: 'cases', roles: ENFORCE },
  },
  {
    path: '/duty-clues/new',
    name: 'new-duty-clue',
    component: () => import('./DutyClueEntryPage.vue'),
    meta: { title: '登记线索', within: 'cases', roles: ENFORCE },
  },
  {
    path: '/duty-clues/:id',
    name: 'duty-clue',
    component: () => import('./DutyCluePage.vue'),
    props: true,
    meta: { title: '保密通道', within: 'cases', roles: ENFORCE },
  },
  {
    path: '/duty-clues/:id/:act(decision|transfer|answer)',
    name: 'duty-clue-act',
    component: () => import('./DutyClueActPage.vue'),
    props: true,
    meta: { title: '办理线索', within: 'cases', roles: ENFORCE },
  },
]

export default routes
