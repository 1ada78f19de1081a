import { type Day, addDays, dayOf } from '../domain/day'
import type { DeskRules, WarmFacts } from '../domain/desk'
import { isMedalist } from './after-no'
import { balanceOf } from './ledger'
import { warmFactsOf, warmthOn } from './warmth'

/** From this heat on somebody is warm. */
const warm = 4
/** Whoever is not cold after so many days without a word will be in the next count. */
const furthest = 3_660

/** The nurture engine's rules for the line of the people desk. */
export const deskRules: DeskRules = {
  version: '2',
  touch(touchpoints, now) {
    const facts = warmFactsOf(touchpoints)
    const balance = balanceOf(touchpoints)
    if (!facts) return { warm: null, heat: 0, ...balance }
    const today = dayOf(now)
    const heat = heatOn(facts, today)
    const coolsOn = firstBelow(facts, heat, today)
    const losingOn = heatOn(facts, facts.day) >= warm ? firstBelow(facts, warm, facts.day) : undefined
    return { warm: facts, heat, ...(coolsOn === undefined ? {} : { coolsOn }), ...(losingOn === undefined ? {} : { losingOn }), ...balance }
  },
  isMedalist,
}

/** 1 and the dots of warmth; 0 is for those without any contact. */
function heatOn(facts: WarmFacts, day: Day): number {
  return warmthOn(facts, day).dots + 1
}

/** The first day from which heat is below some heat if nobody writes. Warmth only falls without contact, so the days can be halved. */
function firstBelow(facts: WarmFacts, heat: number, from: Day): Day | undefined {
  if (heat <= 1) return undefined
  let [above, below] = [-1, furthest]
  while (below - above > 1) {
    const middle = (above + below) >> 1
    if (heatOn(facts, addDays(from, middle)) < heat) below = middle
    else above = middle
  }
  return addDays(from, below)
}
