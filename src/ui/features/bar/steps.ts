import { type Day } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import { cadencePresets } from '../../../domain/settings'
import { type Stage, stageWords, stages } from '../../../domain/stage'
import { sentence } from '../../../i18n/format'
import { act } from '../../state/bar'
import { showToast } from '../../state/toasts'
import type { PersonActions } from '../person/actions'
import { snoozeEntries } from '../person/snooze'
import type { Entry } from './entries'

/** One thing that the bar asks before it does something: one of a few, or a line of text. */
export type Step = { title: string, entries: readonly Entry[] } | {
  title: string
  placeholder: string
  /** @returns whether it was stored: then the bar closes, else the text stays */
  onText: (text: string) => Promise<boolean>
}

export interface About {
  person: { id: string, name: string, cadence: { ideal: number } | null, paused: boolean }
  /** The one word to speak of them by. */
  called: string
  actions: Pick<PersonActions, 'snooze' | 'setFollowUp' | 'setCadence' | 'addNote' | 'tell'>
}

/** When to be reminded: puts off what is planned, or plans something. */
export function snoozeStep({ person, called, actions }: About, followUp: FollowUp | null, today: Day): Step {
  const put = (until: Day) => followUp ? actions.snooze(followUp, until) : void actions.setFollowUp(until, '')
  const entries = snoozeEntries(today, put, () => act(person.id, followUp ? 'snooze-day' : 'remind'))
  return {
    title: followUp ? `Snooze ${called}` : `Remind me about ${called}`,
    entries: entries.flatMap((entry, index): Entry[] => entry === 'line' ? [] : [{
      id: `snooze:${index}`, kind: 'act', title: entry.label, ...(entry.hint ? { hint: entry.hint } : {}), icon: entry.icon ?? 'clock',
      choice: { run: entry.onSelect },
    }]),
  }
}

/** How often to be in touch. @param usual days that the settings say */
export function rhythmStep({ person, called, actions }: About, usual: number): Step {
  const now = person.paused ? null : person.cadence?.ideal ?? null
  const entry = (id: string, title: string, on: boolean, run: () => void): Entry =>
    ({ id: `rhythm:${id}`, kind: 'act', title, ...(on ? { hint: 'as it is now' } : {}), icon: id === 'pause' ? 'pause' : 'clock', choice: { run } })
  return {
    title: `Rhythm with ${called}`,
    entries: [
      ...cadencePresets.map(days => entry(String(days), `Every ${days} days`, now === days, () => actions.setCadence(days, false))),
      entry('settings', `As in settings (${usual} days)`, !person.paused && person.cadence === null, () => actions.setCadence(null, false)),
      entry('pause', 'Pause: no reminders', person.paused, () => actions.setCadence(person.cadence?.ideal ?? null, true)),
    ],
  }
}

/** Where the relationship stands. */
export function stageStep(called: string, now: Stage | null, onStage: (stage: Stage | null) => void): Step {
  const entry = (stage: Stage | null, title: string): Entry =>
    ({ id: `stage:${stage}`, kind: 'act', title, ...(stage === now ? { hint: 'as it is now' } : {}), icon: 'people', choice: { run: () => onStage(stage) } })
  return { title: `Stage of ${called}`, entries: [...stages.map(stage => entry(stage, sentence(stageWords[stage]))), entry(null, 'Not said')] }
}

/** A free line about them. */
export function noteStep({ called, actions }: About): Step {
  const onText = async (text: string) => {
    const stored = await actions.addNote(text)
    if (stored) showToast(`Note about ${called} kept`)
    return stored
  }
  return { title: `Note about ${called}`, placeholder: `A line about ${called}`, onText }
}

/** What they told: a sign of an interest. */
export function toldStep({ called, actions }: About): Step {
  return { title: `${called} told you`, placeholder: `What ${called} told you: sings in a choir`, onText: actions.tell }
}
