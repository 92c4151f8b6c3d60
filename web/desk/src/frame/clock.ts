import { trainingClock, type TrainingClock } from '@zhiheng/api/session'
import { defineStore } from 'pinia'

/** The training clock; there is none outside the practice environment. */
export const useClock = defineStore('clock', {
  state: () => ({ clock: undefined as TrainingClock | undefined, readAt: 0 }),
  actions: {
    async refresh() {
      this.clock = await trainingClock.read()
      this.readAt = Date.now()
    },
    async set(now: string, running: boolean) {
      await trainingClock.set({ now, running })
      await this.refresh()
    },
    /** The moment in law that corresponds to a moment of this machine. */
    at(machine: number): Date | undefined {
      if (!this.clock) return undefined
      const then = Date.parse(this.clock.now)
      return new Date(this.clock.running ? then + (machine - this.readAt) : then)
    },
  },
})
