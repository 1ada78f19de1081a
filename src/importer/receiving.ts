import { type Erasure, type ErasureTraces, mergedErasure } from '../domain/erasure'
import { type Cell, type State, keyOf } from '../domain/handover'
import { type Received, planIn, takeIn } from '../db/commands/handover'
import type { Context } from '../db/commands/context'
import { takeErasures } from '../db/commands/erasure'
import type { Database } from '../db/database'
import { erasedBy } from '../db/queries/erased'
import { readMark } from '../db/queries/handover'
import { shapes } from '../db/shapes'
import { joining } from '../exchange/handover'
import { contactCollisions, fieldCollisions } from '../exchange/handover/collisions'
import { type HandoverFile, HandoverReadError, readHandover } from '../exchange/handover/file'
import { FileRefusal } from '../exchange/refusal'
import type { FromImporter, HandoverPreview, ToImporter } from '../protocol/importer'

type Blocked = { candidateId: string, erasureId: string }[]
interface Opened { received: Received, erasures: Erasure[], blocked: Blocked, counted: number }

/** A clock that is further ahead than this is wrong, on one side or the other. */
const mostAhead = 86_400_000
/** So many of each kind are shown. */
const most = 50

/** The importer's part that takes hand-overs in: opens one, says what it would do, does it. */
export class Receiving {
  readonly #context: () => Context
  readonly #say: (message: FromImporter) => void
  #opened: Opened | null = null

  constructor(context: () => Context, say: (message: FromImporter) => void) {
    this.#context = context
    this.#say = say
  }

  async open({ file, passphrase }: Extract<ToImporter, { do: 'open' }>): Promise<void> {
    this.#opened = null
    if (passphrase === null) return this.#say({ said: 'needs-passphrase', wrong: false })
    try {
      const read = await readHandover(file, passphrase, () => this.#say({ said: 'progress', step: 'reading', done: null, people: 0 }))
      this.#say({ said: 'handover', preview: await this.#preview(file.name, read) })
    } catch (error) {
      if (!(error instanceof HandoverReadError) || error.code !== 'wrong-passphrase') throw error
      this.#say({ said: 'needs-passphrase', wrong: true })
    }
  }

  async take(): Promise<void> {
    const opened = this.#opened
    const context = this.#context()
    if (!opened) throw new FileRefusal('The file has to be read again first.')
    if (await context.db.erasures.count() !== opened.counted) throw new FileRefusal('Somebody was erased in the meantime. Choose the file again, so that they stay away.')
    this.#opened = null
    this.#say({ said: 'progress', step: 'writing', done: null, people: 0 })
    await takeErasures(context, { rows: opened.erasures, blocked: opened.blocked })
    this.#say({ said: 'received', taken: await takeIn(context, joining, opened.received) })
  }

  async #preview(name: string, { head, cells, erasures }: HandoverFile): Promise<HandoverPreview> {
    const context = this.#context()
    const { db, now } = context
    if (head.madeAt > now + mostAhead) throw new FileRefusal('The clock of the other computer, or of this one, is more than a day wrong. Set it right, and have the file made again.')
    for (const { table, id, row } of cells) {
      const parsed = row && shapes[table].safeParse(row)
      if (parsed && !parsed.success) throw new FileRefusal(`A record does not fit (${table}, ${id}: ${parsed.error.issues[0]?.path.join('.') ?? ''}). Nothing was changed.`)
    }
    const { left, state } = await withoutErased(db, cells, erasures)
    const blocked = await newlyErased(db, erasures)
    const received: Received = { name, from: head.from, to: head.to, recruiters: head.recruiters, state: new Map([...state].filter(([, cell]) => !isOf(cell, new Set(blocked.map(({ candidateId }) => candidateId))))) }
    this.#opened = { received, erasures, blocked, counted: await db.erasures.count() }
    const { mark, before, after, change } = await planIn(context, joining, received)
    const others = (await readMark(db))?.others ?? {}
    const named = (id: string) => [...head.recruiters, head.from].find(one => one.id === id)?.name || others[id] || ''
    const people = change.filter(({ table }) => table === 'candidates')
    const here = new Set(before.rows.flatMap(({ table, row }) => table === 'candidates' ? [row.id] : []))
    const shownAs = new Map(after.shadows.map(({ id, of }) => [id, of]))
    const joined = people.filter(one => one.before && !one.after && shownAs.get(one.before.id))
    const removed = people.filter(one => one.before && !one.after && !shownAs.get(one.before.id))
    const standIns = new Set([...here].map(id => shownAs.get(id)))
    const created = new Set(people.flatMap(one => !one.before && one.after && !standIns.has(one.after.id) ? [one.after.id] : []))
    const touched = new Set(change.flatMap(({ table, after: row }) => row ? [table === 'candidates' ? row.id : row.candidateId] : []).filter(id => typeof id === 'string'))
    const names = await db.candidates.bulkGet(blocked.map(({ candidateId }) => candidateId))
    const contacts = contactCollisions(before, after, mark.me.id, now)
    const differing = fieldCollisions(before, state, after)
    return {
      name, madeAt: head.madeAt, from: head.from.name, to: head.to, people: head.people,
      created: created.size, updated: [...touched].filter(id => !created.has(id)).length, joined: joined.length,
      removed: removed.slice(0, most).flatMap(one => typeof one.before?.name === 'string' ? [one.before.name] : []), removedCount: removed.length,
      records: change.filter(one => one.after).length, gone: change.filter(({ table, before: was, after: is }) => table !== 'candidates' && was && !is).length,
      leftOut: left, erased: names.flatMap(one => one?.name ?? []),
      contacts: contacts.slice(0, most).map(({ by, ...rest }) => ({ ...rest, by: named(by) })), contactCount: contacts.length,
      fields: differing.slice(0, most), fieldCount: differing.length,
    }
  }
}

