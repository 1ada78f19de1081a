import type { Person } from '../../../db/queries/person'
import { Joined } from './Joined'
import { Perhaps } from './Perhaps'
import { type SameView, sideOf } from './view'

/** What to know of a person's being one with others: what a link joined, and who may be the same. */
export function Same({ person, same, siteName }: { person: Person, same: SameView, siteName: (site: string) => string }) {
  const others = same.kin.map(kin => ({ id: kin.candidate.id, side: sideOf(kin, siteName), why: kin.kinship.why }))
  return <>
    <Joined merges={same.merges} name={person.candidate.name} onUndo={same.onUndo} onSeen={same.onSeen} />
    <Perhaps self={sideOf(person, siteName)} others={others} onSame={same.onSame} onTwo={same.onTwo} />
  </>
}
