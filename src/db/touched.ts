import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie'

/** The parts of a line of the desk that can be derived by themselves. */
export type Part = 'person' | 'touch' | 'due' | 'no' | 'topic'

/** What a transaction has written so far, as far as the derived tables follow from it. */
export interface Touched {
  /** Which parts of whose line. */
  desk: Map<string, Set<Part>>
  /** The words of search entries as they stood before the transaction. */
  words: Map<string, readonly string[]>
  /** How many open follow-ups more or fewer stand on a day, by `dayKey`. */
  days: Map<string, number>
}

type Row = Record<string, unknown>

const partOf: Readonly<Record<string, Part>> = {
  candidates: 'person', profiles: 'person', signals: 'person', touchpoints: 'touch', followUps: 'due', outcomes: 'no', interests: 'topic',
}

const byTransaction = new WeakMap<object, Touched>()

/** What the transaction wrote until now; asked again, only what came since. @param transaction the browser's own */
export function takeTouched(transaction: object): Touched | undefined {
  const touched = byTransaction.get(transaction)
  byTransaction.delete(transaction)
  return touched
}

/** Where an open follow-up is counted: the facet of its purse and its day, parted by a line's end. */
export const dayKey = ({ dueOn, pace }: { dueOn: string, pace?: string | undefined }): string => `due ${pace ?? 'active'}\n${dueOn}`

/** What the transaction has changed of the days' counts and not written down yet. */
export function pendingDays(transaction: object): ReadonlyMap<string, number> {
  return byTransaction.get(transaction)?.days ?? new Map()
}

/** Has parts of somebody's line derived anew at the end of the transaction, although none of their own records was written. */
export function touch(transaction: object, id: string, ...parts: Part[]): void {
  const { desk } = touchedIn(transaction)
  const before = desk.get(id)
  if (before) for (const part of parts) before.add(part)
  else desk.set(id, new Set(parts))
}

/** These lines are settled already. */
export function forget(transaction: object, ids: readonly string[]): void {
  const touched = byTransaction.get(transaction)
  for (const id of ids) touched?.desk.delete(id)
}

function touchedIn(transaction: object): Touched {
  const before = byTransaction.get(transaction)
  if (before) return before
  const touched: Touched = { desk: new Map(), words: new Map(), days: new Map() }
  byTransaction.set(transaction, touched)
  return touched
}

/**
 * Notes for each transaction whose records are written, whatever command writes them: so no command can forget the derived tables.
 * What is deleted is looked at once more, because only the record itself tells whose it is.
 */
export function followWrites(db: Dexie): void {
  db.use({
    stack: 'dbcore', name: 'touched',
    create: (core: DBCore) => ({ ...core, table: (name: string) => {
      const table = core.table(name)
      const part = partOf[name]
      if (name === 'followUps') return { ...table, mutate: request => noteDays(table, request, () => noteOwners(table, name, 'due', request)) }
      if (name === 'search') return { ...table, mutate: request => noteWords(table, request, () => table.mutate(request)) }
      return part ? { ...table, mutate: request => noteOwners(table, name, part, request) } : table
    } }),
  })
}

function noteOwners(table: DBCoreTable, name: string, part: Part, request: DBCoreMutateRequest): ReturnType<DBCoreTable['mutate']> {
  const note = (rows: readonly unknown[]) => {
    for (const row of rows as readonly (Row | undefined)[]) {
      const owner = name === 'candidates' ? row?.id : row?.candidateId
      if (typeof owner === 'string') touch(request.trans, owner, part)
    }
  }
  if (request.type === 'add' || request.type === 'put') {
    note(request.values)
    return table.mutate(request)
  }
  return formerRows(table, request).then(rows => {
    note(rows)
    return table.mutate(request)
  })
}

type Mutation = ReturnType<DBCoreTable['mutate']>

function noteDays(table: DBCoreTable, request: DBCoreMutateRequest, next: () => Mutation): Mutation {
  return withFormer(table, request, rows => {
    const { days } = touchedIn(request.trans)
    const count = (list: readonly unknown[], by: number) => {
      for (const row of list as readonly (Row | undefined)[]) {
        if (row?.open !== 1 || typeof row.dueOn !== 'string') continue
        const key = dayKey({ dueOn: row.dueOn, pace: row.pace as string | undefined })
        days.set(key, (days.get(key) ?? 0) + by)
      }
    }
    count(rows, -1)
    if (request.type === 'add' || request.type === 'put') count(request.values, 1)
    return next()
  })
}

function noteWords(table: DBCoreTable, request: DBCoreMutateRequest, next: () => Mutation): Mutation {
  return withFormer(table, request, rows => {
    const { words } = touchedIn(request.trans)
    const ids = request.type === 'deleteRange' ? rows.map(row => String((row as Row).id))
      : request.type === 'delete' ? request.keys.map(String) : request.values.map(row => String((row as Row).id))
    for (const [index, id] of ids.entries()) if (!words.has(id)) words.set(id, ((rows[index] as Row | undefined)?.words ?? []) as string[])
    return next()
  })
}

/** Looks at the records before they are changed; what is added was not there. */
function withFormer(table: DBCoreTable, request: DBCoreMutateRequest, then: (rows: readonly unknown[]) => Mutation): Mutation {
  return request.type === 'add' ? then([]) : formerRows(table, request).then(then) as Mutation
}

/** The records that a request is about, as they stand. */
function formerRows(table: DBCoreTable, request: DBCoreMutateRequest) {
  const { trans } = request
  if (request.type === 'deleteRange') return table.query({ trans, values: true, query: { index: table.schema.primaryKey, range: request.range } }).then(({ result }) => result as unknown[])
  const keys = request.type === 'delete' ? request.keys : request.values.map(row => (row as Row).id)
  return table.getMany({ trans, keys: [...keys] }) as Promise<unknown[]>
}
