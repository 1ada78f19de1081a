import type { Candidate } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import type { Need } from '../../domain/need'
import type { Opening } from '../../domain/opening'
import type { Outcome } from '../../domain/outcome'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** Rows by the candidate they belong to. */
export function groupByPerson<Row extends { candidateId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.candidateId)
    if (group) group.push(row)
    else groups.set(row.candidateId, [row])
  }
  return groups
}

/** Openings by title. */
export function readOpenings(db: Database): Promise<Opening[]> {
  return db.openings.toCollection().sortBy('title')
}

/** Somebody who said what they want. */
export interface Wanting { candidate: Candidate, needs: Need[] }

/** Everybody who said what they want, by name: an opening can only be held against words. Whoever objected is left out. */
export async function wantingPeople(db: Database): Promise<Wanting[]> {
  const byPerson = groupByPerson(await db.needs.toArray())
  const candidates = await db.candidates.bulkGet([...byPerson.keys()])
  return candidates.flatMap(candidate => candidate && !candidate.objectedAt ? [{ candidate, needs: byPerson.get(candidate.id) ?? [] }] : [])
    .sort((a, b) => a.candidate.name.localeCompare(b.candidate.name))
}

/** Somebody after a no: their latest, with what they want. */
export interface AfterNo extends Wanting { no: Outcome }

/** Everybody after a no, but for those who objected. */
export async function peopleAfterNo(db: Database): Promise<AfterNo[]> {
  const latest = new Map((await db.outcomes.toCollection().sortBy('at')).map(no => [no.candidateId, no]))
  const candidates = await db.candidates.bulkGet([...latest.keys()])
  return Promise.all(candidates.flatMap(candidate => {
    const no = candidate && latest.get(candidate.id)
    return no ? [db.needs.where({ candidateId: candidate.id }).toArray().then(needs => ({ candidate, no, needs }))] : []
  }))
}

/** Gives, asks and pitches of the recruiter with anybody, and the thanks and news that are owed, soonest first. */
export async function readLedger(db: Database): Promise<{ entries: Touchpoint[], owed: { followUp: FollowUp, candidate: Candidate }[] }> {
  const [entries, thanks] = await Promise.all([
    db.touchpoints.filter(({ kind, direction }) => direction === 'out' && kind !== 'casual' && kind !== 'admin').toArray(),
    db.followUps.where('[open+dueOn]').between([1, ''], [1, '\uffff']).filter(({ kind }) => kind === 'thanks').toArray(),
  ])
  const candidates = await db.candidates.bulkGet(thanks.map(({ candidateId }) => candidateId))
  return { entries, owed: thanks.flatMap((followUp, index) => {
    const candidate = candidates[index]
    return candidate ? [{ followUp, candidate }] : []
  }) }
}
