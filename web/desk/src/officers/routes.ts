import { ENFORCE, STAFF, SUPERVISE } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const roles = [...ENFORCE, ...SUPERVISE, ...STAFF]

const routes: RouteRecordRaw[] = [
  {
    path: '/officers',
    name: 'officers',
    component: () => import('./OfficersPage.vue'),
    meta: { title: '执法人员', rail: 'people', roles },
  },
  {
    path: '/officers/new',
    name: 'new-officer',
    component: () => import('./OfficerEntryPage.vue'),
    meta: { title: '登记执法人员', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/:id/change',
    name: 'change-officer',
    component: () => import('./OfficerEntryPage.vue'),
    props: true,
    meta: { title: '修改人员登记', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/:id/certificates/new',
    name: 'new-certificate',
    component: () => import('./CertificatePage.vue'),
    props: true,
    meta: { title: '登记执法证件', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/:id/certificates/:certificate/state',
    name: 'certificate-state',
    component: () => import('./CertificateStatePage.vue'),
    props: true,
    meta: { title: '处理执法证件', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/:id',
    name: 'officer',
    component: () => import('./OfficerPage.vue'),
    props: true,
    meta: { title: '执法人员', within: 'people', roles },
  },
]

export default routes
