import { type Day, dayOf } from '../domain/day'
import { trackStep } from './after-no'
import { type Gate, gateOf } from './gate'
import { type Balance, balanceOf } from './ledger'
import { loopsDue } from './loops'
import { type NextInput, type NextStep, nextStep } from './next'
import type { Calendar } from './rhythm/calendar'
import { nextNote } from './rhythm/next'
import { type Warmth, warmthOf } from './warmth'

/** The day and the reason of what is due next. */
export interface Due { at: Day, reason: string }

/** Everything this room has to say about one candidate. */
export interface Advice {
  warmth: Warmth
  balance: Balance
  followUp: Due | null
  next: NextStep
  gate: Gate | null
}

export interface AdviceInput extends Omit<NextInput, 'due'> {
  /** When the candidate was saved; null where that is not known. */
  createdAt: number | null
  calendar: Calendar
  /** The day that the casual note has in the plan of everybody, where there is one: it may lie beside the day it would have alone. */
  planned?: Day
}

/** Warmth, ledger, follow-up, gate and next step of one candidate, from the same contacts. */
export function adviceOf(input: AdviceInput): Advice {
  const past = input.touchpoints.filter(touch => touch.at <= input.now)
  const today = dayOf(input.now)
  const rhythm = rhythmOf(input, past, today)
  return {
    warmth: warmthOf(past, input.now),
    balance: balanceOf(past),
    followUp: obligation(input, past, today) ?? rhythm,
    next: nextStep({ ...input, touchpoints: past, due: input.planned ?? rhythm?.at ?? null }),
    gate: input.opening && gateOf({ ...input, touchpoints: past, opening: input.opening }),
  }
}

/** When the rhythm wants the next casual note: never in the past, for what is late is due today. */
function rhythmOf({ cadence, createdAt, now, calendar }: AdviceInput, past: AdviceInput['touchpoints'], today: Day): Due | null {
  if (past.length === 0 && createdAt === null) return { at: calendar.next(today), reason: 'no contact yet' }
  const note = nextNote({ tempo: cadence, contacts: past, createdAt: createdAt ?? now, now })
  return note.is === 'due' ? { at: calendar.next(note.wanted > today ? note.wanted : today), reason: note.reason } : null
}

/** Thanks and news that are owed, and the track after a no, come before the rhythm. */
function obligation({ loops, outcome, calendar }: AdviceInput, past: AdviceInput['touchpoints'], today: Day): Due | null {
  const due = (on: Day, reason: string): Due => ({ at: calendar.next(on > today ? on : today), reason })
  const [loop] = loopsDue(loops, today).filter(({ on }) => on <= today)
  if (loop) return due(loop.on, loop.why)
  if (!outcome || dayOf(outcome.at) > today) return null
  const track = trackStep(outcome, past, today)
  return track && due(track.on, track.why)
}
