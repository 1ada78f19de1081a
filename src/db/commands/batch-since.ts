import { type Database, tablesOfCandidate } from '../database'
import type { Row } from './journal'

/** People looked at together. */
const atOnce = 500

/**
 * Of the people whom an import made, those with whom the recruiter has worked since: whoever's own record was changed, or who has anything that did not
 * come with the import. A casual note that was planned or moved by itself is no work.
 * @param made every record of the import, by table, with the time it carried
 */
export async function workedOn(db: Database, made: ReadonlyMap<string, ReadonlyMap<string, number>>): Promise<Set<string>> {
  const worked = new Set<string>()
  const ids = [...made.get('candidates')?.keys() ?? []]
  for (let from = 0; from < ids.length; from += atOnce) {
    const lot = ids.slice(from, from + atOnce)
    const look = (table: string, rows: readonly object[]) => {
      for (const row of rows as Row[]) {
        const isOwn = made.get(table)?.get(row.id) === row.updatedAt
        const isPlan = table === 'followUps' && row.kind === 'cadence' && row.open === 1
        if (!isOwn && !isPlan) worked.add(table === 'candidates' ? row.id : String(row.candidateId))
      }
    }
    look('candidates', (await db.candidates.bulkGet(lot)).filter(row => row !== undefined))
    for (const table of tablesOfCandidate) look(table, await rowsOf(db, table, lot))
    const referrals = [...await db.referrals.where('fromId').anyOf(lot).toArray(), ...await db.referrals.where('toId').anyOf(lot).toArray()]
    for (const row of referrals) if (made.get('referrals')?.get(row.id) !== row.updatedAt) for (const id of [row.fromId, row.toId]) worked.add(id)
    for (const merge of await db.merges.where('keptId').anyOf(lot).toArray()) if (made.get('merges')?.get(merge.id) !== merge.updatedAt) worked.add(merge.keptId)
  }
  return new Set(ids.filter(id => worked.has(id)))
}

function rowsOf(db: Database, table: (typeof tablesOfCandidate)[number], ids: readonly string[]): PromiseLike<object[]> {
  const spans = ids.map((id): [[string], [string, unknown[]]] => [[id], [id, []]])
  switch (table) {
    case 'notes': case 'touchpoints': return db.table(table).where('[candidateId+at]').inAnyRange(spans).toArray()
    case 'topicMarks': return db.table(table).where('[candidateId+topic]').inAnyRange(spans).toArray()
    case 'followUps': return db.table(table).where('[candidateId+open]').inAnyRange(spans).toArray()
    default: return db.table(table).where('candidateId').anyOf([...ids]).toArray()
  }
}
