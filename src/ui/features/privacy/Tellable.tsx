import { useState } from 'preact/hooks'
import { type Day, daysBetween } from '../../../domain/day'
import type { DeskRow } from '../../../domain/desk'
import { dueIn, plural } from '../../../i18n/format'
import { Checkbox } from '../../components/Field'
import { Menu } from '../../components/Menu'
import { type Way, wayWords, ways } from './words'

export interface TellableProps {
  rows: readonly DeskRow[]
  today: Day
  hrefOf: (candidateId: string) => string
  onTold: (candidateIds: string[], how: Way) => void
  onWaive: (candidateIds: string[], because: 'gave-it' | 'knows') => void
}

/** Those to be told, the most overdue first; several can be marked at once. */
export function Tellable({ rows, today, hrefOf, onTold, onWaive }: TellableProps) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const here = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const all = rows.length > 0 && here.length === rows.length
  const after = (run: () => void) => {
    run()
    choose(new Set())
  }
  return <>
    <div class="row wrap apart rights-bar">
      <Checkbox checked={all} onValue={on => choose(new Set(on ? rows.map(({ id }) => id) : []))}>{here.length > 0 ? `${plural(here.length, 'person', 'people')} chosen` : 'All shown'}</Checkbox>
      {here.length > 0 && (
        <div class="row wrap">
          <Menu label="I told them" kind="main" entries={ways.map(how => ({ label: wayWords[how], onSelect: () => after(() => onTold(here, how)) }))} />
          <Menu label="Not owed" kind="quiet" entries={[
            { label: 'They gave me the data themselves', onSelect: () => after(() => onWaive(here, 'gave-it')) }, { label: 'They know already', onSelect: () => after(() => onWaive(here, 'knows')) },
          ]} />
        </div>
      )}
    </div>
    <ul class="rights-rows">
      {rows.map(row => (
        <li key={row.id} class="rights-row">
          <Checkbox checked={chosen.has(row.id)} onValue={on => choose(new Set(on ? [...chosen, row.id] : [...chosen].filter(id => id !== row.id)))}>
            <span class="unseen">Choose {row.name}</span>
          </Checkbox>
          <div class="grow">
            <a class="strong" dir="auto" href={hrefOf(row.id)}>{row.name}</a>
            <span class="tiny" dir="auto">{[row.company || row.headline, row.place].filter(Boolean).join(' · ')}</span>
          </div>
          {row.noticeDueOn && <span class={daysBetween(today, row.noticeDueOn) < 0 ? 'tiny late' : 'tiny'}>{dueIn(row.noticeDueOn, today)}</span>}
          <a class="button" href={hrefOf(row.id)} aria-label={`The notice for ${row.name}`}>Notice …</a>
        </li>
      ))}
    </ul>
  </>
}
