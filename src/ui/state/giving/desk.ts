import type { Database } from '../../../db/database'
import { dayOf } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import type { Vocabulary } from '../../../topics'

/** What every question about giving and asking is answered from. Reads only; each answer may be followed with `useQuery`. */
export interface Desk {
  db: Database
  vocabulary: Vocabulary
  settings: Settings
  /** Milliseconds since 1970. */
  now: number
}

export const todayOf = ({ now }: Desk) => dayOf(now)
