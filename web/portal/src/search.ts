import type { Page } from '@zhiheng/api/cases'
import { asProblem, type ApiProblem } from '@zhiheng/api/http'
import { ref, shallowRef } from 'vue'

const AT_ONCE = 20

/** A list that the public searches, read page after page; of two questions only the later one is answered. */
export function useSearch<Row>(ask: (page: { cursor?: string | null; limit: number }) => Promise<Page<Row>>) {
  const rows = shallowRef<Row[]>()
  const next = shallowRef<string | null>()
  const total = ref('')
  const problem = shallowRef<ApiProblem>()
  let asked = 0

  async function read(more = false) {
    const question = ++asked
    try {
      const page = await ask({ cursor: more ? next.value : undefined, limit: AT_ONCE })
      if (question !== asked) return
      rows.value = more ? [...(rows.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
      total.value = page.total ?? ''
      problem.value = undefined
    } catch (failure) {
      if (question === asked) problem.value = asProblem(failure)
    }
  }

  return { rows, next, total, problem, read }
}
