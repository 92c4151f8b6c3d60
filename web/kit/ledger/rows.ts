/** What a list reads: its filters and its page stand in the address, so that a link opens the same view. */
import type { Page } from '@zhiheng/api/cases'
import { asProblem, type ApiProblem } from '@zhiheng/api/http'
import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import type { Filter, FilterState, Load } from './ledger.ts'

export function useRows<Row>(filters: () => Filter[], load: () => Load<Row>) {
  const route = useRoute()
  const router = useRouter()
  const page = shallowRef<Page<Row>>()
  const problem = shallowRef<ApiProblem>()
  const loading = ref(false)
  const before = ref<string[]>([])

  const state = computed<FilterState>(() =>
    Object.fromEntries(filters().map((filter) => [filter.key, one(route.query[filter.key])])),
  )
  const cursor = computed(() => one(route.query.cursor))

  let latest = 0

  async function read() {
    const mine = ++latest
    loading.value = true
    try {
      const got = await load()({ ...state.value, ...(cursor.value ? { cursor: cursor.value } : {}) } as FilterState)
      if (mine !== latest) return
      page.value = got
      problem.value = undefined
    } catch (failure) {
      if (mine === latest) problem.value = asProblem(failure)
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  const home = route.path
  watch(
    () => [route.path === home, JSON.stringify(state.value), cursor.value],
    ([here]) => {
      if (here) read()
    },
    { immediate: true },
  )

  function go(query: LocationQueryRaw) {
    router.push({ query, hash: '' })
  }

  function filter(next: FilterState) {
    before.value = []
    router.replace({ query: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) })
  }

  function forward() {
    before.value.push(cursor.value ?? '')
    go({ ...route.query, cursor: page.value?.next ?? undefined })
  }

  function back() {
    go({ ...route.query, cursor: before.value.pop() || undefined })
  }

  return { state, cursor, page, problem, loading, before, read, filter, forward, back }
}

function one(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text !== '' ? text : undefined
}
