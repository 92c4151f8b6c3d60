import type { Page } from '@zhiheng/api/cases'
import { asProblem, type ApiProblem, type Query } from '@zhiheng/api/http'
import { ref, shallowRef } from 'vue'

const AT_ONCE = 20

/**
 * A list that the public searches. What follows belongs to the question that was asked, whatever was typed since; of two
 * questions only the later one is answered.
 */
export function useSearch<Row>(ask: (query: Query) => Promise<Page<Row>>, question: () => Query) {
  const rows = shallowRef<Row[]>()
  const next = shallowRef<string | null>()
  const total = ref('')
  const problem = shallowRef<ApiProblem>()
  let asked: Query = {}
  let latest = 0

  async function read(more = false) {
    const mine = ++latest
    if (!more) asked = question()
    try {
      const page = await ask({ ...asked, cursor: more ? next.value : undefined, limit: AT_ONCE })
      if (mine !== latest) return
      rows.value = more ? [...(rows.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
      total.value = page.total ?? ''
      problem.value = undefined
    } catch (failure) {
      if (mine === latest) problem.value = asProblem(failure)
    }
  }

  return { rows, next, total, problem, read }
}
