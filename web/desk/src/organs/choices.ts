import type { Choice } from '@zhiheng/api/cases'
import type { OrganRow } from '@zhiheng/api/register'
import { lines } from './tree.ts'

/** Organs to choose from, in the order of the tree. */
export function organChoices(tree: OrganRow[], which: (organ: OrganRow) => boolean = () => true): Choice[] {
  return lines(tree, {})
    .map((line) => line.organ)
    .filter(which)
    .map((organ) => ({ value: organ.id, label: organ.name }))
}

export const words = (texts: string[]): Choice[] => texts.map((text) => ({ value: text, label: text }))
