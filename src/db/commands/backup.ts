import { type BackupFault, type BackupPlace, type BackupState, type MadeFile, backupDue } from '../../domain/backup'
import { backupMark, backupSeal, readBackupState } from '../queries/backup'
import { noteAct } from './acts'
import { type Context, write } from './context'

type Needs = Pick<Context, 'db' | 'now'>

/** Where backups go by themselves, and how many are kept. What went wrong at the former place is no longer of interest. */
export function chooseBackups(context: Needs, chosen: { place: BackupPlace, keep: number, folder: string }) {
  return change(context, state => ({ ...state, ...chosen, fault: null, triedAt: null }))
}

/**
 * Seals backups from now on, or no longer.
 * @param key that can be used and not read out; null takes it away. Backups made before stay as they are.
 */
export function sealBackups(context: Needs, key: unknown) {
  return change(context, async state => {
    await (key === null ? context.db.settings.delete(backupSeal) : context.db.settings.put({ key: backupSeal, value: key, at: context.now }))
    return { ...state, sealed: key !== null }
  })
}

/** Takes the making of a backup for the caller alone, when one is due or the recruiter asks. Intent before effect: a worker killed in between tries again after an hour. */
export function claimBackup(context: Needs, { asked = false }: { asked?: boolean } = {}): Promise<BackupState | null> {
  return write({ db: context.db }, async () => {
    const { db, now } = context
    const state = await readBackupState(db)
    if (state.place === 'none' || await db.candidates.limit(1).count() === 0) return null
    if (!asked && !backupDue(state, now)) return null
    await db.settings.put({ key: backupMark, value: { ...state, triedAt: now }, at: now })
    return state
  })
}

/** A backup was made by itself. @returns files beyond the number that is kept, the oldest first; they are no longer remembered */
export async function noteBackup(context: Needs, file: MadeFile, { bytes, sealed }: { bytes: number, sealed: boolean }): Promise<MadeFile[]> {
  let old: MadeFile[] = []
  await change(context, async state => {
    const files = [...state.files, file].sort((a, b) => a.at - b.at)
    old = files.slice(0, Math.max(0, files.length - state.keep))
    await noteAct(context, { kind: 'backed-up', how: file.place })
    return { ...state, files: files.slice(old.length), fault: null, last: { at: file.at, name: file.name, bytes, sealed, place: file.place } }
  })
  return old
}

/** The recruiter saved one by hand. */
export function noteBackupByHand(context: Needs, { name, bytes, sealed }: { name: string, bytes: number, sealed: boolean }) {
  return change(context, async state => {
    await noteAct(context, { kind: 'backed-up', how: 'by-hand' })
    return { ...state, last: { at: context.now, name, bytes, sealed, place: 'by-hand' } }
  })
}

export function noteBackupFault(context: Needs, fault: BackupFault) {
  return change(context, state => ({ ...state, fault }))
}

/** The recruiter knows that there is none: not said again for two weeks. */
export function remindLater(context: Needs) {
  return change(context, state => ({ ...state, remindedAt: context.now }))
}

function change({ db, now }: Needs, to: (state: BackupState) => BackupState | Promise<BackupState>) {
  return write({ db }, async () => {
    await db.settings.put({ key: backupMark, value: await to(await readBackupState(db)), at: now })
    return null
  })
}
