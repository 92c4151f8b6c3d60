/** Each folder of the desk states its own pages in routes.ts; the rail and the guard read what is said here. */
import type { Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'
import 'vue-router'

export type RailGroup =
  'work' | 'cases' | 'review' | 'people' | 'training' | 'organs' | 'matters' | 'plans' | 'tools' | 'administration'

declare module 'vue-router' {
  interface RouteMeta {
    /** The name of the page, in the window's title and in the rail. */
    title: string
    /** Who may open it; everybody signed in where it is left out. */
    roles?: Role[]
    /** Its place in the rail; pages reached from others have none. */
    rail?: RailGroup
    /** The group that is lit in the rail while this page is open. */
    within?: RailGroup
    /** A person's own records, which the page of his certificate leads on to. */
    own?: boolean
    /** Open without sign-in. */
    open?: boolean
    /** Without rail and top bar. */
    bare?: boolean
  }
}

const modules = import.meta.glob<{ default: RouteRecordRaw[] }>('./*/routes.ts', { eager: true })

export const pages: RouteRecordRaw[] = Object.values(modules).flatMap((module) => module.default)
