/** What a list is made of, and how it leaves as a spreadsheet. */
import type { Page } from '@zhiheng/api/cases'

export interface Column<Row> {
  key: string
  label: string
  /** The plain words of the cell: shown where the page gives no slot, and exported. */
  text: (row: Row) => string | number | null | undefined
  width?: string
  numeric?: boolean
  /** Not shown until somebody chooses it. */
  optional?: boolean
  /** Always shown: what the row is called. */
  fixed?: boolean
}

export interface Filter {
  key: string
  label: string
  type: 'words' | 'choice' | 'date' | 'flag'
  placeholder?: string
  options?: { value: string; label: string }[]
}

export type FilterState = Record<string, string | undefined>

export type Load<Row> = (query: FilterState & { cursor?: string; limit?: number }) => Promise<Page<Row>>

const MOST_EXPORTED = 5000

/** All rows of the filtered list, page by page, up to five thousand. */
export async function everyRow<Row>(load: Load<Row>, filters: FilterState): Promise<{ rows: Row[]; cut: boolean }> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const page = await load({ ...filters, limit: 200, ...(cursor ? { cursor } : {}) } as FilterState & {
      limit: number
    })
    rows.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor && rows.length < MOST_EXPORTED)
  return { rows: rows.slice(0, MOST_EXPORTED), cut: cursor !== undefined }
}

/** A cell that no spreadsheet takes for a formula. */
export function csvCell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?[\d,]+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}

export function csv<Row>(columns: Column<Row>[], rows: Row[], mark: string): string {
  const lines = [columns.map((column) => csvCell(column.label)).join(',')]
  for (const row of rows) lines.push(columns.map((column) => csvCell(column.text(row))).join(','))
  lines.push(csvCell(mark))
  return '\ufeff' + lines.join('\r\n') + '\r\n'
}

export function download(name: string, content: string | Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content,
  )
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The filters as they stand in the address, always in one order, so that two that are the same look the same. */
export function queryOf(state: FilterState): string {
  const set = Object.entries(state).filter(([, value]) => value) as [string, string][]
  return new URLSearchParams(set.sort(([a], [b]) => a.localeCompare(b))).toString()
}

export function stateOf(query: string): FilterState {
  return Object.fromEntries(new URLSearchParams(query))
}

const LONGEST_NAME = 30

/** What is filtered, in the words of the filters: the name that a saved view gets where nobody writes another. */
export function wordsOf(state: FilterState, filters: Filter[]): string {
  const parts = filters.flatMap((filter) => {
    const value = state[filter.key]
    if (!value) return []
    if (filter.type === 'flag') return [filter.label]
    if (filter.type === 'date') return [`${filter.label} ${value}`]
    return [filter.options?.find((option) => option.value === value)?.label ?? value]
  })
  return parts.join('、').slice(0, LONGEST_NAME)
}
