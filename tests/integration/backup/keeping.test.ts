import { describe, expect, test } from 'vitest'
import { chooseBackups, claimBackup, noteBackup, noteBackupByHand, noteBackupFault, remindLater, sealBackups } from '../../../src/db/commands/backup'
import { addCandidate } from '../../../src/db/commands/candidates'
import { backupSeal, readBackupState, readSafety } from '../../../src/db/queries/backup'
import { noBackups } from '../../../src/domain/backup'
import { makeSealKey } from '../../../src/exchange/seal-key'
import { sealBytes, unsealBytes } from '../../../src/exchange/seal'
import { freshContext } from '../../support/database'

async function weekly(keep = 3) {
  const context = freshContext()
  await addCandidate(context, { name: 'Ilse Okafor' })
  await chooseBackups(context, { place: 'downloads', keep, folder: '' })
  return context
}
const file = (at: number) => ({ name: `kith-backup-${at}.kith`, at, place: 'downloads' as const, download: at })

describe('weekly backups', () => {
  test('nothing is made of an empty desk, nor before they are turned on', async () => {
    const context = freshContext()
    expect(await claimBackup(context, { asked: true })).toBeNull()
    await chooseBackups(context, { place: 'downloads', keep: 3, folder: '' })
    expect(await claimBackup(context, { asked: true })).toBeNull()
    await addCandidate(context, { name: 'Ilse Okafor' })
    expect(await claimBackup(context)).toMatchObject({ place: 'downloads' })
  })

  test('is claimed once, however many ask at the same moment', async () => {
    const context = await weekly()
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimBackup(context)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  test('keeps the last few and lets go of its own older files only', async () => {
    const context = await weekly(3)
    const removed: string[] = []
    for (let week = 0; week < 5; week++) {
      context.pass(7)
      expect(await claimBackup(context)).not.toBeNull()
      removed.push(...(await noteBackup(context, file(context.now), { bytes: 5, sealed: false })).map(({ name }) => name))
      expect(await claimBackup(context)).toBeNull()
    }
    const state = await readBackupState(context.db)
    expect(state.files).toHaveLength(3)
    expect(removed).toHaveLength(2)
    expect(state.files.map(({ name }) => name)).not.toEqual(expect.arrayContaining(removed))
    expect(state.last).toMatchObject({ at: context.now, bytes: 5, place: 'downloads' })
    expect((await context.db.acts.toArray()).map(({ kind, how }) => [kind, how])).toEqual(Array.from({ length: 5 }, () => ['backed-up', 'downloads']))
  })

  test('a failure is remembered, tried again, and forgotten once it worked', async () => {
    const context = await weekly()
    await claimBackup(context)
    await noteBackupFault(context, 'no-room')
    expect(await claimBackup(context)).toBeNull()
    context.now += 3_600_000
    expect(await claimBackup(context)).toMatchObject({ fault: 'no-room' })
    await noteBackup(context, file(context.now), { bytes: 1, sealed: false })
    expect(await readBackupState(context.db)).toMatchObject({ fault: null })
  })

  test('a backup by hand counts as one; a word about it can wait', async () => {
    const context = await weekly()
    await noteBackupByHand(context, { name: 'a.kith', bytes: 9, sealed: true })
    expect((await readSafety(context.db)).state.last).toMatchObject({ place: 'by-hand', sealed: true })
    expect(await claimBackup(context)).toBeNull()
    await remindLater(context)
    expect(await readBackupState(context.db)).toMatchObject({ remindedAt: context.now })
  })

  test('keeps a key that seals and cannot be read, and takes it away again', async () => {
    const context = await weekly()
    await sealBackups(context, await makeSealKey('nine grey geese'))
    const stored = (await context.db.settings.get(backupSeal))?.value as Awaited<ReturnType<typeof makeSealKey>>
    expect(stored.root.extractable).toBe(false)
    expect(await unsealBytes(await sealBytes(new Uint8Array([1, 2]), stored), 'nine grey geese')).toEqual(new Uint8Array([1, 2]))
    expect(JSON.stringify(await context.db.settings.toArray())).not.toContain('geese')
    await sealBackups(context, null)
    expect(await context.db.settings.get(backupSeal)).toBeUndefined()
  })

  test('a state that does not fit counts as never set', async () => {
    const context = freshContext()
    await context.db.settings.put({ key: 'backup', value: { place: 'the moon' }, at: 1 })
    expect(await readBackupState(context.db)).toEqual(noBackups)
  })
})
