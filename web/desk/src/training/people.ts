/** The people in service whom the reader may see, page by page. */
import { register } from '@zhiheng/api/register'

export interface Tickable {
  id: string
  name: string
  organName: string
}

export async function everybody(): Promise<Tickable[]> {
  const all: Tickable[] = []
  let cursor: string | undefined
  do {
    const page = await register.officerPage({ limit: 500, cursor })
    all.push(
      ...page.items.filter((row) => !row.left).map((row) => ({ id: row.id, name: row.name, organName: row.organName })),
    )
    cursor = page.next ?? undefined
  } while (cursor)
  return all.sort((a, b) => a.organName.localeCompare(b.organName, 'zh') || a.name.localeCompare(b.name, 'zh'))
}
