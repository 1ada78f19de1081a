import { useState } from 'preact/hooks'
import type { PrivacyDesk, Shown } from '../../../db/queries/privacy'
import { type Day, addMonths, dayOf } from '../../../domain/day'
import type { DeskRow } from '../../../domain/desk'
import { number, plural, relativeDay, shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Section } from '../person/Section'
import { Acts } from './Acts'
import { KeepDialog } from './KeepDialog'
import { PrivateReview, type PrivateReviewProps } from './PrivateReview'
import { RedactWords, type RedactWordsProps } from './RedactWords'
import { Tellable } from './Tellable'
import type { Way } from './words'

export interface PrivacyActions {
  told: (candidateIds: string[], how: Way) => void
  waive: (candidateIds: string[], because: 'gave-it' | 'knows') => void
  keep: (candidateId: string, until: Day, why: string) => void
  withdraw: (candidateId: string) => void
  /** Shows more lines of a queue. */
  more: (queue: keyof Shown) => void
}

export interface PrivacyScreenProps {
  desk: PrivacyDesk
  today: Day
  hrefOf: (candidateId: string) => string
  actions: PrivacyActions
  review: Omit<PrivateReviewProps, 'hrefOf'>
  redact: RedactWordsProps
}

/** The privacy desk: whom to tell, whom to keep, who objected, what may be private, who was erased, and what was done. */
export function PrivacyScreen({ desk, today, hrefOf, actions, review, redact }: PrivacyScreenProps) {
  const [keeping, keep] = useState<DeskRow | null>(null)
  const { notices, reviews, objections, acts, erased } = desk
  const more = (queue: keyof Shown, { rows, total }: { rows: readonly unknown[], total: number }) => total > rows.length && (
    <Button kind="quiet" onClick={() => actions.more(queue)}>Show more ({number(total - rows.length)} left)</Button>
  )
  return <>
    <Section title="To be told what you keep" aside={notices.total > 0 ? number(notices.total) : undefined}>
      {notices.total === 0
        ? <p class="small">Nobody is waiting. Whoever you save stands here a week before a month is over, or once you wrote to them.</p>
        : <Tellable rows={notices.rows} today={today} hrefOf={hrefOf} onTold={actions.told} onWaive={actions.waive} />}
      {more('notices', notices)}
    </Section>
    <Section title="To keep or to let go" aside={reviews.total > 0 ? number(reviews.total) : undefined}>
      {reviews.total === 0 && <p class="small">Nobody’s time is over.</p>}
      <ul class="rights-rows">
        {reviews.rows.map(row => (
          <li key={row.id} class="rights-row">
            <div class="grow">
              <a class="strong" dir="auto" href={hrefOf(row.id)}>{row.name}</a>
              <span class="tiny">{row.lastTwoWayAt > 0 ? `in touch both ways ${relativeDay(dayOf(row.lastTwoWayAt), today)}` : 'never in touch both ways'}{row.reviewOn ? `, time was over on ${shortDay(row.reviewOn, today)}` : ''}</span>
            </div>
            <div class="row wrap">
              <Button onClick={() => keep(row)}>Keep …</Button>
              <Button kind="quiet" onClick={() => actions.keep(row.id, addMonths(today, 1), '')} aria-label={`Ask about ${row.name} in a month`}>In a month</Button>
              <a class="button" data-kind="quiet" href={hrefOf(row.id)} aria-label={`Erase ${row.name}: see what is kept first`}>Erase …</a>
            </div>
          </li>
        ))}
      </ul>
      {more('reviews', reviews)}
    </Section>
    <Section title="Objected" aside={objections.total > 0 ? number(objections.total) : undefined}>
      {objections.total === 0 && <p class="small">Nobody objected. Whoever does is marked on their own page under “What is kept”.</p>}
      <ul class="rights-rows">
        {objections.rows.map(row => (
          <li key={row.id} class="rights-row">
            <div class="grow"><a class="strong" dir="auto" href={hrefOf(row.id)}>{row.name}</a><span class="tiny">No reminders, suggestions, templates or pitches.</span></div>
            <Menu label={`More about ${row.name}`} icon="more" iconOnly kind="quiet" entries={[{ label: 'They take it back', icon: 'undo', onSelect: () => actions.withdraw(row.id) }]} />
          </li>
        ))}
      </ul>
      {more('objections', objections)}
    </Section>
    <PrivateReview {...review} hrefOf={hrefOf} />
    <Section title="Erased" aside={erased > 0 ? number(erased) : undefined}>
      <p class="small">
        {erased === 0 ? 'Nobody was erased so far.' : `${plural(erased, 'person was', 'people were')} erased. Their names are known to nobody any more, Kith included; it only recognises their page if you come by it again.`}
      </p>
      {erased > 0 && <RedactWords {...redact} />}
    </Section>
    <Section title="Record of acts" aside={acts.total > 0 ? number(acts.total) : undefined}>
      <Acts acts={acts.rows} today={today} />
      {more('acts', acts)}
    </Section>
    {keeping && <KeepDialog name={keeping.name} today={today} onKeep={(until, why) => actions.keep(keeping.id, until, why)} onClose={() => keep(null)} />}
  </>
}
