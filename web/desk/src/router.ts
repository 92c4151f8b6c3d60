import { whenSignedOut } from '@zhiheng/api/http'
import { createRouter, createWebHistory, type Router } from 'vue-router'
import { pages } from './routes.ts'
import { useSession } from './session/session.ts'

export function createDeskRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/'),
    routes: pages,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })

  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    const session = useSession()
    const me = await session.load()
    if (!me) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { back: to.fullPath } }
    if (me.mustChangePassword && to.name !== 'password') return { name: 'password', query: { back: to.fullPath } }
    if (to.meta.roles && !to.meta.roles.includes(me.role)) {
      return to.path === '/' ? session.home : { name: 'not-yours', query: { page: to.meta.title } }
    }
    return true
  })

  router.afterEach((to) => {
    document.title = to.meta.title ? `${to.meta.title} · 执衡` : '执衡'
  })

  whenSignedOut(() => {
    const here = router.currentRoute.value
    useSession().forget()
    if (!here.meta.open) router.push({ name: 'sign-in', query: { back: here.fullPath, ended: '1' } })
  })

  return router
}
