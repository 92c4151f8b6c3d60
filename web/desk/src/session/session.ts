import { ApiProblem } from '@zhiheng/api/http'
import { session, type Me, type Role } from '@zhiheng/api/session'
import { defineStore } from 'pinia'

/** The first page of those who have no work list: administrators see no acts of enforcement. */
const HOMES: Partial<Record<Role, string>> = {
  'system-admin': '/organs',
  'security-admin': '/accounts',
  'audit-admin': '/audit',
}

/** Who sits at the desk. */
export const useSession = defineStore('session', {
  state: () => ({ me: undefined as Me | undefined, asked: false }),
  getters: {
    home: (state): string => (state.me && HOMES[state.me.role]) ?? '/',
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
