import { useState } from 'preact/hooks'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dayOf } from '../../../domain/day'
import type { Day } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { type Balance, askWarnings } from '../../../nurture/ledger'
import { BalanceBar, balanceWords } from '../../components/Pictures'
import { Notice } from '../../components/Surface'
import { Timeline } from '../../components/Timeline'
import { Colleagues } from '../handover/Colleagues'
import type { LoopTick } from './actions'
import { Loops } from './Loops'
import { askLoops } from './loops'
import { Section } from './Section'
import { ShowAll } from './ShowAll'
import { touchLine } from './words'

export interface BetweenProps {
  touchpoints: readonly Touchpoint[]
  balance: Balance
  cadence: { latest: number }
  /** The one word to speak of the person by. */
  name: string
  today: Day
  labelOf: (topic: string) => string
  /** What an opening is called. */
  openingOf: (id: string) => string | undefined
  onEdit: (touch: Touchpoint) => void
  onRemove: (touch: Touchpoint) => void
  onTick: (touch: Touchpoint, step: LoopTick, on: boolean) => void
}

const few = 4

/** What went back and forth: the balance of gives and asks, what was asked for, then the contacts, latest first. */
export function Between({ touchpoints, balance, cadence, name, today, labelOf, openingOf, onEdit, onRemove, onTick }: BetweenProps) {
  const [all, showAll] = useState(false)
  const shown = all ? touchpoints : touchpoints.slice(0, few)
  const onTouch = (act: (touch: Touchpoint) => void) => (id: string) => {
    const touch = touchpoints.find(one => one.id === id)
    if (touch) act(touch)
  }
  // A silence is for the next ask to mind; what is said here is about the balance.
  const warning = askWarnings({ touchpoints, cadence, name, today }).find(({ is }) => is === 'third-in-a-row')
  return (
    <Section title="Between you" aside={touchpoints.length > 0 ? balanceWords(balance.gives, balance.asks) : undefined}>
      {touchpoints.length === 0
        ? <p class="small">No contact logged yet. Log the last one you remember, so that the reminders start from there.</p>
        : <BalanceBar gives={balance.gives} asks={balance.asks} />}
      {warning && <Notice tone="warn">{warning.text}</Notice>}
      <Loops
        loops={askLoops(touchpoints, today).map(({ view }) => view)}
        onTick={(id, step, on) => onTouch(touch => onTick(touch, step, on))(id)}
      />
      {touchpoints.some(({ by }) => by !== undefined) && <Colleagues touchpoints={touchpoints} name={name} />}
      <Timeline
        entries={shown.map(touch => ({
          id: touch.id, kind: touch.kind, direction: touch.direction, text: `${touch.by === undefined ? '' : 'Colleague: '}${touchLine(touch, name, labelOf, openingOf)}`,
          when: shortDay(dayOf(touch.at), today), day: dayOf(touch.at),
        }))}
        onEdit={onTouch(onEdit)} onRemove={onTouch(onRemove)}
      />
      <ShowAll count={touchpoints.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}
