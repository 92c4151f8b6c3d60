import { ApiProblem } from '@zhiheng/api/http'
import { session, type Me } from '@zhiheng/api/session'
import { defineStore } from 'pinia'
import { railFor } from '../frame/rail.ts'
import { pages } from '../routes.ts'

/** Who sits at the desk. */
export const useSession = defineStore('session', {
  state: () => ({ me: undefined as Me | undefined, asked: false }),
  getters: {
    /** The first page of the rail; administrators have no work list and begin with what they administer. */
    home: (state): string => {
      const rail = state.me ? railFor(state.me.role, pages) : []
      return (rail.find((section) => section.group === 'administration') ?? rail[0])?.entries[0]?.to ?? '/not-yours'
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
