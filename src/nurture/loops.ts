import { type Day, addDays, dayOf, daysBetween } from '../domain/day'
import type { Referral } from '../domain/referral'
import type { Touchpoint } from '../domain/touchpoint'
import { ago } from './english'

/** Something they did for us, or were asked to do: asked → answered → thanked → told what came of it. */
export interface Loop {
  kind: 'advice' | 'referral' | 'introduction' | 'help'
  /** null: they offered it unasked, or it is not asked yet. */
  askedAt: Day | null
  answeredAt: Day | null
  thankedAt: Day | null
  toldAt: Day | null
}

/** Where a loop stands. `planned`: not asked yet · `thank` and `tell` are ours to do. */
export type LoopStep = 'planned' | 'waiting' | 'thank' | 'tell' | 'closed'

/** Days after the thanks from which they should hear what came of it: time for something to have come of it. */
const newsAfter = 14

/** The next step of a loop. What lies in the future has not happened yet. @param today the current day */
export function stepOf(loop: Loop, today: Day): LoopStep {
  const done = (day: Day | null) => day !== null && day <= today
  if (done(loop.toldAt)) return 'closed'
  if (done(loop.thankedAt)) return 'tell'
  if (done(loop.answeredAt)) return 'thank'
  return done(loop.askedAt) ? 'waiting' : 'planned'
}

/** What is owed for a loop: the day from which, and why, as a sentence. Loops are follow-ups of their own. */
export interface LoopDue { loop: Loop, step: 'thank' | 'tell', on: Day, why: string }

const favours: Readonly<Record<Loop['kind'], string>> = { advice: 'advice', referral: 'referral', introduction: 'introduction', help: 'help' }

/** Thanks and news that are owed, thanks first, the longest owed first; also those that are not due yet. */
export function loopsDue(loops: readonly Loop[], today: Day): LoopDue[] {
  return loops.flatMap((loop): LoopDue[] => {
    const step = stepOf(loop, today)
    const favour = favours[loop.kind]
    if (step === 'thank') {
      const on = loop.answeredAt ?? today
      return [{ loop, step, on, why: `Thank them for their ${favour}: it came ${ago(daysBetween(on, today))} and had no thanks yet.` }]
    }
    if (step !== 'tell') return []
    const on = addDays(loop.thankedAt ?? today, newsAfter)
    const thanked = ago(daysBetween(loop.thankedAt ?? today, today))
    return [{ loop, step, on, why: `Tell them what came of their ${favour}: you thanked them ${thanked}, and they have not heard since.` }]
  }).toSorted((a, b) => Number(a.step === 'tell') - Number(b.step === 'tell') || a.on.localeCompare(b.on))
}

/** What is read of an ask to follow its loop. */
export type LoopTouch = Pick<Touchpoint, 'at' | 'kind' | 'direction' | 'what'> & {
  [Step in 'answeredAt' | 'thankedAt' | 'toldAt']?: number | null | undefined
}

/**
 * The loops of one candidate: each ask whose kind was noted, and each person they sent us. Where nothing was ticked off, the
 * first word of theirs after an ask is its answer, and the first thanks or news of ours after that are the thanks; null says
 * that this did not happen.
 * @param referrals only those that came from this candidate
 */
export function loopsOf(touchpoints: readonly LoopTouch[], referrals: readonly Pick<Referral, 'at' | 'thankedAt' | 'toldAt'>[]): Loop[] {
  const sorted = touchpoints.toSorted((a, b) => a.at - b.at)
  const dayOrNull = (at: number | null | undefined) => at === null || at === undefined ? null : dayOf(at)
  const asks = sorted.filter(touch => touch.kind === 'ask' && touch.direction === 'out' && touch.what !== undefined)
  const ofAsks = asks.map((ask): Loop => {
    const isThanks = (touch: LoopTouch) => touch.direction === 'out' && touch.kind === 'admin'
    const after = (at: number, wanted: (touch: LoopTouch) => boolean) => sorted.find(touch => touch.at > at && wanted(touch))?.at ?? null
    const answeredAt = ask.answeredAt === undefined ? after(ask.at, touch => touch.direction === 'in') : ask.answeredAt
    const thankedAt = ask.thankedAt === undefined ? answeredAt && after(answeredAt, isThanks) : ask.thankedAt
    return {
      kind: ask.what === 'referral' ? 'referral' : 'advice',
      askedAt: dayOf(ask.at), answeredAt: dayOrNull(answeredAt), thankedAt: dayOrNull(thankedAt), toldAt: dayOrNull(ask.toldAt),
    }
  })
  return [...ofAsks, ...referrals.map((referral): Loop => ({
    kind: 'referral', askedAt: null, answeredAt: dayOf(referral.at), thankedAt: dayOrNull(referral.thankedAt), toldAt: dayOrNull(referral.toldAt),
  }))]
}
