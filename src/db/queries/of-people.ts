import type { Note, Profile } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import type { IndexedInterest } from '../../domain/interest'
import type { Need } from '../../domain/need'
import type { Outcome } from '../../domain/outcome'
import type { Signal } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

interface Tables {
  profiles: Profile
  signals: Signal
  needs: Need
  outcomes: Outcome
  notes: Note
  touchpoints: Touchpoint
  interests: IndexedInterest
  followUps: FollowUp
}

/** The index of each table that begins with the candidate. */
const indexOf: Readonly<Record<keyof Tables, string>> = {
  profiles: 'candidateId', signals: 'candidateId', needs: 'candidateId', outcomes: 'candidateId',
  notes: '[candidateId+at]', touchpoints: '[candidateId+at]', interests: '[candidateId+topic]', followUps: '[candidateId+open]',
}

/**
 * All rows that some people have in a table. One question for each person: the browser answers these at once, while one question about many
 * (`anyOf`) goes through the index step by step and takes several times as long.
 */
export async function rowsOf<Name extends keyof Tables>(db: Database, name: Name, ids: readonly string[]): Promise<Tables[Name][]> {
  const index = indexOf[name]
  const table = db.table<Tables[Name]>(name)
  const isCompound = index.startsWith('[')
  const lists = await Promise.all(ids.map(id => isCompound ? table.where(index).between([id], [id, []]).toArray() : table.where(index).equals(id).toArray()))
  return lists.flat()
}
