import type { Batch } from '../../../db/database'
import { type Day, dayOf } from '../../../domain/day'
import { listOf, number, plural, shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'

/** What an undo did, with what it left alone. */
export function undoneWords({ removed, kept }: { removed: number, kept: number }): string {
  const gone = removed > 0 ? `Taken back: ${plural(removed, 'person', 'people')} removed.` : 'Taken back.'
  return kept > 0 ? `${gone} ${plural(kept, 'record stays', 'records stay')}: you have worked with ${kept === 1 ? 'it' : 'them'} since.` : gone
}

interface ListProps { batches: readonly Batch[], today: Day, busy: string | null, onUndo: (batch: string) => void }

/** What came in before, each with its undo. */
export function PastImportList({ batches, today: day, busy, onUndo }: ListProps) {
  if (batches.length === 0) return null
  return (
    <div class="stack">
      <h3 class="label">Brought in before</h3>
      <ul class="imports">
        {batches.map(({ id, at, name, counts }) => (
          <li key={id}>
            <span class="imports-words">
              <span class="strong">{name}</span>
              <span class="tiny">{shortDay(dayOf(at), day)} · {contents(counts)}</span>
            </span>
            <Button kind="quiet" icon="undo" busy={busy === id} disabled={busy !== null} onClick={() => onUndo(id)}>Undo<span class="unseen"> the import of {name}</span></Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function contents(counts: Readonly<Record<string, number>>): string {
  const { created = 0, updated = 0, touchpoints = 0 } = counts
  const people = counts.candidates ?? 0
  const parts = [
    ...(created > 0 ? [plural(created, 'new person', 'new people')] : []),
    ...(updated > 0 ? [`${number(updated)} brought up to date`] : []),
    ...(created + updated === 0 && people > 0 ? [plural(people, 'person', 'people')] : []),
    ...(touchpoints > 0 ? [plural(touchpoints, 'contact')] : []),
  ]
  return parts.length > 0 ? listOf(parts) : plural(Object.values(counts).reduce((sum, count) => sum + count, 0), 'record')
}
