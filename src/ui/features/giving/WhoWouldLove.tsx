import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/day'
import { listOf, plural } from '../../../i18n/format'
import { Skeleton } from '../../components/Surface'
import type { Love } from '../../state/giving/love'
import { withDays } from '../person/words'
import { LoverCard, type LoverCardProps } from './LoverCard'

export interface WhoWouldLoveProps extends Pick<LoverCardProps, 'onCopy' | 'onLog' | 'onPerson'> {
  /** null while they are being looked for. */
  love: Love | null
  today: Day
  /** What else to try where no topic was found. */
  advice?: string
}

/** Up to five people who would care for something, each with the reason and a note; and who would, but has it. */
export function WhoWouldLove({ love, today, advice = 'Mark the words that say what it is about, right-click them, and ask again.', ...actions }: WhoWouldLoveProps) {
  const [opened, open] = useState<string | null>(null)
  if (!love) return <div class="stack" aria-busy="true">{[0, 1].map(index => <Skeleton key={index} shape="block" height={84} />)}</div>
  const { subjects, people, others } = love
  if (subjects.length === 0) {
    return <p class="small">Kith found no topic in it. {advice}</p>
  }
  const first = people.find(({ candidate }) => candidate.id === opened) ?? people[0]
  return (
    <div class="stack">
      <p class="small">It is about {listOf(subjects.slice(0, 3).map(({ label }) => label))}.</p>
      {people.length === 0 && <p class="small">Nobody you saved is known to care about that{others.length > 0 ? ' and does not have it yet' : ' yet'}.</p>}
      {people.map(lover => (
        <LoverCard key={lover.candidate.id} lover={lover} open={lover === first} onOpen={() => open(lover.candidate.id)} {...actions} />
      ))}
      {others.length > 0 && (
        <details class="small">
          <summary class="link">{plural(others.length, 'person', 'people')} left out</summary>
          <ul class="stack tight">{others.map(({ candidate, reason }) => <li key={candidate.id} dir="auto">{withDays(reason, today)}</li>)}</ul>
        </details>
      )}
    </div>
  )
}
