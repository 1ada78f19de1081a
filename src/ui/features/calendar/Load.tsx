import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { hrefOf } from '../../state/router'
import { plural } from '../../../i18n/format'
import type { Longer } from '../../../nurture/rhythm/fit'
import type { Rhythms } from './read'

const few = 6
const rate = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const often = (days: number) => days === 365 ? 'once a year' : `every ${days} days`

/** Says when the rhythms ask for more than the days hold, and whom to give a longer one. */
export function TooMuch({ fit, people, onLengthen }: Pick<Rhythms, 'fit' | 'people'> & { onLengthen: (proposals: readonly Longer[]) => void }) {
  const [all, showAll] = useState(false)
  if (fit.fits) return null
  const { active, dormant } = fit.purses
  const asks = [[active, 'to people in touch'], [dormant, 'to people of a long rhythm or silence']] as const
  return (
    <Notice
      tone="warn" title="These rhythms ask for more than your days hold"
      actions={fit.proposals.length > 0 && <Button onClick={() => onLengthen(fit.proposals)}>Lengthen {plural(fit.proposals.length, 'rhythm')}</Button>}
    >
      <ul class="plain-list">
        {asks.filter(([{ needed, room }]) => needed > room * 0.95).map(([{ needed, room }, whom]) => (
          <li key={whom}>{rate.format(needed)} notes a working day {whom}, where {room} are the most.</li>
        ))}
      </ul>
      {fit.proposals.length > 0 && (
        <>
          <p>With a longer rhythm for {plural(fit.proposals.length, 'person', 'people')} they fit. First those who left most notes unanswered or were silent longest:</p>
          <ul class="plain-list">
            {(all ? fit.proposals : fit.proposals.slice(0, few)).map(({ id, from, to }) => (
              <li key={id}><a dir="auto" href={hrefOf({ page: 'person', id })}>{people.get(id)?.name ?? ''}</a>: {often(to)} instead of {often(from)}</li>
            ))}
          </ul>
          {!all && fit.proposals.length > few && <Button kind="quiet" onClick={() => showAll(true)}>Show all {fit.proposals.length}</Button>}
        </>
      )}
      {fit.tooMany > 0 && <p>{plural(fit.tooMany, 'person is', 'people are')} too many even at once a year: pause some, or allow more notes a day in the settings.</p>}
    </Notice>
  )
}

/** People to whom no casual note is suggested, because several stand unanswered: listed, so that nobody vanishes. */
export function RestingPeople({ resting }: Pick<Rhythms, 'resting'>) {
  const [all, showAll] = useState(false)
  if (resting.length === 0) return null
  return (
    <section class="stack" aria-labelledby="resting-title">
      <h2 class="label" id="resting-title">Resting</h2>
      <p class="small">Three notes stand unanswered, so no further one is suggested. Any word of theirs brings them back, and so does a reminder you set.</p>
      <ul class="resting">
        {(all ? resting : resting.slice(0, 30)).map(({ id, name }) => <li key={id}><a dir="auto" href={hrefOf({ page: 'person', id })}>{name}</a></li>)}
      </ul>
      {!all && resting.length > 30 && <div><Button kind="quiet" onClick={() => showAll(true)}>Show all {resting.length}</Button></div>}
    </section>
  )
}
