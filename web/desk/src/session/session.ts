import { ApiProblem } from '@zhiheng/api/http'
import { session, type Me } from '@zhiheng/api/session'
import { defineStore } from 'pinia'
import { railFor } from '../frame/rail.ts'
import { pages } from '../routes.ts'

/** Who sits at the desk. */
export const useSession = defineStore('session', {
  state: () => ({ me: undefined as Me | undefined, asked: false }),
  getters: {
    /** The first page of the rail; who has no work list begins with what he is there for. */
    home: (state): string => {
      const rail = state.me ? railFor(state.me.role, pages) : []
      const first = state.me?.role === 'trainer' || state.me?.role === 'marker' ? 'training' : 'administration'
      return (rail.find((section) => section.group === first) ?? rail[0])?.entries[0]?.to ?? '/not-yours'
    },
  },
  actions: {
    async load(): Promise<Me | undefined> {
      if (this.asked) return this.me
      try {
        this.me = await session.me()
      } catch (failure) {
        if (!(failure instanceof ApiProblem && failure.status === 401)) throw failure
        this.me = undefined
      }
      this.asked = true
      return this.me
    },
    async enter(name: string, password: string): Promise<Me> {
      this.me = await session.enter(name, password)
      this.asked = true
      return this.me
    },
    async changePassword(old: string, fresh: string): Promise<void> {
      await session.changePassword(old, fresh)
      if (this.me) this.me = { ...this.me, mustChangePassword: false }
    },
    async leave(): Promise<void> {
      await session.leave()
      this.forget()
    },
    forget(): void {
      this.me = undefined
      this.asked = true
    },
  },
})
