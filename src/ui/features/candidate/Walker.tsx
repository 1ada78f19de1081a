import { number } from '../../../i18n/format'
import { IconButton } from '../../components/Button'
import { useKeys } from '../../state/keys'
import { goInPlace } from '../../state/router'
import { useSettings } from '../../state/settings'
import type { Place } from '../../state/walk'

/** Where a person stands in the list they were opened from, and the way to the next: back then leads to the list at once. */
export function Walker({ label, at, of, before, after }: Place) {
  const open = (id: string | null) => () => { if (id) goInPlace({ page: 'person', id }) }
  const next = { does: 'Next person', run: open(after) }
  const previous = { does: 'Previous person', run: open(before) }
  useKeys({ j: next, k: previous }, useSettings().singleKeys)
  if (of < 2) return null
  return (
    <nav class="row walk" aria-label={label}>
      <span class="tiny numbers">{number(at)} of {number(of)}</span>
      <IconButton icon="left" label="Previous person" disabled={!before} onClick={open(before)} />
      <IconButton icon="right" label="Next person" disabled={!after} onClick={open(after)} />
    </nav>
  )
}
