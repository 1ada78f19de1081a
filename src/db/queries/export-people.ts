import { dayOf } from '../../domain/day'
import type { CandidateRecords, OutgoingPerson } from '../../domain/outgoing'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'
import { ofCandidate, tablesOfCandidate } from '../database'
import { personById } from './person'

/** Whom a file is about. */
export type Whom = 'everyone' | readonly string[]

const peopleAtOnce = 500

/** Ids in lots, in their order; everybody in the order of their ids. */
async function* lotsOf(db: Database, whom: Whom): AsyncGenerator<string[], void> {
  if (whom !== 'everyone') {
    for (let from = 0; from < whom.length; from += peopleAtOnce) yield whom.slice(from, from + peopleAtOnce)
    return
  }
  for (let last = ''; ;) {
    const ids = await db.candidates.where('id').above(last).limit(peopleAtOnce).primaryKeys()
    if (ids.length === 0) return
    yield ids
    last = ids.at(-1) ?? ''
  }
}

/** People as files for other programs tell of them, some hundreds at a time, so that never all of them are held. Who is gone is left out. */
export async function* outgoingPeople(db: Database, whom: Whom): AsyncGenerator<OutgoingPerson[], void> {
  for await (const ids of lotsOf(db, whom)) yield await lotOf(db, ids)
}

function lotOf(db: Database, ids: readonly string[]): Promise<OutgoingPerson[]> {
  return db.transaction('r', db.candidates, db.profiles, db.notes, db.desk, async () => {
    const [candidates, lines] = await Promise.all([db.candidates.bulkGet([...ids]), db.desk.bulkGet([...ids])])
    return Promise.all(candidates.flatMap((candidate, index) => candidate ? [{ candidate, line: lines[index] }] : []).map(async ({ candidate, line }) => {
      const [profiles, notes] = await Promise.all([
        db.profiles.where({ candidateId: candidate.id }).toArray(), db.notes.where('[candidateId+at]').between([candidate.id, 0], [candidate.id, Infinity]).toArray(),
      ])
      const { id, name, givenName, headline, company, location, about, language, pronouns, tags, channels } = candidate
      return {
        id, name, givenName, headline, company, location, about, language, pronouns, tags, channels, stage: candidate.stage ?? '', changedAt: candidate.updatedAt,
        profiles: profiles.map(({ site, url }) => ({ site, url })), notes: notes.map(({ text, at }) => ({ text, at })),
        lastTouchOn: line?.lastTouchAt ? dayOf(line.lastTouchAt) : null, nextOn: line?.due?.dueOn ?? null,
      }
    }))
  })
}

/** A contact with whose it is and what its opening is called. */
export interface ToldTouch { touch: Touchpoint, name: string, opening: string }

/** All contacts of some people, person by person, earliest first. */
export async function* outgoingTouches(db: Database, whom: Whom): AsyncGenerator<ToldTouch[], void> {
  const openings = new Map((await db.openings.toArray()).map(({ id, title, company }) => [id, openingWords(title, company)]))
  for await (const ids of lotsOf(db, whom)) {
    yield await db.transaction('r', db.candidates, db.touchpoints, async () => {
      const candidates = await db.candidates.bulkGet([...ids])
      const touches = await Promise.all(candidates.map(async candidate => candidate
        ? (await db.touchpoints.where('[candidateId+at]').between([candidate.id, 0], [candidate.id, Infinity]).toArray()).map(touch => ({ touch, name: candidate.name }))
        : []))
      return touches.flat().map(({ touch, name }) => ({ touch, name, opening: openings.get(touch.openingId ?? '') ?? '' }))
    })
  }
}

const openingWords = (title: string, company: string) => [title, company].filter(part => part !== '').join(', ')

/** Every record of one candidate, for a page or pack about them; null where there is nobody of that id. */
export async function recordsOf(db: Database, candidateId: string): Promise<CandidateRecords | null> {
  const person = await personById(db, candidateId)
  if (!person) return null
  const rows = await Promise.all(tablesOfCandidate.map(async table => [table, await ofCandidate(db, table, candidateId)] as const))
  return {
    ...Object.fromEntries(rows) as unknown as Omit<CandidateRecords, 'candidate' | 'referrals' | 'openings'>,
    candidate: person.candidate,
    referrals: person.referrals.map(({ referral, sent, other }) => ({ sent, name: other.name, at: referral.at, outcome: referral.outcome })),
    openings: Object.fromEntries(person.openings.map(({ id, title, company }) => [id, openingWords(title, company)])),
  }
}
