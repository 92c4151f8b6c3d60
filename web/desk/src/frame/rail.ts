import type { Role } from '@zhiheng/api/session'
import type { RouteRecordRaw } from 'vue-router'
import type { RailGroup } from '../routes.ts'

export interface RailEntry {
  label: string
  to: string
}

export interface RailSection {
  group: RailGroup
  label: string
  /** Strokes on a 20 × 20 square. */
  icon: string
  entries: RailEntry[]
}

/** The rail from top to bottom: what people do, not what tables there are. */
const GROUPS: Omit<RailSection, 'entries'>[] = [
  { group: 'work', label: '工作台', icon: 'M3 4h14v9H3zM7 17h6M10 13v4' },
  { group: 'cases', label: '办案', icon: 'M3 6h5l2 2h7v8H3zM3 6V4h5l2 2' },
  { group: 'review', label: '审核', icon: 'M10 3l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V5zM7 10l2 2 4-4' },
  { group: 'people', label: '执法人员', icon: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c0-3 2.7-5 6-5s6 2 6 5' },
  { group: 'training', label: '培训考试', icon: 'M10 4l8 4-8 4-8-4zM5 10v4c2 2 8 2 10 0v-4M18 8v5' },
  { group: 'organs', label: '机构', icon: 'M3 17h14M4 17V8h12v9M3 8l7-5 7 5M8 17v-5h4v5' },
  { group: 'matters', label: '事项与裁量', icon: 'M10 4v12M7 16h6M5 6h10M5 6l-2.5 5h5zM15 6l-2.5 5h5z' },
  {
    group: 'plans',
    label: '行动计划',
    icon: 'M4 5l1.5 1.5L8 4M4 10l1.5 1.5L8 9M4 15l1.5 1.5L8 14M11 5h6M11 10h6M11 15h6',
  },
  { group: 'tools', label: '期限与法规', icon: 'M4 5h12v12H4zM4 9h12M7 3v3M13 3v3M8 13h4' },
  {
    group: 'administration',
    label: '管理',
    icon: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  },
]

/** What this role finds in the rail, out of the pages that say where they belong. */
export function railFor(role: Role, pages: RouteRecordRaw[]): RailSection[] {
  return GROUPS.map((group) => ({
    ...group,
    entries: pages
      .filter((page) => page.meta?.rail === group.group && (!page.meta.roles || page.meta.roles.includes(role)))
      .map((page) => ({ label: page.meta!.title, to: page.path })),
  })).filter((group) => group.entries.length > 0)
}