function isOf({ table, id, of, joined, row }: Cell, erased: ReadonlySet<string>): boolean {
  return [table === 'candidates' ? id : '', of, joined.into, row?.candidateId, row?.fromId, row?.toId, row?.a, row?.b].some(one => typeof one === 'string' && erased.has(one))
}

/** What arrives, without those who were erased here or there. */
async function withoutErased(db: Database, cells: readonly Cell[], rows: readonly Erasure[]): Promise<{ left: number, state: State }> {
  const all = new Map((await db.erasures.toArray()).map(row => [row.id, row]))
  for (const row of rows) {
    const other = all.get(row.id)
    all.set(row.id, other ? mergedErasure(other, row) : row)
  }
  const people = new Map(cells.flatMap(({ table, id, row }) => table === 'candidates' && row ? [[id, { ids: [id], profiles: [] as { site: string, handle: string }[], channels: (row.channels ?? []) as ErasureTraces['channels'] }] as const] : []))
  for (const { table, row } of cells) if (table === 'profiles' && row) people.get(String(row.candidateId))?.profiles.push({ site: String(row.site), handle: String(row.handle) })
  const traces = [...people.values()]
  const found = await erasedBy([...all.values()], traces as ErasureTraces[])
  const erased = new Set(traces.flatMap(({ ids }, index) => found[index]?.sure ? ids : []))
  return { left: erased.size, state: new Map(cells.filter(cell => !isOf(cell, erased)).map(cell => [keyOf(cell), cell])) }
}

/** People of this side who were erased there. Nobody is looked at where nothing was erased since. */
async function newlyErased(db: Database, rows: readonly Erasure[]): Promise<Blocked> {
  const known = new Set(await db.erasures.toCollection().primaryKeys())
  const fresh = rows.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return []
  const blocked: Blocked = []
  const ids = await db.candidates.orderBy('id').primaryKeys()
  for (let from = 0; from < ids.length; from += 1_000) {
    const lot = ids.slice(from, from + 1_000)
    const [candidates, profiles] = [await db.candidates.bulkGet(lot), await db.profiles.where('candidateId').anyOf(lot).toArray()]
    const traces = lot.map((id, index): ErasureTraces => ({ ids: [id], profiles: profiles.filter(({ candidateId }) => candidateId === id), channels: candidates[index]?.channels ?? [] }))
    const found = await erasedBy(fresh, traces)
    for (const [index, candidateId] of lot.entries()) {
      const erased = found[index]
      if (erased?.sure) blocked.push({ candidateId, erasureId: erased.erasureId })
    }
  }
  return blocked
}
