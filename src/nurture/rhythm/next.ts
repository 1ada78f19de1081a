import { addDays, dayOf, daysBetween } from '../../domain/day'
import type { NextNote, Resting } from '../../domain/rhythm'
import { type Contact, type Tempo, cooldownOf, gapAfter, isHeard, mostUnanswered, naturalGap, unansweredOf } from './gap'

export interface NextInput {
  tempo: Tempo
  /** Every contact with the candidate, in any order. */
  contacts: readonly Contact[]
  /** When the candidate was saved: where there was no contact yet. */
  createdAt: number
  /** When a round was last marked done without a contact. */
  doneAt?: number | null
  now: number
}

/** Rhythms and silences from here on are "dormant" (docs/decisions.md, rhythm). */
export const longRhythm = 180
const longSilence = 365
/** How far a note may be moved forward to find room, in parts of its gap; more where nobody has been written to yet. */
const early = 0.2
const earlyAtFirst = 0.5

/**
 * The rule of the rhythm for one candidate: counted from the last contact of any kind and direction, by the natural gap
 * between the two, later after unanswered notes, nothing after three of them.
 */
export function nextNote({ tempo, contacts, createdAt, doneAt, now }: NextInput): NextNote | Resting {
  const last = contacts.reduce<Contact | null>((latest, contact) => latest && latest.at >= contact.at ? latest : contact, null)
  const from = Math.max(last?.at ?? (doneAt ? 0 : createdAt), doneAt ?? 0)
  const since = dayOf(from)
  const gap = gapAfter(contacts, tempo)
  if (gap === null) return { is: 'resting', since, reason: `${mostUnanswered} notes without an answer` }
  const wanted = addDays(since, gap)
  const slack = Math.floor(gap * (last ? early : earlyAtFirst))
  return {
    is: 'due', wanted, gap,
    earliest: addDays(since, Math.max(1, last ? cooldownOf(tempo) : 1, gap - slack)),
    latest: addDays(since, Math.max(gap, Math.max(tempo.ideal, tempo.latest) - 1)),
    pace: tempo.ideal >= longRhythm || daysBetween(dayOf(last?.at ?? createdAt), dayOf(now)) >= longSilence ? 'dormant' : 'active',
    reason: whyThen(contacts, last, tempo, gap),
  }
}

function whyThen(contacts: readonly Contact[], last: Contact | null, tempo: Tempo, gap: number): string {
  if (!last) return `${gap} days after they were saved, no contact yet`
  const unanswered = unansweredOf(contacts)
  if (unanswered === 1) return `${gap} days after your last note; it stands unanswered, so a little later than usual`
  if (unanswered > 1) return `${gap} days after your last note; ${unanswered} stand unanswered, so later than usual`
  const natural = naturalGap(contacts, tempo)
  const whose = isHeard(last) && last.direction === 'in' ? 'their last word' : 'the last contact'
  return natural === tempo.ideal ? `${gap} days after ${whose}` : `${gap} days after ${whose}, the gap that is usual between you`
}
