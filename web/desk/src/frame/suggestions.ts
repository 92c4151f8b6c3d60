/** What the search box offers while somebody types: cases, matters, organs and officers that fit the words. */
import { cases } from '@zhiheng/api/cases'
import { register, type OfficerRow, type OrganRow } from '@zhiheng/api/register'
import { isCalled } from '@zhiheng/kit'
import { lines } from '../organs/tree.ts'

export interface Suggestion {
  label: string
  note: string
  to: string
}

export interface SuggestionGroup {
  title: string
  items: Suggestion[]
}

/** Where suggestions come from; a source that fails or may not be asked offers nothing. */
export type Source = (words: string) => Promise<Suggestion[]>

const MOST = 4
/** So many people are looked through by initials; by their characters the server finds all. */
const BY_INITIALS = 200

export async function suggest(words: string, sources: Record<string, Source>): Promise<SuggestionGroup[]> {
  const sought = words.trim()
  if (!sought) return []
  const groups = await Promise.all(
    Object.entries(sources).map(async ([title, source]) => ({
      title,
      items: (await source(sought).catch(() => [])).slice(0, MOST),
    })),
  )
  return groups.filter((group) => group.items.length > 0)
}

/** Asked for once; after a failure again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () =>
    (kept ??= ask().catch((failure) => {
      kept = undefined
      throw failure
    }))
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')

/** The sources of one desk; lists that are looked through here are read once. */
export function deskSources(): Record<string, Source> {
  const organs = once<OrganRow[]>(async () => lines(await register.organTree(), {}).map((line) => line.organ))
  const people = once<OfficerRow[]>(() => register.officers({ limit: BY_INITIALS }))
  return {
    案件: async (words) =>
      (await cases.list({ words, limit: MOST })).items.map((row) => ({
        label: row.title,
        note: joined(row.number, row.party, row.stageLabel),
        to: `/cases/${row.id}`,
      })),
    事项: async (words) =>
      (await register.matters({ words, limit: MOST })).map((matter) => ({
        label: matter.name,
        note: joined(matter.field, matter.code),
        to: `/matters/${matter.id}`,
      })),
    机构: async (words) =>
      (await organs())
        .filter((organ) => isCalled(organ.name, words) || isCalled(organ.shortName, words))
        .map((organ) => ({ label: organ.name, note: organ.kindLabel, to: `/organs/${organ.id}` })),
    执法人员: async (words) => {
      const byInitials = /^[a-z]+$/i.test(words)
      const found = byInitials
        ? (await people()).filter((officer) => isCalled(officer.name, words))
        : await register.officers({ words, limit: MOST })
      return found.map((officer) => ({
        label: officer.name,
        note: joined(officer.organName, officer.certificates[0]?.number),
        to: `/officers/${officer.id}`,
      }))
    },
  }
}
