import type { DBCore, DBCoreTable } from 'dexie'
import type { Database } from '../../src/db/database'

/** Counts the records that are read from here on, by table: also the steps of cursors, and what is counted by walking an index. */
export function countReads(db: Database): { of: Map<string, number>, total(): number, clear(): void } {
  const of = new Map<string, number>()
  const add = (name: string, by: number) => { of.set(name, (of.get(name) ?? 0) + by) }
  const counting = (name: string, table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: request => table.get(request).then(row => { add(name, 1); return row as unknown }),
    getMany: request => table.getMany(request).then(rows => { add(name, rows.length); return rows }),
    query: request => table.query(request).then(found => { add(name, found.result.length); return found }),
    count: request => table.count(request).then(count => { add(name, count); return count }),
    openCursor: request => table.openCursor(request).then(cursor => {
      if (!cursor) return cursor
      const step = cursor.continue.bind(cursor)
      add(name, 1)
      cursor.continue = key => { add(name, 1); step(key) }
      return cursor
    }),
  })
  db.use({ stack: 'dbcore', name: 'reads', level: 0, create: (core: DBCore) => ({ ...core, table: name => counting(name, core.table(name)) }) })
  return { of, total: () => [...of.values()].reduce((sum, count) => sum + count, 0), clear: () => of.clear() }
}
