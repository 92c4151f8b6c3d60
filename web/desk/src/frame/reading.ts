import { asProblem, type ApiProblem } from '@zhiheng/api/http'
import { onMounted, shallowRef, watch, type Ref } from 'vue'

/** What a page reads when it opens, and again when that of which it speaks has changed. */
export function useReading<T>(
  ask: () => Promise<T>,
  of?: () => unknown,
): { value: Ref<T | undefined>; problem: Ref<ApiProblem | undefined>; read: () => Promise<void> } {
  const value = shallowRef<T>()
  const problem = shallowRef<ApiProblem>()
  let latest = 0

  async function read() {
    const mine = ++latest
    try {
      const got = await ask()
      if (mine !== latest) return
      value.value = got
      problem.value = undefined
    } catch (failure) {
      if (mine === latest) problem.value = asProblem(failure)
    }
  }

  onMounted(read)
  if (of) watch(of, read)
  return { value, problem, read }
}
