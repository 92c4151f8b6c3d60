import { expect, test } from 'vitest'
import type { Page } from '@zhiheng/api/cases'
import { useSearch } from './search.ts'

test('再看一些接在后面，问的还是原来的问题；重新查找从头来', async () => {
  let words = '王'
  const asked: unknown[] = []
  const list = useSearch<number>(
    async (query) => {
      asked.push([query.words, query.cursor])
      return query.cursor ? { items: [3], next: null, total: '3' } : { items: [1, 2], next: 'a', total: '3' }
    },
    () => ({ words }),
  )
  await list.read()
  words = '李'
  await list.read(true)
  expect(list.rows.value).toEqual([1, 2, 3])
  expect(list.next.value).toBeNull()
  await list.read()
  expect(list.rows.value).toEqual([1, 2])
  expect(asked).toEqual([
    ['王', undefined],
    ['王', 'a'],
    ['李', undefined],
  ])
})

test('先问的后答，也不盖住后问的', async () => {
  const answers: ((page: Page<string>) => void)[] = []
  const list = useSearch<string>(
    () => new Promise((resolve) => answers.push(resolve)),
    () => ({}),
  )
  const first = list.read()
  const second = list.read()
  answers[1]!({ items: ['后问的'], total: '1' })
  answers[0]!({ items: ['先问的'], total: '1' })
  await Promise.all([first, second])
  expect(list.rows.value).toEqual(['后问的'])
})
