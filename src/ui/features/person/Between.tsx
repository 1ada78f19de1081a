import { useState } from 'preact/hooks'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dayOf } from '../../../domain/day'
import type { Day } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import type { Balance } from '../../../nurture/ledger'
import { BalanceBar, balanceWords } from '../../components/Pictures'
import { Notice } from '../../components/Surface'
import { Timeline } from '../../components/Timeline'
import { Section } from './Section'
import { ShowAll } from './ShowAll'
import { touchLine } from './words'

export interface BetweenProps {
  touchpoints: readonly Touchpoint[]
  balance: Balance
  /** The one word to speak of the person by. */
  name: string
  today: Day
  labelOf: (topic: string) => string
  onEdit: (touch: Touchpoint) => void
  onRemove: (touch: Touchpoint) => void
}

const few = 4

/** What went back and forth: the balance of gives and asks, then the contacts, latest first. */
export function Between({ touchpoints, balance, name, today, labelOf, onEdit, onRemove }: BetweenProps) {
  const [all, showAll] = useState(false)
  const shown = all ? touchpoints : touchpoints.slice(0, few)
  const touchOf = (id: string) => touchpoints.find(touch => touch.id === id)
  const onTouch = (act: (touch: Touchpoint) => void) => (id: string) => {
    const touch = touchOf(id)
    if (touch) act(touch)
  }
  return (
    <Section title="Between you" aside={touchpoints.length > 0 ? balanceWords(balance.gives, balance.asks) : undefined}>
      {touchpoints.length === 0
        ? <p class="small">No contact logged yet. Log the last one you remember, so that the reminders start from there.</p>
        : <BalanceBar gives={balance.gives} asks={balance.asks} />}
      {balance.asksInARow >= 2 && (
        <Notice tone="warn">
          {balance.asksInARow === 2 ? 'Two' : balance.asksInARow} asks in a row. Before the next one, give {name} something:
          help, a link, an introduction.
        </Notice>
      )}
      <Timeline
        entries={shown.map(touch => ({
          id: touch.id, kind: touch.kind, direction: touch.direction, text: touchLine(touch, name, labelOf),
          when: shortDay(dayOf(touch.at), today), day: dayOf(touch.at),
        }))}
        onEdit={onTouch(onEdit)} onRemove={onTouch(onRemove)}
      />
      <ShowAll count={touchpoints.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}
