import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/day'
import { daysBetween } from '../../../domain/day'
import { agoOf, plural } from '../../../i18n/format'
import type { Interest } from '../../../topics/types'
import { SaveButton } from '../../components/Button'
import { LifeLine } from '../../components/Pictures'
import { Skeleton } from '../../components/Surface'
import { type OpenTopic, TopicLink } from '../topics/TopicLink'
import { LineForm } from './LineForm'
import { Section } from './Section'
import { ShowAll } from './ShowAll'
import { withDays } from './words'

export interface CaresProps {
  /** null while they are being found. */
  interests: readonly Interest[] | null
  today: Day
  name: string
  onKeep?: (topic: { id: string, label: string }, on: boolean) => void
  /** Stores what the recruiter was told; absent for people who are not saved. */
  onTell?: (title: string) => Promise<boolean>
  openTopic?: OpenTopic
}

const few = 6

/** What they care about, each with a life-line of twelve months. */
export function Cares({ interests, today, name, onKeep, onTell, openTopic }: CaresProps) {
  const [all, showAll] = useState(false)
  const shown = interests ? (all ? interests : interests.slice(0, few)) : null
  return (
    <Section title="Cares about" aside={interests?.length ? plural(interests.length, 'interest') : undefined}>
      {shown === null && <div class="stack" aria-busy="true">{[70, 55, 62].map(width => <Skeleton key={width} width={`${width}%`} />)}</div>}
      {shown?.length === 0 && <p class="small">Nothing known yet.</p>}
      {shown && shown.length > 0 && (
        <ul class="interests" data-plain={!onKeep || undefined}>
          {shown.map(interest => (
            <li key={interest.topic.id} class="interest" title={withDays(interest.reasons.join('\n'), today)}>
              <TopicLink topic={interest.topic} {...(openTopic ? { openTopic } : {})} />
              {interest.life.some(month => month > 0)
                ? <LifeLine life={interest.life} fresh={isFresh(interest, today)} label={`Twelve months, last ${agoOf(interest.lastSeen, today)}`} />
                : <span />}
              <span class="tiny">{agoOf(interest.lastSeen, today)}</span>
              {onKeep && <SaveButton subject={interest.topic.label} saved={interest.kept} onToggle={on => onKeep(interest.topic, on)} />}
            </li>
          ))}
        </ul>
      )}
      {interests && <ShowAll count={interests.length} few={few} all={all} onToggle={showAll} />}
      {onTell && (
        <LineForm label={`Something ${name} told you`} placeholder={`What ${name} told you: sings in a choir`} button="Keep" onSubmit={onTell} />
      )}
    </Section>
  )
}

function isFresh(interest: Interest, today: Day): boolean {
  return interest.lastSeen !== null && daysBetween(interest.lastSeen, today) <= 30
}
