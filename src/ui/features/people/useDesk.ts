import { Dexie } from 'dexie'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type DeskQuery, deskIds, deskRows, lensCounts } from '../../../db/queries/desk-list'
import { type Found, foundOn } from '../../../db/queries/desk-snippets'
import type { Day } from '../../../domain/day'
import type { DeskRow } from '../../../domain/desk'
import { db } from '../../state/database'
import { type Query, useQuery, valueOf } from '../../state/query'

/** People in the order of a list. Until `whole`, only the first of them. */
export interface Listed {
  /** Which list: what was asked for. */
  key: string
  ids: readonly string[]
  whole: boolean
  /** So many are spelt as it was typed; behind them stand those found through typing errors. */
  sure: number
}

/** Enough to fill a screen. */
const first = 60
/** Everyone is read again once nothing has changed for so long, and at the latest so long after a change: with tens of thousands of people
 * that is the long question, and the next save would wait for its answer. */
const quiet = 300
const latest = 3_000
/** The browser answers one question after the other: the lines of the first screen are read before the long one is asked. */
const headStart = 250

/** Whom a query asks for: the first screen at once, then everyone. What was shown stays until the next is there. */
export function useListed(query: DeskQuery): Query<Listed> {
  const key = JSON.stringify(query)
  const start = useQuery(async (): Promise<Listed> => {
    const { ids, whole } = await deskIds(db, query, first)
    return { key, ids, whole: whole && !query.text, sure: ids.length }
  }, [key], { keep: true })
  const [everyone, setEveryone] = useState<Listed | null>(null)
  const started = start.state === 'ready' && start.value.key === key
  useEffect(() => started ? follow(() => allOf(key, query), setEveryone) : undefined, [key, started])
  return useMemo(() => {
    if (start.state !== 'ready' || start.value.whole) return start
    return everyone?.key === start.value.key ? { state: 'ready', value: everyone } : start
  }, [start, everyone])
}

async function allOf(key: string, query: DeskQuery): Promise<Listed> {
  const { ids } = await deskIds(db, query)
  const near = query.text ? (await deskIds(db, { ...query, near: true })).ids : []
  return { key, ids: [...ids, ...near], whole: true, sure: ids.length }
}

/** Reads soon, and again after changes once they pause. @returns stops it */
function follow<T>(read: () => Promise<T>, next: (value: T) => void): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const run = async () => {
    since = null
    try {
      const value = await read()
      if (!stopped) next(value)
    } catch {
      // The first screen asks the same and says what is wrong.
    }
  }
  const changed = (parts: Readonly<Record<string, unknown>>) => {
    if (!Object.keys(parts).some(part => part.startsWith(`idb://${db.name}/desk/`))) return
    since ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(() => void run(), Math.min(quiet, Math.max(0, since + latest - performance.now())))
  }
  Dexie.on('storagemutated').subscribe(changed)
  timer = setTimeout(() => void run(), headStart)
  return () => {
    stopped = true
    clearTimeout(timer)
    Dexie.on('storagemutated').unsubscribe(changed)
  }
}

type LensCounts = Awaited<ReturnType<typeof lensCounts>>

/** How many people each lens shows. @param started the first screen is there: until then nothing else is asked */
export function useLensCounts(today: Day, started: boolean): LensCounts | null {
  const [counts, setCounts] = useState<LensCounts | null>(null)
  useEffect(() => started ? follow(() => lensCounts(db, today), setCounts) : undefined, [today, started])
  return counts
}

/** So many lines are remembered, so that scrolling back shows them at once while they are read anew. */
const remembered = 600

/** Reads the lines in view. */
export function useLines(ids: readonly string[]): ReadonlyMap<string, DeskRow> {
  const memory = useRef(new Map<string, DeskRow>())
  const query = useQuery(() => deskRows(db, ids), [ids], { keep: true })
  const rows = valueOf(query, null)
  useMemo(() => {
    if (memory.current.size > remembered) memory.current.clear()
    for (const row of rows ?? []) memory.current.set(row.id, row)
  }, [rows])
  return memory.current
}

const nothing: ReadonlyMap<string, Found> = new Map()

/** What a search found on the lines in view. @param shownOf what a line shows */
export function useFoundOn(ids: readonly string[], text: string, shownOf: (row: DeskRow) => string): ReadonlyMap<string, Found> {
  const query = useQuery(async () => {
    if (!text) return nothing
    const shown = new Map((await deskRows(db, ids)).map(row => [row.id, shownOf(row)]))
    return foundOn(db, ids, text, id => shown.get(id) ?? '')
  }, [ids, text], { keep: true })
  return text ? valueOf(query, nothing) : nothing
}
