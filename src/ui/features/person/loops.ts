import { type Day, dayOf } from '../../../domain/day'
import type { Touchpoint } from '../../../domain/touchpoint'
import { sentence, shortDay } from '../../../i18n/format'
import { type Loop, loopsOf, stepOf } from '../../../nurture/loops'
import { whatWords } from '../log/words'
import type { LoopTick } from './actions'

/** One step of a loop that can be ticked. */
export interface LoopStepView { tick: LoopTick, label: string, done: boolean }
/** A loop as it is shown. */
export interface LoopView { id: string, title: string, state: string, closed: boolean, steps: LoopStepView[] }

const stateWords = {
  planned: 'not asked yet', waiting: 'no answer yet', thank: 'thanks are owed', tell: 'they have not heard what came of it', closed: 'closed',
} as const

const labels: Readonly<Record<LoopTick, string>> = { answeredAt: 'Answered', thankedAt: 'Thanked', toldAt: 'Told what came of it' }

/** How far a loop has come. @param ticks the steps to show */
export function loopState(loop: Loop, today: Day, ticks: readonly LoopTick[]): Pick<LoopView, 'state' | 'closed' | 'steps'> {
  const step = stepOf(loop, today)
  return { state: stateWords[step], closed: step === 'closed', steps: ticks.map(tick => ({ tick, label: labels[tick], done: loop[tick] !== null })) }
}

/** The loops of our asks, latest first, each with the contact it began with. An ask of which nothing was said has none. */
export function askLoops(touchpoints: readonly Touchpoint[], today: Day): { touch: Touchpoint, view: LoopView }[] {
  const asks = touchpoints.filter(({ kind, direction, what }) => kind === 'ask' && direction === 'out' && what !== undefined)
  return asks.toSorted((a, b) => b.at - a.at).flatMap(touch => {
    // One ask at a time, with everything that went to and fro.
    const [loop] = loopsOf([touch, ...touchpoints.filter(one => one !== touch && !asks.includes(one))], [])
    if (!loop) return []
    const title = `${sentence(touch.what ? whatWords[touch.what] : 'an ask')}, asked ${shortDay(dayOf(touch.at), today)}`
    return { touch, view: { id: touch.id, title, ...loopState(loop, today, ['answeredAt', 'thankedAt', 'toldAt']) } }
  })
}
