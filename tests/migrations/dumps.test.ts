import { readFileSync, readdirSync } from 'node:fs'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { deriveDeskAnew } from '../../src/db/commands/desk'
import { deriveAnew } from '../../src/db/commands/interest-index'
import { refreshTraces } from '../../src/db/commands/same-person'
import { Database, dataTables } from '../../src/db/database'
import { migrations } from '../../src/db/migrations'
import { foundIds } from '../../src/db/queries/desk-find'
import { personById } from '../../src/db/queries/person'
import { readSettings } from '../../src/db/queries/settings'
import { shapes } from '../../src/db/shapes'
import { tracesVersion } from '../../src/identity'
import { freshContext } from '../support/database'

type Dump = Record<string, { id?: string }[]>
const folder = new URL('dumps/', import.meta.url)
const dumps = readdirSync(folder).map(file => Number(/^v(\d+)\.json$/.exec(file)?.[1]))

test('every version but the newest may be found on a computer, and each has a dump', () => {
  expect(dumps.sort((a, b) => a - b)).toEqual(migrations.map(({ version }) => version))
})

test.each(dumps)('version %i opens with today’s code and nothing is lost', async version => {
  const dump = JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8')) as Dump
  const name = `kith-from-${version}`
  const old = new Dexie(name)
  for (const step of migrations.filter(migration => migration.version <= version)) old.version(step.version).stores(step.stores)
  for (const [table, rows] of Object.entries(dump)) await old.table(table).bulkAdd(rows)
  old.close()

  const db = new Database(name)
  for (const table of dataTables) {
    const rows = await db.table(table).toArray()
    expect(rows.map((row: { id: string }) => row.id).sort(), table).toEqual((dump[table] ?? []).map(row => row.id ?? '').sort())
    for (const row of rows) expect(shapes[table].safeParse(row), `${table} ${row.id}`).toMatchObject({ success: true })
  }
  const [id = ''] = await foundIds(db, 'choir') ?? []
  const person = await personById(db, id)
  expect(person?.candidate.name).toBe('Ilse Okafor')
  expect([person?.profiles.length, person?.touchpoints.length, person?.notes.length, person?.needs.length, person?.followUps.length]).toEqual([2, 1, 1, 1, 2])
  expect((await readSettings(db)).cadence).toBe(90)
  // The index of interests is derived: whoever comes from a version without it waits for that.
  expect(await db.interests.count()).toBe(dump.interests?.length ?? 0)
  await deriveAnew({ db, now: 0 }, '1/0.1.0')
  expect((await db.stale.toArray()).map(row => row.id).sort()).toEqual((dump.candidates ?? []).map(row => row.id ?? '').sort())
  // What the search and the desk read is derived as it is when the background starts: whoever was found before is found, with a typing error too.
  const context = { ...freshContext(), db }
  await refreshTraces(context, tracesVersion)
  await deriveDeskAnew(context)
  expect(await foundIds(db, 'okafro', { near: true })).toEqual([id])
  expect((await db.desk.toArray()).map(row => row.id).sort()).toEqual((dump.candidates ?? []).map(row => row.id ?? '').sort())
  for (const table of ['views', 'erasures', 'acts', 'batches', 'shadows']) expect(await db.table(table).toArray(), table).toEqual(dump[table] ?? [])
  const [seen] = await db.signals.where('url').equals('https://github.com/someone/holds').toArray()
  expect(seen?.candidateId).toBe(id)
})
