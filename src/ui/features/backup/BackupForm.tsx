import { type BackupPlace, type BackupState, backupMissed } from '../../../domain/backup'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Checkbox, Field, Select } from '../../components/Field'
import { Radios } from '../../components/Radios'
import { Notice } from '../../components/Surface'
import { faultWords, lastWords } from './words'

export interface BackupFormProps {
  state: BackupState
  /** Since when there is something to lose; null where the desk is empty. */
  since: number | null
  now: number
  busy: boolean
  /** The browser can write into a folder of one's own. */
  folders: boolean
  onPlace: (place: BackupPlace) => void
  onKeep: (keep: number) => void
  onSeal: (on: boolean) => void
  onBackUp: () => void
  onByHand: () => void
  /** Lets Kith use downloads or folder again. */
  onAskAgain: () => void
}

const counts = [4, 8, 12, 26, 52].map(count => ({ value: String(count), label: String(count) }))

/** How backups are made, when the last one was, and one at once. */
export function BackupForm({ state, since, now, busy, folders, onPlace, onKeep, onSeal, onBackUp, onByHand, onAskAgain }: BackupFormProps) {
  const fault = faultWords(state)
  const places = [
    { value: 'none' as const, label: 'Never by itself', hint: 'Only when you save one by hand.' },
    { value: 'downloads' as const, label: 'Every week, into the downloads', hint: 'Into a folder “Kith backups” there. The browser asks once whether Kith may.' },
    ...(folders || state.place === 'folder'
      ? [{ value: 'folder' as const, label: 'Every week, into a folder I choose', hint: state.place === 'folder' && state.folder ? `Now: “${state.folder}”.` : 'For example one that another program keeps elsewhere too.' }]
      : []),
  ]
  return (
    <>
      <p class={backupMissed(state, { since, now }) ? 'strong' : 'small'} role="status">{lastWords(state, now)}{state.files.length > 1 && ` ${plural(state.files.length, 'file')} kept.`}</p>
      {fault && (
        <Notice tone="warn" title={fault.title} actions={(
          <>
            {state.fault === 'no-access' && <Button kind="main" busy={busy} onClick={onAskAgain}>Let Kith save there</Button>}
            {state.fault === 'gone' && <Button kind="main" onClick={() => onPlace('folder')}>Choose a folder</Button>}
            {(state.fault === 'no-room' || state.fault === 'gone') && <Button busy={busy} onClick={onBackUp}>Try again</Button>}
          </>
        )}
        >
          {fault.text}
        </Notice>
      )}
      <Radios legend="Back up" value={state.place} options={places} onValue={onPlace} />
      {state.place !== 'none' && (
        <div class="short"><Field label="Keep the last" hint="Older ones that Kith saved by itself are deleted. Kith never touches other files.">
          <Select
            value={String(state.keep)} onValue={value => onKeep(Number(value))}
            options={counts.some(({ value }) => value === String(state.keep)) ? counts : [...counts, { value: String(state.keep), label: String(state.keep) }]}
          />
        </Field></div>
      )}
      <Checkbox checked={state.sealed} onValue={onSeal}>Seal backups with a passphrase. Without it nobody can open them, and neither can you.</Checkbox>
      {!state.sealed && <p class="tiny">A backup holds everything you know about people. Seal it where others can read your files.</p>}
      <div class="row wrap">
        {state.place === 'none'
          ? <Button kind="main" icon="download" busy={busy} disabled={since === null} onClick={onByHand}>Save a backup now</Button>
          : <><Button kind="main" icon="download" busy={busy} disabled={since === null} onClick={onBackUp}>Back up now</Button><Button busy={busy} disabled={since === null} onClick={onByHand}>Save one elsewhere</Button></>}
      </div>
      {since === null && <p class="tiny">There is nothing to back up yet.</p>}
    </>
  )
}
