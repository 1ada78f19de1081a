import type { ComponentChild } from 'preact'
import { type BackupState, noBackups } from '../../../src/domain/backup'
import type { CheckedBackup } from '../../../src/protocol/importer'
import { BackupForm } from '../../../src/ui/features/backup/BackupForm'
import { BackupWordView } from '../../../src/ui/features/backup/BackupWord'
import { DamageView } from '../../../src/ui/features/backup/DamageNotice'
import { RestoreForm, type RestoreState } from '../../../src/ui/features/backup/RestoreForm'
import { SealDialog } from '../../../src/ui/features/backup/SealDialog'
import { now } from '../fixtures/records'

const nothing = () => undefined
const day = 86_400_000
const sheet = (title: string, ...parts: ComponentChild[]) => () => (
  <main class="main"><section class="page" aria-labelledby="title"><h1 class="page-title" id="title">{title}</h1>{parts.map((part, index) => <div key={index} class="card sheet">{part}</div>)}</section></main>
)
const form = (state: Partial<BackupState>, more: { since?: number | null, folders?: boolean } = {}) => (
  <BackupForm
    state={{ ...noBackups, ...state }} since={now - 90 * day} now={now} busy={false} folders onPlace={nothing} onKeep={nothing} onSeal={nothing} onBackUp={nothing} onByHand={nothing}
    onAskAgain={nothing} {...more}
  />
)
const last = { at: now - 3 * day, name: 'kith-backup-2026-11-20-0914.kith', bytes: 1_400_000, sealed: true, place: 'downloads' as const }
const files = [1, 2, 3].map(week => ({ name: `kith-backup-${week}.kith`, at: now - week * 7 * day, place: 'downloads' as const, download: week }))

export const checkedBackup: CheckedBackup = {
  head: { kith: 1, backup: 1, app: '0.1.0', database: 5, madeAt: now - 12 * day, counts: {} }, people: 212, records: 4_380, unfit: { notes: 2 }, erased: ['a'], erasedPeople: 1,
  here: { people: 214, onlyHere: 3, changedSince: 9, contactsSince: 14 }, onlyThere: 1,
}
const restore = (state: RestoreState) => <RestoreForm state={state} now={now} onFile={nothing} onPassphrase={nothing} onRestore={nothing} onUndo={nothing} onReset={nothing} />

/** Backups and putting them back. */
export const backupScreens = {
  'people-backup-never': { page: 'people', draw: sheet('Backup, never made', form({}), form({}, { since: null, folders: false })) },
  'people-backup-weekly': { page: 'people', draw: sheet('Backup, weekly', form({ place: 'downloads', last, files, sealed: true }), form({ place: 'folder', folder: 'Studio drive', last: { ...last, place: 'folder', sealed: false } })) },
  'people-backup-faults': {
    page: 'people', draw: sheet('Backup, what can go wrong', form({ place: 'folder', folder: 'Studio drive', last, fault: 'gone' }), form({ place: 'downloads', last: { ...last, at: now - 30 * day }, fault: 'no-access' }),
      form({ place: 'downloads', fault: 'no-room', last }), form({ place: 'downloads', fault: 'unexpected' })),
  },
  'people-backup-seal': { page: 'people', draw: () => <SealDialog busy={false} onSeal={nothing} onClose={nothing} /> },
  'people-backup-word': { page: 'people', draw: sheet('Today', <BackupWordView title="Everything stands on this computer alone" text="No backup yet. A file on another disk brings it all back if this one fails." later onLater={nothing} />,
    <DamageView count={3} kinds={['2 notes', '1 contact']} onSetAside={nothing} onCopyReport={nothing} />) },
  'people-restore-steps': {
    page: 'people', draw: sheet('Put a backup back', restore({ step: 'choose' }), restore({ step: 'reading', name: 'kith-backup-2026-11-11-0914.kith', done: 0.4 }), restore({ step: 'passphrase', name: 'kith-backup-2026-11-11-0914-sealed.kith', wrong: true }),
      restore({ step: 'done', people: 212, undo: true }), restore({ step: 'refused', name: 'holiday.kith', reason: 'The end of this file is missing. Copy it again from where you kept it, or choose an older backup.' })),
  },
  'people-restore-preview': {
    page: 'people', draw: sheet('Put a backup back', restore({ step: 'preview', name: 'kith-backup-2026-11-11-0914.kith', checked: checkedBackup }),
      restore({ step: 'preview', name: 'kith-backup-2026-11-11-0914.kith', checked: { ...checkedBackup, unfit: {}, erasedPeople: 0, here: { people: 0, onlyHere: 0, changedSince: 0, contactsSince: 0 }, onlyThere: 212 } })),
  },
} satisfies Record<string, { page: 'people', draw: () => ComponentChild }>
