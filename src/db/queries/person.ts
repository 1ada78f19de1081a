import type { Candidate, Note, Profile } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import type { Need } from '../../domain/need'
import type { Opening } from '../../domain/opening'
import type { Outcome } from '../../domain/outcome'
import type { Referral } from '../../domain/referral'
import type { Signal, TopicMark } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** A referral as one of the two sees it. */
export interface PersonReferral { referral: Referral, /** True: this candidate sent the other. */ sent: boolean, other: { id: string, name: string } }

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
  /** Noes, latest first. */
  outcomes: Outcome[]
  /** Whom they sent, and who sent them; latest first. */
  referrals: PersonReferral[]
  /** All positions that can be pitched, by title. */
  openings: Opening[]
}

/** @returns one candidate in full, or null when there is none with that id. */
export async function personById(db: Database, id: string): Promise<Person | null> {
  const candidate = await db.candidates.get(id)
  if (!candidate) return null
  const of = { candidateId: id }
  const span: [[string, number], [string, number]] = [[id, 0], [id, Infinity]]
  const [profiles, signals, marks, notes, needs, touchpoints, followUps, outcomes, referrals, openings] = await Promise.all([
    db.profiles.where(of).toArray(),
    db.signals.where(of).toArray(),
    db.topicMarks.where('[candidateId+topic]').between([id, ''], [id, '\uffff']).toArray(),
    db.notes.where('[candidateId+at]').between(...span).reverse().toArray(),
    db.needs.where(of).toArray(),
    db.touchpoints.where('[candidateId+at]').between(...span).reverse().toArray(),
    db.followUps.where('[candidateId+open]').equals([id, 1]).toArray(),
    db.outcomes.where(of).toArray(),
    referralsOf(db, id),
    db.openings.toArray(),
  ])
  followUps.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  outcomes.sort((a, b) => b.at - a.at)
  openings.sort((a, b) => a.title.localeCompare(b.title))
  return { candidate, profiles, signals, marks, notes, needs, touchpoints, followUps, outcomes, referrals, openings }
}

/** The referrals from and to a candidate with the name of the other, latest first; one whose other is gone is left out. */
async function referralsOf(db: Database, id: string): Promise<PersonReferral[]> {
  const [from, to] = await Promise.all([db.referrals.where({ fromId: id }).toArray(), db.referrals.where({ toId: id }).toArray()])
  const all = [...from.map(referral => ({ referral, sent: true })), ...to.map(referral => ({ referral, sent: false }))]
  const others = await db.candidates.bulkGet(all.map(({ referral, sent }) => sent ? referral.toId : referral.fromId))
  return all.flatMap((one, index) => {
    const other = others[index]
    return other ? [{ ...one, other: { id: other.id, name: other.name } }] : []
  }).sort((a, b) => b.referral.at - a.referral.at)
}

/** @returns the candidate whose profile that is, in full, or null. @param handle canonical, lower case */
export async function personByProfile(db: Database, site: string, handle: string): Promise<Person | null> {
  const profile = await db.profiles.where('[site+handle]').equals([site, handle]).first()
  return profile ? personById(db, profile.candidateId) : null
}
