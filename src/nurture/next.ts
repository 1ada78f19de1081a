import { dayOf } from '../domain/day'
import { gateOf } from './gate'
import { silenceOf } from './ledger'
import { casual, rules } from './next-rules'
import type { NextInput, NextStep, View } from './next-view'
import { cooldownOf } from './rhythm/gap'
import { warmthOf } from './warmth'

export type { NextInput, NextStep, StepKind } from './next-view'

/**
 * The next step, by the first rule that applies: thanks that are owed · what they asked us for or gave us · the track after a no · stop
 * after three unanswered · news that is owed · a pitch, through the gate only · a gift that answers a need · wait out the
 * cooldown · a gift where asks stand unreturned or the gate lacks one · a question where the balance allows · else a casual
 * note, which is the default. The cooldown holds back casual notes and questions only; but nothing goes on top of a fresh note
 * of ours that they have not answered.
 */
export function nextStep(input: NextInput): NextStep {
  const today = dayOf(input.now)
  const past = input.touchpoints.filter(touch => touch.at <= input.now)
  const silence = silenceOf(past, today)
  const view: View = {
    ...input, today, past, silence,
    gate: input.opening && gateOf({ ...input, opening: input.opening }),
    warmth: warmthOf(past, input.now),
    cooling: silence === null ? 0 : Math.max(0, cooldownOf(input.cadence) - silence),
    topic: input.topics[0] ?? null,
  }
  for (const rule of rules) {
    const step = rule(view)
    if (step) return step
  }
  return casual(view)
}
