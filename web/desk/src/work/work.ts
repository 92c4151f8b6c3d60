import { cases, type Work } from '@zhiheng/api/cases'
import { asProblem, type ApiProblem } from '@zhiheng/api/http'
import { defineStore } from 'pinia'

/** The work list: what is due, what waits, what can be started. */
export const useWork = defineStore('work', {
  state: () => ({ work: undefined as Work | undefined, problem: undefined as ApiProblem | undefined }),
  getters: {
    dueCount: (state): number => state.work?.due.length ?? 0,
    count: (state): number => state.work?.waiting.length ?? 0,
  },
  actions: {
    async refresh() {
      try {
        this.work = await cases.work()
        this.problem = undefined
      } catch (failure) {
        this.problem = asProblem(failure)
      }
    },
  },
})
