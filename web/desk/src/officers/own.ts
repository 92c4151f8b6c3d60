/** Where an officer's other records are; each module adds its own line here, and officers asks none of them anything. */
import type { Role } from '@zhiheng/api/session'

export interface OwnLink {
  label: string
  to: string
  roles: Role[]
}

export const OWN_LINKS: OwnLink[] = []
