import { type BackupState, type MadeFile, backupDue, backupName } from '../../domain/backup'
import { chooseBackups, claimBackup, noteBackup, noteBackupByHand, noteBackupFault, remindLater, sealBackups } from '../../db/commands/backup'
import { setAside } from '../../db/commands/check'
import type { Context } from '../../db/commands/context'
import { readBackupState } from '../../db/queries/backup'
import { makeSealKey } from '../../exchange/seal-key'
import { download, mayDownload, removeDownload } from '../../platform/downloads'
import { folderAccess, removeFromFolder } from '../../platform/folder'
import { askKeeper, awake, needsKeeper } from '../../platform/keeper'
import type { UiHandlers } from '../router'
import { type Made, type Order, faultOf, makeBackup } from '../keeper/make'

/** The folder below the downloads. */
const subfolder = 'Kith backups'

type Needs = () => Pick<Context, 'db' | 'now'>

/**
 * Makes the weekly backup. Nothing is scheduled: whenever the doorbell rings or the worker starts, it is asked whether one is due, so that a
 * week with the computer off is made up for once.
 */
export class Backups {
  readonly #context: Needs
  readonly #app: string
  #running: Promise<boolean> | null = null

  constructor(context: Needs, app: string) {
    this.#context = context
    this.#app = app
  }

  /** Makes a backup if one is due. */
  async ring(): Promise<void> {
    const { db, now } = this.#context()
    if (backupDue(await readBackupState(db), now)) await this.#once(false)
  }

  /** The recruiter asks for one now. @returns whether it was made; what went wrong stands in the state */
  now(): Promise<boolean> {
    return this.#once(true)
  }

  /** One at a time: whoever comes while one is being made gets that one. */
  #once(asked: boolean): Promise<boolean> {
    this.#running ??= this.#make(asked).finally(() => { this.#running = null })
    return this.#running
  }

  async #make(asked: boolean): Promise<boolean> {
    const context = this.#context()
    const state = await claimBackup(context, { asked })
    if (!state || state.place === 'none') return false
    return awake(async () => {
      const fault = await this.#hindrance(state)
      if (fault) {
        await noteBackupFault(context, fault)
        return false
      }
      const order: Order = { place: state.place === 'folder' ? 'folder' : 'downloads', name: backupName(context.now, state.sealed), sealed: state.sealed, app: this.#app, now: context.now }
      const file = await this.#file(order)
      if (!file.ok) {
        await noteBackupFault(context, file.fault)
        if (file.fault === 'unexpected') throw new Error(`backup: ${file.detail}`)
        return false
      }
      const { ok: _ok, bytes, ...made } = file
      for (const old of await noteBackup(context, made, { bytes, sealed: state.sealed })) await remove(old)
      return true
    })
  }

  async #hindrance({ place }: BackupState) {
    if (place === 'downloads') return await mayDownload() ? null : 'no-access' as const
    const access = await folderAccess()
    return access === 'granted' ? null : access === 'ask' ? 'no-access' as const : 'gone' as const
  }

  /** The file in its place. */
  #file(order: Order): Promise<Extract<Made, { ok: false }> | { ok: true, bytes: number } & MadeFile> {
    const store = async (made: Made) => {
      if (!made.ok) return made
      const file = { name: order.name, at: order.now, place: order.place }
      if (order.place === 'folder') return { ok: true as const, bytes: made.bytes, ...file }
      try {
        const { id, name } = await download(made.url, `${subfolder}/${order.name}`)
        return { ok: true as const, bytes: made.bytes, ...file, name, download: id }
      } catch (error) {
        return { ok: false as const, fault: faultOf(error), detail: String(error) }
      }
    }
    if (needsKeeper) return askKeeper(order, store)
    return makeBackup(this.#context().db, order).then(async made => {
      const stored = await store(made)
      if (made.ok && made.url) URL.revokeObjectURL(made.url)
      return stored
    })
  }
}

/** What Kith's pages may ask about backups. */
export function backupHandlers(context: Needs, backups: Backups): Pick<UiHandlers, 'backup.choose' | 'backup.seal' | 'backup.now' | 'backup.saved' | 'backup.later' | 'check.setAside'> {
  return {
    'backup.choose': input => chooseBackups(context(), input),
    'backup.seal': async ({ passphrase }) => sealBackups(context(), passphrase === null ? null : await makeSealKey(passphrase)),
    'backup.now': async () => ({ made: await backups.now() }),
    'backup.saved': input => noteBackupByHand(context(), input),
    'backup.later': () => remindLater(context()),
    'check.setAside': () => setAside(context()),
  }
}

async function remove({ place, name, download: id }: MadeFile): Promise<void> {
  if (place === 'folder') await removeFromFolder(name)
  else if (id !== undefined) await removeDownload(id)
}
