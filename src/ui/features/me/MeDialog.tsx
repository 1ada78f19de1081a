import { useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Checkbox } from '../../components/Field'
import { Skeleton } from '../../components/Surface'
import type { Found } from './mine'

export interface MeDialogProps {
  /** null while they are being found. */
  found: readonly Found[] | null
  /** The name on the page: whose interests these are. */
  name: string
  busy: boolean
  onSave: (chosen: string[]) => void
  onClose: () => void
}

/** What the recruiter's own profile says they care about: all on, each can be left out. */
export function MeDialog({ found, name, busy, onSave, onClose }: MeDialogProps) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string, on: boolean) => setOff(new Set(on ? [...off].filter(one => one !== id) : [...off, id]))
  const chosen = (found ?? []).filter(({ id }) => !off.has(id)).map(({ id }) => id)
  return (
    <Dialog
      title="This is me" onClose={onClose} onSubmit={() => { if (found) onSave(chosen) }}
      actions={<>
        <Button kind="quiet" onClick={onClose}>Cancel</Button>
        <Button kind="main" type="submit" busy={busy || !found}>
          {chosen.length > 0 ? `Keep ${plural(chosen.length, 'interest')}` : 'Keep the profile only'}
        </Button>
      </>}
    >
      <p class="small">
        {found?.length === 0
          ? <>Nothing was found that <strong dir="auto">{name}</strong> cares about. You can type your interests in the settings.</>
          : (
            <>
              What this page of <strong dir="auto">{name}</strong> says you care about. Shared interests will be marked “you both”.
              Nothing else of the page is kept.
            </>
          )}
      </p>
      {!found && <div class="stack" aria-busy="true">{[60, 45, 52].map(width => <Skeleton key={width} width={`${width}%`} />)}</div>}
      {found && found.length > 0 && (
        <ul class="stack tight" aria-label="Interests found">
          {found.map(({ id, label, why }) => (
            <li key={id}>
              <Checkbox checked={!off.has(id)} onValue={on => toggle(id, on)}>
                <span dir="auto">{label}</span> <span class="tiny">{why}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
