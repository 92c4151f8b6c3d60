/** Sums over the organs of a region, for pictures. */
import type { TeamLine } from '@zhiheng/api/team'

export const AGES = ['35 岁以下', '35—44 岁', '45—54 岁', '55 岁以上', '未登记']
export const EDUCATIONS = ['研究生', '大学本科', '大学专科', '中专、高中及以下', '未登记']

export interface Bar {
  label: string
  value: number
  words: string
}

export const sum = (lines: TeamLine[], of: (line: TeamLine) => number) =>
  lines.reduce((total, line) => total + of(line), 0)

export const percent = (part: number, whole: number) => (whole ? `${Math.round((part * 1000) / whole) / 10}%` : '—')

/** One bar for each band; bands in which nobody is registered are left out where they stand for the unknown. */
export function bands(lines: TeamLine[], labels: string[], of: (line: TeamLine) => number[]): Bar[] {
  const all = sum(lines, (line) => line.enforcing)
  return labels
    .map((label, at) => {
      const value = sum(lines, (line) => of(line)[at] ?? 0)
      return { label, value, words: `${value} 人，${percent(value, all)}` }
    })
    .filter((bar, at) => at < labels.length - 1 || bar.value > 0)
}
