import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addCandidate } from '../../../src/db/commands/candidates'
import { chooseBackups, sealBackups } from '../../../src/db/commands/backup'
import { readBackupState } from '../../../src/db/queries/backup'
import { makeSealKey } from '../../../src/exchange/seal-key'
import { checkBackup } from '../../../src/importer/restore'
import { freshContext } from '../../support/database'

/** The computer: its downloads, a chosen folder, and what the browser lets Kith do. */
const disk = new Map<string, Uint8Array>()
const allowed = { downloads: true, folder: 'granted' as 'granted' | 'ask' | 'none', full: false, gone: false }
const placed = new Map<number, string>()
let number = 0

vi.mock('../../../src/platform/downloads', () => ({
  mayDownload: async () => allowed.downloads,
  download: async (url: string, name: string) => {
    if (allowed.full) throw new Error('FILE_NO_SPACE')
    disk.set(name, new Uint8Array(await (await fetch(url)).arrayBuffer()))
    placed.set(++number, name)
    return { id: number, name: name.split('/').at(-1) ?? '', bytes: 1 }
  },
  removeDownload: async (id: number) => { disk.delete(placed.get(id) ?? '') },
}))
vi.mock('../../../src/platform/folder', () => ({
  folderAccess: async () => allowed.folder,
  writeToFolder: async (name: string, data: ReadableStream<Uint8Array>) => {
    if (allowed.gone) throw new DOMException('gone', 'NotFoundError')
    const bytes = new Uint8Array(await new Response(data as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
    disk.set(name, bytes)
    return bytes.length
  },
  removeFromFolder: async (name: string) => { disk.delete(name) },
}))
vi.mock('../../../src/platform/keeper', () => ({ needsKeeper: false, awake: (work: () => Promise<unknown>) => work(), askKeeper: () => Promise.reject(new Error('no hidden page here')) }))

const { Backups } = await import('../../../src/background/components/backup')

async function desk(place: 'downloads' | 'folder' = 'downloads', keep = 2) {
  const context = freshContext()
  await addCandidate(context, { name: 'Ilse Okafor' })
  await chooseBackups(context, { place, keep, folder: 'Studio drive' })
  return { context, backups: new Backups(() => context, '0.1.0') }
}

beforeEach(() => {
  disk.clear()
  Object.assign(allowed, { downloads: true, folder: 'granted', full: false, gone: false })
})

describe('a backup made by itself', () => {
  it.each(['downloads', 'folder'] as const)('lies in the %s, once, and can be put back', async place => {
    const { context, backups } = await desk(place)
    await Promise.all([backups.ring(), backups.ring(), backups.now()])
    expect([...disk.keys()]).toEqual([`${place === 'downloads' ? 'Kith backups/' : ''}kith-backup-2026-10-05-1200.kith`])
    const [bytes = new Uint8Array()] = disk.values()
    expect(await checkBackup(context.db, new Blob([bytes as Uint8Array<ArrayBuffer>]), null)).toMatchObject({ people: 1, unfit: {} })
    await backups.ring()
    expect(disk.size).toBe(1)
  })

  it.each(['downloads', 'folder'] as const)('keeps the last few (%s)', async place => {
    const { context, backups } = await desk(place, 2)
    for (let week = 0; week < 4; week++) {
      await backups.ring()
      context.pass(7)
    }
    expect([...disk.keys()].map(name => name.replace('Kith backups/', ''))).toEqual(['kith-backup-2026-10-19-1200.kith', 'kith-backup-2026-10-26-1200.kith'])
  })

  it('is sealed where a passphrase was set, and not made at all where its key is gone', async () => {
    const { context, backups } = await desk('folder')
    await sealBackups(context, await makeSealKey('five slow trains'))
    await backups.ring()
    const [[name, bytes] = ['', new Uint8Array()]] = disk
    expect(name).toMatch(/-sealed\.kith$/)
    expect(await checkBackup(context.db, new Blob([bytes as Uint8Array<ArrayBuffer>]), 'five slow trains')).toMatchObject({ people: 1 })
    await context.db.settings.delete('backupKey')
    disk.clear()
    await expect(backups.now()).rejects.toThrow('the key of the passphrase is gone')
    expect(disk.size).toBe(0)
  })

  it.each([
    ['no-access', 'downloads', () => { allowed.downloads = false }],
    ['no-access', 'folder', () => { allowed.folder = 'ask' }],
    ['gone', 'folder', () => { allowed.gone = true }],
    ['no-room', 'downloads', () => { allowed.full = true }],
  ] as const)('says why there is none (%s, %s), and is made when that is over', async (fault, place, spoil) => {
    const { context, backups } = await desk(place)
    spoil()
    expect(await backups.now()).toBe(false)
    expect(await readBackupState(context.db)).toMatchObject({ fault, last: null })
    Object.assign(allowed, { downloads: true, folder: 'granted', full: false, gone: false })
    context.pass(1)
    await backups.ring()
    expect(await readBackupState(context.db)).toMatchObject({ fault: null, last: { sealed: false } })
    expect(disk.size).toBe(1)
  })
})
