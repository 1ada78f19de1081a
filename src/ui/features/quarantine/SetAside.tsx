import type { Profile } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import type { Signal } from '../../../domain/signal'
import { plural, shortDay } from '../../../i18n/format'
import type { Quarantined } from '../../../topics/types'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Section } from '../person/Section'
import { kindWords } from '../person/words'
import { tellingOf } from './left-out'

export interface SetAsideProps {
  signals: readonly Signal[]
  profiles: readonly Profile[]
  /** What the engine keeps out of every topic, with its reason. */
  quarantined: readonly Quarantined[]
  siteName: (site: string) => string
  today: Day
  onClear: (signalId: string, on: boolean) => void
  onRemove: (signalId: string) => void
}

/** What may be private: kept by the recruiter and never suggested, cleared as a false alarm, or left out and not stored. Nothing where there is none. */
export function SetAside({ signals, profiles, quarantined, siteName, today, onClear, onRemove }: SetAsideProps) {
  const reasons = new Map(quarantined.map(({ id, reason }) => [id, reason]))
  const aside = signals.filter(({ id }) => reasons.has(id))
  const cleared = signals.filter(signal => signal.cleared)
  const left = profiles.flatMap(profile => (profile.leftOut ?? []).map(one => ({ ...one, site: profile.site })))
  if (aside.length + cleared.length + left.length === 0) return null
  return (
    <Section title="May be private">
      <ul class="items">
        {aside.map(signal => (
          <Kept key={signal.id} signal={signal} today={today} note={`Never suggested. ${reasons.get(signal.id) ?? ''}`}>
            <Button kind="quiet" aria-label={`False alarm: ${signal.title}`} onClick={() => onClear(signal.id, true)}>False alarm</Button>
            <Button kind="quiet" aria-label={`Remove: ${signal.title}`} onClick={() => onRemove(signal.id)}>Remove</Button>
          </Kept>
        ))}
        {cleared.map(signal => (
          <Kept key={signal.id} signal={signal} today={today} note="You said that it tells nothing private.">
            <Button kind="quiet" aria-label={`Set aside again: ${signal.title}`} onClick={() => onClear(signal.id, false)}>Set aside again</Button>
          </Kept>
        ))}
        {left.map(({ page, count, at, site }) => (
          <li key={page} class="item left-out">
            <span class="grow">
              <span class="item-title">{plural(count, 'line')} on {siteName(site)}</span>
              <span class="item-private"><Icon name="lock" size={12} /> <span>Left out on {shortDay(dayOf(at), today)}, not stored</span></span>
            </span>
            <a class="button" data-kind="quiet" href={page} target="_blank" rel="noopener noreferrer">See the page</a>
          </li>
        ))}
      </ul>
      {left.length > 0 && <p class="tiny">Beside the page, Kith’s panel shows what it was and can keep it.</p>}
    </Section>
  )
}

function Kept({ signal, note, today, children }: { signal: Signal, note: string, today: Day, children: preact.ComponentChildren }) {
  const said = tellingOf(signal)
  return (
    <li class="item left-out">
      <span class="grow">
        <span class="item-title" dir="auto">{signal.title}</span>
        <span class="tiny">{kindWords[signal.kind]}{signal.at && <> · <time dateTime={signal.at}>{shortDay(signal.at, today)}</time></>}</span>
        {said && <q class="item-said" dir="auto">{said}</q>}
        <span class="item-private"><Icon name="lock" size={12} /> <span>{note}</span></span>
      </span>
      <span class="row left-out-buttons">{children}</span>
    </li>
  )
}
