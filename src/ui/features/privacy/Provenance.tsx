import { useState } from 'preact/hooks'
import { type Day, dayOf } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import type { Fact } from '../../../nurture/privacy/provenance'
import { ShowAll } from '../person/ShowAll'
import { factWords, originWords } from './words'

export interface ProvenanceProps { facts: readonly Fact[], today: Day, siteName: (site: string) => string }

const few = 12

/** Where each thing that is kept came from, and when. */
export function Provenance({ facts, today, siteName }: ProvenanceProps) {
  const [all, showAll] = useState(false)
  return <>
    <dl class="facts-from">
      {(all ? facts : facts.slice(0, few)).map(({ label, value, from, at }, index) => (
        <div key={index}>
          <dt class="label">{factWords[label]}</dt>
          <dd>
            <span class="fact-value" dir="auto">{value}</span>
            <span class="tiny">
              {from.is === 'page' || from.is === 'link'
                ? <a href={from.url} target="_blank" rel="noopener noreferrer">{originWords(from, siteName)}</a>
                : originWords(from, siteName)}, {shortDay(dayOf(at), today)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
    <ShowAll count={facts.length} few={few} all={all} onToggle={showAll} />
  </>
}
