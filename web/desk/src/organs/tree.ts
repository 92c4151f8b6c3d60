import type { OrganRow } from '@zhiheng/api/register'

export interface Filter {
  words?: string | undefined
  /** Only organs that may enforce today. */
  enforcing?: boolean
}

export interface Line {
  organ: OrganRow
  depth: number
}

/** The tree from top to bottom; where it is narrowed, those above what was found stay, so that its place is seen. */
export function lines(tree: OrganRow[], filter: Filter = {}, depth = 0): Line[] {
  return tree.flatMap((organ) => {
    const below = lines(organ.below, filter, depth + 1)
    return below.length || matches(organ, filter) ? [{ organ, depth }, ...below] : []
  })
}

export function matches(organ: OrganRow, filter: Filter): boolean {
  const words = filter.words?.trim()
  const named = !words || [organ.name, organ.shortName, ...organ.fields].some((text) => text.includes(words))
  return named && (!filter.enforcing || organ.mayEnforce)
}

/** How many organs there are in the whole tree. */
export function size(tree: OrganRow[]): number {
  return tree.reduce((sum, organ) => sum + 1 + size(organ.below), 0)
}
