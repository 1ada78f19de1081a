import { useState } from 'preact/hooks'
import { type Day, dayOf } from '../../../domain/day'
import { listOf, plural, relativeDay, shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Avatar } from '../../components/Person'
import { Skeleton } from '../../components/Surface'
import type { Adviser } from '../../state/giving/ask'
import type { Carer, Share, TopicPage } from '../../state/giving/topic'
import type { Signal } from '../../../domain/signal'
import { Section } from '../person/Section'
import { ShowAll } from '../person/ShowAll'
import { kindWords } from '../person/words'
import { Meet, type MeetProps } from './Meet'
import { TopicLink } from './TopicLink'

export interface TopicScreenProps extends Pick<MeetProps, 'pairs' | 'personHref' | 'openTopic' | 'onIntroduced'> {
  page: TopicPage
  /** Whom to ask; null while they are being looked for. */
  advisers: readonly Adviser[] | null
  today: Day
  /** Looks for who would love something on the topic. */
  onShare: (share: Share) => void
}

const few = 12

/** One topic: everyone who cares, whom to ask, what to share, who should meet. */
export function TopicScreen({ page, advisers, today, onShare, personHref, openTopic, ...meet }: TopicScreenProps) {
  const [all, showAll] = useState(false)
  const { topic, people, count, toShare, near } = page
  return (
    <article class="candidate" aria-label={topic.label}>
      <div class="candidate-main">
        <div class="who">
          <h1 class="title" tabIndex={-1} dir="auto">{topic.label}</h1>
          <p class="small">{count === 0 ? 'Nobody you saved is known to care about it.' : `${plural(count, 'person', 'people')} you saved ${count === 1 ? 'cares' : 'care'} about it.`}</p>
          {near.length > 0 && (
            <ul class="row wrap chips" aria-label="Topics close to it">
              {near.map(one => <li key={one.topic.id}><TopicLink topic={one.topic} as="chip" openTopic={openTopic} /></li>)}
            </ul>
          )}
        </div>
        {people.length > 0 && (
          <Section title="Who cares">
            <ul class="carers">
              {(all ? people : people.slice(0, few)).map(carer => <CarerLine key={carer.candidate.id} carer={carer} today={today} href={personHref(carer.candidate.id)} />)}
            </ul>
            <ShowAll count={people.length} few={few} all={all} onToggle={showAll} />
            {count > people.length && all && <p class="tiny">The {plural(people.length, 'person', 'people')} with the most evidence are shown.</p>}
          </Section>
        )}
      </div>
      <div class="candidate-side">
        <Ask advisers={advisers} label={topic.label} personHref={personHref} />
        {toShare.length > 0 && <ToShare shares={toShare} today={today} onShare={onShare} />}
        <Meet personHref={personHref} openTopic={openTopic} {...meet} />
      </div>
    </article>
  )
}

function CarerLine({ carer: { candidate, why, evidence, lastTouch }, today, href }: { carer: Carer, today: Day, href: string }) {
  return (
    <li class="carer">
      <Avatar name={candidate.name} size="small" />
      <div class="grow">
        <p><a class="today-link carer-link" href={href} dir="auto">{candidate.name}</a>{candidate.paused && <span class="tiny"> · paused</span>}</p>
        <Why why={why} evidence={evidence} />
        <p class="tiny">{lastTouch ? `last touch ${relativeDay(dayOf(lastTouch.at), today)}` : 'no touch yet'}</p>
      </div>
    </li>
  )
}

function Why({ why, evidence }: { why: string, evidence: Signal | null }) {
  return (
    <p class="small" dir="auto">
      {why}.
      {evidence?.url && <>{' '}<a href={evidence.url} target="_blank" rel="noopener noreferrer" aria-label={`Evidence: ${evidence.title}`}>Evidence <Icon name="external" size={11} /></a></>}
    </p>
  )
}

function Ask({ advisers, label, personHref }: { advisers: readonly Adviser[] | null, label: string, personHref: (id: string) => string }) {
  const [all, showAll] = useState(false)
  const most = 3
  if (advisers?.length === 0) return null
  return (
    <Section title={`Whom to ask about ${label}`}>
      {!advisers && <div aria-busy="true"><Skeleton shape="block" height={60} /></div>}
      <ul class="stack">
        {advisers?.slice(0, all ? undefined : most).map(({ candidate, why, evidence, caution }) => (
          <li key={candidate.id}>
            <p><a class="today-link" href={personHref(candidate.id)} dir="auto">{candidate.name}</a></p>
            <Why why={why} evidence={evidence} />
            {caution && <p class="item-private"><Icon name="info" size={12} /> <span>{caution}</span></p>}
          </li>
        ))}
      </ul>
      {advisers && <ShowAll count={advisers.length} few={most} all={all} onToggle={showAll} />}
    </Section>
  )
}

const named = 3

function ToShare({ shares, today, onShare }: { shares: readonly Share[], today: Day, onShare: (share: Share) => void }) {
  const [all, showAll] = useState(false)
  return (
    <Section title="To share">
      <ul class="stack loose">
        {shares.slice(0, all ? undefined : named).map(share => {
          const { signal, from, to } = share
          const names = to.slice(0, named).map(({ name }) => name)
          const rest = to.length - names.length
          return (
            <li key={signal.id} class="pair">
              <p class="small">
                {signal.url ? <a href={signal.url} target="_blank" rel="noopener noreferrer" dir="auto">{signal.title}</a> : <span dir="auto">{signal.title}</span>}
              </p>
              <p class="tiny" dir="auto">{kindWords[signal.kind]}, from {from.name}{signal.at && ` · ${shortDay(signal.at, today)}`}</p>
              <p class="tiny" dir="auto">New to {listOf(rest > 0 ? [...names, plural(rest, 'other')] : names)}, as far as Kith knows</p>
              <Button kind="quiet" aria-label={`Who would love it? “${signal.title}”`} onClick={() => onShare(share)}>Who would love it?</Button>
            </li>
          )
        })}
      </ul>
      <ShowAll count={shares.length} few={named} all={all} onToggle={showAll} />
    </Section>
  )
}
