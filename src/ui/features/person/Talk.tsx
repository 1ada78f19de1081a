import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/day'
import { plural, shortDay } from '../../../i18n/format'
import type { Suggestion } from '../../../topics/types'
import { Button, IconButton } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Icon } from '../../components/Icon'
import { Menu } from '../../components/Menu'
import { Skeleton } from '../../components/Surface'
import type { Evidence } from './model'
import { Section } from './Section'
import { Smooth } from './Smooth'
import { withDays } from './words'

export interface TalkProps {
  /** null while they are being found. */
  suggestions: readonly Suggestion[] | null
  evidence: (ids: readonly string[]) => readonly Evidence[]
  today: Day
  name: string
  onCopy: (topic: string, text: string) => void
  /** Absent for people who are not saved: nothing can be remembered of them. */
  onMark?: (topic: { id: string, label: string }, mark: 'hidden' | 'refused') => void
}

/** Up to five things to talk about, the first one open. */
export function Talk({ suggestions, ...rest }: TalkProps) {
  const [open, setOpen] = useState<string | null>(null)
  if (!suggestions) {
    return <Section title="Talk about"><div aria-busy="true"><Skeleton shape="block" height={148} /></div></Section>
  }
  const shown = suggestions.slice(0, 5)
  const opened = shown.find(one => one.topic.id === open) ?? shown[0]
  return (
    <Section title="Talk about" aside={shown.length > 0 ? plural(shown.length, 'topic') : undefined}>
      {shown.length === 0
        ? <p class="small">Nothing fresh to talk about yet. A recent page of {rest.name} helps, or something you were told.</p>
        : shown.map(one => one === opened
          ? <OpenCard key={one.topic.id} suggestion={one} {...rest} />
          : <ClosedCard key={one.topic.id} suggestion={one} today={rest.today} onOpen={() => setOpen(one.topic.id)} />)}
    </Section>
  )
}

function Badges({ suggestion }: { suggestion: Suggestion }) {
  return <>
    {suggestion.isNew && <Chip tone="new">new since last time</Chip>}
    {suggestion.shared && <Chip tone="shared">you both</Chip>}
  </>
}

function ClosedCard({ suggestion, today, onOpen }: { suggestion: Suggestion, today: Day, onOpen: () => void }) {
  return (
    <button type="button" class="card topic-closed" aria-expanded="false" onClick={onOpen}>
      <span class="row wrap apart">
        <span class="subtitle">{suggestion.topic.label}</span>
        <span class="row"><Badges suggestion={suggestion} /></span>
      </span>
      <span class="small why" dir="auto">{withDays(suggestion.why, today)}</span>
    </button>
  )
}

function OpenCard({ suggestion, evidence, today, name, onCopy, onMark }: Omit<TalkProps, 'suggestions'> & { suggestion: Suggestion }) {
  const { topic, openers, why } = suggestion
  const [at, setAt] = useState(0)
  const [showing, show] = useState(false)
  const written = openers[at % Math.max(1, openers.length)]
  const [smoothed, setSmoothed] = useState<{ from: string, text: string } | null>(null)
  const opener = smoothed && smoothed.from === written ? smoothed.text : written
  const sources = evidence(suggestion.evidence)
  return (
    <article class="card topic" aria-label={topic.label}>
      <div class="row wrap apart"><h3 class="subtitle">{topic.label}</h3><span class="row"><Badges suggestion={suggestion} /></span></div>
      <p class="small why" dir="auto">{withDays(why, today)}</p>
      {opener && <p class="opener" lang={suggestion.language || undefined} dir="auto" aria-live="polite">{opener}</p>}
      <div class="row wrap">
        {opener && <Button kind="main" onClick={() => onCopy(topic.id, opener)}>Copy</Button>}
        {openers.length > 1 && <Button onClick={() => setAt(at + 1)}>Another</Button>}
        {written && (
          <Smooth
            opener={written} language={suggestion.language} evidence={[topic.label, ...sources.map(({ title }) => title)]}
            onSmoothed={text => setSmoothed({ from: written, text })}
          />
        )}
        {onMark && (
          <Menu
            label="Not this" kind="quiet" entries={[
              { label: 'Do not suggest it', icon: 'hide', onSelect: () => onMark(topic, 'hidden') },
              { label: `${name} does not want to talk about it`, icon: 'close', onSelect: () => onMark(topic, 'refused') },
            ]}
          />
        )}
        {sources.length > 0 && (
          <button type="button" class="link push" aria-expanded={showing} onClick={() => show(!showing)}>
            {plural(sources.length, 'piece')} of evidence
          </button>
        )}
      </div>
      {showing && <EvidenceList sources={sources} today={today} />}
    </article>
  )
}

/** The sources of a topic with dates and links. @param onRemove takes a stored one out; texts of the profile itself stay */
export function EvidenceList({ sources, today, onRemove }: { sources: readonly Evidence[], today: Day, onRemove?: (id: string) => void }) {
  return (
    <ul class="evidence">
      {sources.map(({ id, title, what, at, url }) => (
        <li key={id}>
          {url
            ? <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">{title} <Icon name="external" size={11} /></a>
            : <span dir="auto">{title}</span>}
          <span class="tiny">{what}{at && <> · <time dateTime={at}>{shortDay(at, today)}</time></>}</span>
          {onRemove && id !== 'headline' && id !== 'about' && <IconButton icon="close" label={`Remove “${title}”`} onClick={() => onRemove(id)} />}
        </li>
      ))}
    </ul>
  )
}
