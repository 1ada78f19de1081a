import type { Opening } from '../../../domain/opening'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/Surface'

/** "On site in Ghent · senior · Rust · 70,000–85,000 EUR": what is known of an opening in a line. */
export function factsLine({ place, remote, seniority, stack, salary }: Opening): string {
  const where = remote === 'unknown' ? place : { yes: 'remote', hybrid: 'hybrid', no: 'on site' }[remote] + (place && remote !== 'yes' ? ` in ${place}` : '')
  const pay = salary && `${[...new Set([salary[0], salary[1]])].map(end => end.toLocaleString('en')).join('–')} ${salary[2]}`.trim()
  return [where, seniority, stack.slice(0, 4).join(', '), pay].filter(Boolean).join(' · ')
}

/** All openings. */
export function OpeningsScreen({ openings, hrefOf, onAdd }: { openings: readonly Opening[], hrefOf: (id: string) => string, onAdd: () => void }) {
  if (openings.length === 0) {
    return (
      <EmptyState icon="note" title="No opening yet" actions={<Button kind="main" onClick={onAdd}>Add an opening</Button>}>
        Paste the text of a position. Kith says whom it fits, by what they told you, and when it is time to speak of it.
      </EmptyState>
    )
  }
  return (
    <ul class="openings">
      {openings.map(opening => (
        <li key={opening.id} class="card">
          <p><a class="strong" dir="auto" href={hrefOf(opening.id)}>{opening.title}</a>{opening.company && <span class="small" dir="auto"> · {opening.company}</span>}</p>
          <p class="small" dir="auto">{factsLine(opening)}</p>
        </li>
      ))}
    </ul>
  )
}
