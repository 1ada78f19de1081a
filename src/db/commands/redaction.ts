import { type Mention, redactable, withoutWords } from '../../domain/mention'
import type { Stored } from '../../domain/record'
import { noteAct } from './acts'
import { type Context, write } from './context'
import { reindexAll } from './search'

type Row = Stored & Record<string, unknown>

/** Makes the places in which somebody is spoken of unreadable. Rows that are gone meanwhile are passed over. */
export function redact(context: Context, { mentions }: { mentions: readonly Mention[] }): Promise<{ count: number }> {
  return write(context, async () => ({ count: await redactInside(context, mentions) }))
}

/** The same inside the caller's transaction. @returns how many records were changed */
export async function redactInside(context: Context, mentions: readonly Mention[]): Promise<number> {
  const { db, now } = context
  const owners = new Set<string>()
  let count = 0
  for (const { table, key, words } of mentions) {
    if (!isRedactable(table)) continue
    const place = table === 'staged' ? Number(key) : key
    const before = await db.table(table).get(place) as Row | undefined
    const after = before && withoutWords(before, words)
    if (!before || !after || after === before) continue
    await db.table(table).put(stampedAnew(before, after, now))
    count += 1
    for (const owner of [table === 'candidates' ? before.id : before.candidateId, before.fromId, before.toId]) if (typeof owner === 'string') owners.add(owner)
  }
  if (owners.size > 0) await reindexAll(context, [...owners])
  if (count > 0) await noteAct(context, { kind: 'redacted', count })
  return count
}

function isRedactable(table: string): boolean {
  return (redactable as readonly string[]).includes(table)
}

/** The row with the time of each field that changed, so that other computers follow. */
function stampedAnew(before: Row, after: Row, now: number): Row {
  if (typeof before.times !== 'object') return after
  const changed = Object.keys(after).filter(key => JSON.stringify(after[key]) !== JSON.stringify(before[key]))
  // A piece of evidence is known by its words: those that became alike stay apart.
  const key = typeof after.key === 'string' && after.key !== before.key ? { key: `${after.key} ${before.id.slice(-8)}` } : {}
  return { ...after, ...key, updatedAt: now, times: { ...before.times, ...Object.fromEntries(changed.map(field => [field, now])) } }
}
