import type { Candidate, Note, Profile } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import type { Need } from '../../domain/need'
import type { Signal, TopicMark } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** Everything known of one candidate. */
export interface Person {
  candidate: Candidate
  profiles: Profile[]
  signals: Signal[]
  marks: TopicMark[]
  notes: Note[]
  needs: Need[]
  /** Latest first. */
  touchpoints: Touchpoint[]
  /** Open ones, soonest first. */
  followUps: FollowUp[]
}

/** @returns one candidate in full, or null when there is none with that id. */
export async function personById(db: Database, id: string): Promise<Person | null> {
  const candidate = await db.candidates.get(id)
  if (!candidate) return null
  const of = { candidateId: id }
  const span: [[string, number], [string, number]] = [[id, 0], [id, Infinity]]
  const [profiles, signals, marks, notes, needs, touchpoints, followUps] = await Promise.all([
    db.profiles.where(of).toArray(),
    db.signals.where(of).toArray(),
    db.topicMarks.where('[candidateId+topic]').between([id, ''], [id, '\uffff']).toArray(),
    db.notes.where('[candidateId+at]').between(...span).reverse().toArray(),
    db.needs.where(of).toArray(),
    db.touchpoints.where('[candidateId+at]').between(...span).reverse().toArray(),
    db.followUps.where('[candidateId+open]').equals([id, 1]).toArray(),
  ])
  followUps.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  return { candidate, profiles, signals, marks, notes, needs, touchpoints, followUps }
}

/** @returns the candidate whose profile that is, in full, or null. @param handle canonical, lower case */
export async function personByProfile(db: Database, site: string, handle: string): Promise<Person | null> {
  const profile = await db.profiles.where('[site+handle]').equals([site, handle]).first()
  return profile ? personById(db, profile.candidateId) : null
}
