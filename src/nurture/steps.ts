import { type Day, dayOf } from '../domain/day'
import type { Need } from '../domain/need'
import type { Outcome } from '../domain/outcome'
import type { Step, StepsOf } from '../domain/step'
import { reasonOf, trackStep } from './after-no'
import { capital, dayName, listed } from './english'
import { loopsDue, loopsOf } from './loops'

/**
 * What is owed to one candidate, each with the day from which it is due: thanks and news for what they did (`loops`), the
 * track after their latest no (`after-no`), and needs to ask about again. Days are named, not counted back: the sentence is
 * stored and may be read much later.
 */
export const stepsOf: StepsOf = ({ touchpoints, referrals, outcomes, needs, today }) => [
  ...loopsDue(loopsOf(touchpoints, referrals), today).map(({ loop, step, on }): Step => {
    const since = dayName(loop.answeredAt ?? loop.askedAt ?? on, today)
    return {
      kind: 'thanks', dueOn: on, key: `${step} ${loop.kind} ${loop.askedAt ?? ''} ${loop.answeredAt ?? ''}`,
      reason: step === 'thank' ? `Thank them for their ${loop.kind} of ${since}` : `Tell them what came of their ${loop.kind} of ${since}`,
    }
  }),
  ...afterNo(outcomes.toSorted((a, b) => b.at - a.at)[0], touchpoints, today),
  ...oldNeeds(needs),
]

function afterNo(no: Outcome | undefined, touchpoints: Parameters<typeof trackStep>[1], today: Day): Step[] {
  const step = no && trackStep(no, touchpoints, today)
  if (!step) return []
  const happened = `${no.kind === 'passed' ? 'passed' : 'no offer'} on ${dayName(dayOf(no.at), today)} (${reasonOf(no)})`
  return [{
    kind: 'after-no', dueOn: step.on, key: `${step.is} ${no.id}`,
    reason: step.is === 'thanks' ? `${capital(happened)}: thank them, and want nothing` : `${capital(happened)}: a casual note, and no word of a position`,
  }]
}

/** What was heard so long ago that it may have changed, asked about in one go per day. */
function oldNeeds(needs: readonly Need[]): Step[] {
  const days = [...new Set(needs.flatMap(need => need.checkOn ?? []))]
  return days.map(dueOn => {
    const due = needs.filter(need => need.checkOn === dueOn).map(need => `“${need.text.trim()}”`)
    return { kind: 'need', dueOn, key: `check ${dueOn}`, reason: `Still true? ${listed(due.toSorted())}` }
  })
}
