import type { Tone } from '@zhiheng/kit'

/** Closed is done; everything between the clue and the end is under way. */
export function stageTone(stage: string): Tone {
  const name = stage.toLowerCase()
  if (/closed|filed|declined|withdrawn/.test(name)) return 'done'
  return name === 'clue' ? 'neutral' : 'current'
}
