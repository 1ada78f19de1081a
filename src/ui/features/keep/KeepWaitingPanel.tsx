import { recentPeople } from '../../../db/queries/recent'
import { forgetSession } from '../../../platform/session'
import { type Waiting, waitingKey } from '../../../protocol/keep'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { Finder } from '../find/Finder'
import { KeepWaiting } from './KeepWaiting'
import { sayKept } from './kept'

/** `KeepWaiting` bound to the commands; gone once the thing is kept or let go. */
export function KeepWaitingPanel({ thing }: Waiting) {
  const people = valueOf(useQuery(() => recentPeople(db, { first: null, most: 5 }), ['recent'], { keep: true }), [])
  const letGo = () => void forgetSession(waitingKey)
  const keep = async (candidateId: string) => {
    const kept = await command('keep.thing', { candidateId, thing })
    if (!kept) return
    letGo()
    sayKept({ ...kept.value, what: thing.what })
  }
  return (
    <KeepWaiting
      thing={thing} people={people} onPick={candidateId => void keep(candidateId)} onCancel={letGo}
      onNew={name => void command('candidate.add', { name }).then(added => added && keep(added.value.candidateId))}
      finder={<Finder label="Find a person" onPick={candidateId => void keep(candidateId)} />}
    />
  )
}
