import { useState } from 'preact/hooks'
import { type Day, daysBetween } from '../../../domain/day'
import { agoOf, plural } from '../../../i18n/format'
import type { Interest } from '../../../topics/types'
import { Button, IconButton, SaveButton } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { LifeLine } from '../../components/Pictures'
import { Skeleton } from '../../components/Surface'
import { type OpenTopic, TopicLink } from '../topics/TopicLink'
import { LineForm } from '../person/LineForm'
import { Section } from '../person/Section'
import { EvidenceList } from '../person/Talk'
import type { Evidence } from '../person/model'
import { withDays } from '../person/words'

export interface InterestsProps {
  /** null while they are being found. */
  interests: readonly Interest[] | null
  evidence: (ids: readonly string[]) => readonly Evidence[]
  today: Day
  name: string
  onKeep: (topic: { id: string, label: string }, on: boolean) => void
  onHide: (topic: { id: string, label: string }) => void
  onRemove: (signalId: string) => void
  onTell: (title: string) => Promise<boolean>
  openTopic?: OpenTopic
}

const few = 12

/** Everything they care about, each with twelve months of life and what it was told from. */
export function Interests({ interests, onTell, name, ...rest }: InterestsProps) {
  const [all, showAll] = useState(false)
  const shown = all ? interests : interests?.slice(0, few)
  return (
    <Section title="Cares about" aside={interests ? plural(interests.length, 'interest') : undefined}>
      {!shown && <div class="stack" aria-busy="true">{[70, 55, 62].map(width => <Skeleton key={width} width={`${width}%`} />)}</div>}
      {shown?.length === 0 && <p class="small">Nothing known yet. Visit a profile of theirs, or add what you were told.</p>}
      {shown && shown.length > 0 && (
        <ul class="interests full">{shown.map(interest => <Line key={interest.topic.id} interest={interest} {...rest} />)}</ul>
      )}
      {interests && interests.length > few && (
        <Button kind="quiet" onClick={() => showAll(!all)}>{all ? 'Show fewer' : `Show all ${interests.length}`}</Button>
      )}
      <LineForm
        label={`Something ${name} told you`} placeholder={`What ${name} told you: sings in a choir`} button="Keep" onSubmit={onTell}
      />
    </Section>
  )
}

type LineProps = Omit<InterestsProps, 'interests' | 'onTell' | 'name'> & { interest: Interest }

function Line({ interest, evidence, today, onKeep, onHide, onRemove, openTopic }: LineProps) {
  const [open, setOpen] = useState(false)
  const { topic, life, lastSeen, shared, kept, reasons } = interest
  const sources = open ? evidence(interest.evidence) : []
  const fresh = lastSeen !== null && daysBetween(lastSeen, today) <= 30
  return (
    <li class="interest-full">
      <div class="interest">
        <button type="button" class="interest-name" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span dir="auto">{topic.label}</span>{shared && <> <Chip tone="shared">you both</Chip></>}
        </button>
        <LifeLine life={life} fresh={fresh} label={`Activity over twelve months, last ${agoOf(lastSeen, today)}`} />
        <span class="tiny">{agoOf(lastSeen, today)}</span>
        <span class="row">
          <SaveButton subject={topic.label} saved={kept} onToggle={on => onKeep(topic, on)} />
          <IconButton icon="hide" label={`Never suggest ${topic.label}`} onClick={() => onHide(topic)} />
        </span>
      </div>
      {open && (
        <div class="interest-why">
          <p class="small">{withDays(reasons.join(' '), today)}</p>
          <EvidenceList sources={sources} today={today} onRemove={onRemove} />
          {openTopic && <p class="small"><TopicLink topic={{ id: topic.id, label: `Who else cares about ${topic.label}` }} openTopic={openTopic} /></p>}
        </div>
      )}
    </li>
  )
}
