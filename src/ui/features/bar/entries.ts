import { type IconName } from '../../components/Icon'
import type { Step } from './steps'

/** What choosing an entry does: something at once, or it asks one thing more first. */
export type Choice = { run: () => void } | { step: Step }

/** One line of the command bar. */
export interface Entry {
  /** Of its kind and subject, the same from one drawing to the next. */
  id: string
  kind: 'person' | 'act' | 'screen' | 'view' | 'opening' | 'topic'
  title: string
  /** What tells it from others: what they do, where a snooze leads to. */
  hint?: string
  /** Other words it is found by. */
  also?: readonly string[]
  icon: IconName
  /** The single key that does the same. */
  keys?: string
  choice: Choice
}

/** Entries under a heading; without one where what was typed decides the order. */
export interface Group { title: string | null, entries: readonly Entry[] }

export const kindWords: Record<Entry['kind'], string> = {
  person: 'person', act: 'do', screen: 'go to', view: 'view', opening: 'opening', topic: 'topic',
}
