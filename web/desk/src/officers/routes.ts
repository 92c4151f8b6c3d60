import { ENFORCE, SUPERVISE, type Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'

const qualifying: Role[] = ['personnel', 'supervisor', 'trainer']
const roles: Role[] = [...ENFORCE, ...SUPERVISE, 'personnel', 'trainer']

const routes: RouteRecordRaw[] = [
  {
    path: '/officers',
    name: 'officers',
    component: () => import('./OfficersPage.vue'),
    meta: { title: '执法人员', rail: 'people', roles },
  },
  {
    path: '/officers/departures',
    name: 'departures',
    component: () => import('./DeparturesPage.vue'),
    meta: { title: '离岗与收回', rail: 'people', roles: ['personnel', 'supervisor', 'organ-head', 'leader'] },
  },
  {
    path: '/officers/departures/:id',
    name: 'departure',
    component: () => import('./DeparturePage.vue'),
    props: true,
    meta: { title: '离岗与收回', within: 'people', roles: ['personnel', 'supervisor', 'organ-head', 'leader'] },
  },
  {
    path: '/officers/departures/:id/:act(return|announcement)',
    name: 'departure-act',
    component: () => import('./DepartureActPage.vue'),
    props: true,
    meta: { title: '办理证件收回', within: 'people', roles: ['personnel', 'supervisor'] },
  },
  {
    path: '/officers/team',
    name: 'team',
    component: () => import('./TeamPage.vue'),
    meta: { title: '队伍结构', rail: 'people', roles: ['organ-head', 'supervisor', 'leader', 'personnel', 'trainer'] },
  },
  {
    path: '/officers/team/posts',
    name: 'approved-posts',
    component: () => import('./PostsPage.vue'),
    meta: { title: '登记编制数', within: 'people', roles: ['personnel', 'supervisor'] },
  },
  {
    path: '/officers/reminders',
    name: 'certificate-reminders',
    component: () => import('./RemindersPage.vue'),
    meta: { title: '证件提醒', rail: 'people', roles: ['personnel', 'supervisor', 'trainer', 'organ-head', 'leader'] },
  },
  {
    path: '/officers/clean-ups',
    name: 'clean-ups',
    component: () => import('./CleanUpsPage.vue'),
    meta: { title: '证件清查', rail: 'people', roles: ['personnel', 'supervisor', 'organ-head', 'leader'] },
  },
  {
    path: '/officers/unlawful/new',
    name: 'unlawful-certificate',
    component: () => import('./UnlawfulPage.vue'),
    meta: { title: '登记违规证件', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/mine',
    name: 'own-certificate',
    component: () => import('./OwnPage.vue'),
    meta: { title: '我的证件', rail: 'people', roles: [...ENFORCE, 'supervisor'] },
  },
  {
    path: '/officers/new',
    name: 'new-officer',
    component: () => import('./OfficerEntryPage.vue'),
    meta: { title: '登记执法人员', within: 'people', roles: ['supervisor'] },
  },
  {
    path: '/officers/:id/leave',
    name: 'leave-service',
    component: () => import('./LeavePage.vue'),
    props: true,
    meta: { title: '登记离岗', within: 'people', roles: ['personnel', 'supervisor'] },
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
  {
    path: '/qualifications',
    name: 'qualifications',
    component: () => import('./QualificationsPage.vue'),
    meta: { title: '资格申报', rail: 'people', roles: qualifying },
  },
  {
    path: '/qualifications/new',
    name: 'new-qualification',
    component: () => import('./QualificationEntryPage.vue'),
    meta: { title: '申报执法资格', within: 'people', roles: ['personnel'] },
  },
  {
    path: '/qualifications/:id/change',
    name: 'change-qualification',
    component: () => import('./QualificationEntryPage.vue'),
    props: true,
    meta: { title: '补正资格申报', within: 'people', roles: ['personnel'] },
  },
  {
    path: '/qualifications/:id/act/:act',
    name: 'act-on-qualification',
    component: () => import('./QualificationActPage.vue'),
    props: true,
    meta: { title: '办理资格申报', within: 'people', roles: qualifying },
  },
  {
    path: '/qualifications/:id',
    name: 'qualification',
    component: () => import('./QualificationPage.vue'),
    props: true,
    meta: { title: '资格申报', within: 'people', roles: qualifying },
  },
]

export default routes
