import { indexedDB } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { addNote } from '../../src/db/commands/notes'
import { Database } from '../../src/db/database'
import { freshContext } from '../support/database'

test('a full disk is said plainly, and nothing of the command stays', async () => {
  const context = freshContext()
  const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
  const words = await context.db.search.toArray()
  context.db.search.hook('updating', () => { throw new DOMException('no room', 'QuotaExceededError') })
  await expect(addNote(context, { candidateId, text: 'sings in a choir' })).rejects.toMatchObject({ code: 'storage-full' })
  expect(await context.db.notes.count()).toBe(0)
  expect(await context.db.search.toArray()).toEqual(words)
})

test('a window that holds an older version is named, and the command works once it is closed', async () => {
  const name = 'kith-held'
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('could not open'))
  })
  const context = { ...freshContext(), db: new Database(name) }
  await expect(addCandidate(context, { name: 'Noor Lindqvist' })).rejects.toMatchObject({ code: 'database-blocked' })
  old.close()
  await vi.waitFor(async () => {
    await addCandidate(context, { name: 'Noor Lindqvist' })
    expect(await context.db.candidates.count()).toBe(1)
  })
})
