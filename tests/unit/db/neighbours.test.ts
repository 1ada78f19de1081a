import { describe, expect, test } from 'vitest'
import { neighboursByName } from '../../../src/db/queries/neighbours'
import { freshContext } from '../../support/database'
import { candidate } from '../../ui/fixtures/records'

async function deskOf(...names: string[]) {
  const { db } = freshContext()
  await db.candidates.bulkAdd(names.map((name, index) => ({ ...candidate(name), id: `id-${index}` })))
  return db
}

describe('the place of somebody among everyone, by name', () => {
  test('counts from one and names who stands beside', async () => {
    const db = await deskOf('Noor', 'Ada', 'Zoe')
    expect(await neighboursByName(db, 'id-0')).toEqual({ at: 2, of: 3, before: 'id-1', after: 'id-2' })
    expect(await neighboursByName(db, 'id-1')).toEqual({ at: 1, of: 3, before: null, after: 'id-0' })
    expect(await neighboursByName(db, 'id-2')).toEqual({ at: 3, of: 3, before: 'id-0', after: null })
  })

  test('walks through everybody once, namesakes included', async () => {
    const db = await deskOf('Noor', 'Ada', 'Noor', 'Noor', 'Bo')
    const walked: string[] = []
    for (let id: string | null = 'id-1'; id && walked.length < 10; id = (await neighboursByName(db, id))?.after ?? null) {
      expect((await neighboursByName(db, id))?.at).toBe(walked.length + 1)
      expect((await neighboursByName(db, id))?.before).toBe(walked.at(-1) ?? null)
      walked.push(id)
    }
    expect(walked).toEqual(['id-1', 'id-4', 'id-0', 'id-2', 'id-3'])
  })

  test('knows nothing of somebody who is gone', async () => {
    expect(await neighboursByName(await deskOf('Ada'), 'nobody')).toBeNull()
  })
})
