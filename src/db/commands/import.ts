/** The last step of every import: one transaction makes visible what was staged, or nothing of it. */
import type { Arrival, Choices } from '../../domain/arrival'
import type { NextNote } from '../../domain/rhythm'
import type { Settings } from '../../domain/settings'
import type { Touchpoint } from '../../domain/touchpoint'
import { readSettings } from '../queries/settings'
import { noteAct } from './acts'
import { firstRounds, rescheduleUnlessPutOff } from './cadence'
import { type Context, write } from './context'
import { type OpenLine, addLines, openLine } from './desk'
import { type LotPlan, type Newcomer, planLot, wantsReminders } from './import-people'
import { Seen } from './import-resolve'
import { commitRows } from './import-rows'
import { Journal, type Row, noteRounds, roundsOf } from './journal'
import { indexNewcomers, reindexAll } from './search'
import { reviseSteps } from './steps'
import { peopleLots, stagedPeople, unstage } from './staging'

export interface Commit {
  batch: string
  /** What kind of file it was, and its name: shown in the list of imports. */
  kind: string
  name: string
  /** Words for the recruiter, kept beside each fact. */
  source: string
  choices: Choices
  onProgress?: (people: number) => void
}

/** How many people came in, how many were changed, how many were as the file says; and how many records of each kind were written. */
export interface Committed { people: { created: number, updated: number, same: number }, counts: Record<string, number> }

/**
 * Makes a batch visible with all that is derived from it, and writes down how to undo it. A batch that changes nothing leaves nothing.
 * @throws KithError `bad-import` for rows that belong to nobody
 */
export function commitImport(context: Context, { batch, kind, name, source, choices, onProgress = () => {} }: Commit): Promise<Committed> {
  return write(context, async () => {
    const { db, now } = context
    const journal = new Journal(context, batch)
    await commitRows(context, batch, journal)
    const people = await commitPeople(context, { batch, source, choices, onProgress }, journal)
    await unstage(db, batch)
    const counts = { ...journal.counts }
    if (await journal.close()) {
      await db.batches.add({ id: batch, at: now, kind, name, counts: { ...counts, ...people } })
      await noteAct(context, { kind: 'imported', count: people.created + people.updated || (counts.candidates ?? 0) })
    }
    return { people, counts }
  })
}

async function commitPeople(context: Context, { batch, source, choices, onProgress }: Pick<Commit, 'batch' | 'source' | 'choices'> & { onProgress: (people: number) => void }, journal: Journal) {
  const { db, now } = context
  const settings = await readSettings(db)
  const seen = new Seen()
  const rounds: { candidateId: string, note: NextNote }[] = []
  const lines: OpenLine[] = []
  const owing: Touchpoint[] = []
  const people = { created: 0, updated: 0, same: 0 }
  for (const lot of await peopleLots(db, batch)) {
    const plan = await planLot(db, await stagedPeople(db, lot), seen, { source, choices, now })
    await writeLot(context, plan, journal)
    for (const newcomer of plan.newcomers) {
      rounds.push(...firstNote(context, newcomer, settings))
      lines.push(openLine(context, newcomer, settings))
    }
    // Steps follow from asks and what was arranged; a casual contact owes nothing.
    owing.push(...[...plan.newcomers.flatMap(({ touches }) => touches), ...plan.touches].filter(({ kind }) => kind === 'ask' || kind === 'admin'))
    people.created += plan.newcomers.length
    people.updated += plan.changed.size
    people.same += plan.same
    onProgress(people.created + people.updated + people.same)
  }
  const planned = await firstRounds(context, rounds)
  await journal.add('followUps', planned as unknown as Row[])
  await addLines(context, lines, planned)
  await reviseOwed(context, [...new Set(owing.map(({ candidateId }) => candidateId))], journal)
  return people
}

function firstNote({ rhythm, now }: Context, { candidate, touches }: Newcomer, settings: Settings): { candidateId: string, note: NextNote }[] {
  if (candidate.paused) return []
  const note = rhythm.next({ candidate, contacts: touches, doneAt: null, settings, now })
  return note.is === 'due' ? [{ candidateId: candidate.id, note }] : []
}

async function writeLot(context: Context, plan: LotPlan, journal: Journal): Promise<void> {
  const { db } = context
  const { newcomers, profiles, notes, touches, candidatePairs, touchPairs, changed, contacted } = plan
  const rows = (list: readonly object[]) => list as Row[]
  await journal.add('candidates', rows(newcomers.map(({ candidate }) => candidate)))
  await journal.add('profiles', rows([...newcomers.flatMap(newcomer => newcomer.profiles), ...profiles]))
  await journal.add('notes', rows([...newcomers.flatMap(newcomer => newcomer.notes), ...notes]))
  await journal.add('touchpoints', rows([...newcomers.flatMap(newcomer => newcomer.touches), ...touches]))
  await journal.change('candidates', candidatePairs as unknown as [Row, Row][])
  await journal.change('touchpoints', touchPairs as unknown as [Row, Row][])
  await indexNewcomers(context, newcomers)
  await reindexAll(context, [...changed])
  if (contacted.size > 0) {
    const before = await roundsOf(db, [...contacted])
    await rescheduleUnlessPutOff(context, [...contacted])
    await noteRounds(journal, db, [...contacted], before)
  }
}

async function reviseOwed(context: Context, ids: readonly string[], journal: Journal): Promise<void> {
  if (ids.length === 0) return
  const before = await roundsOf(context.db, ids)
  for (const id of ids) await reviseSteps(context, id)
  await noteRounds(journal, context.db, ids, before)
}

/** What an import of people would do, for the recruiter to decide. */
export interface Forecast {
  created: number
  updated: number
  same: number
  /** How many of the new people would get reminders, by choice. */
  reminders: Record<Choices['reminders'], number>
  contacts: number
  notes: number
}

/** Counts what `commitImport` would do with the staged people. Writes nothing. */
export async function forecastImport({ db, now }: Pick<Context, 'db' | 'now'>, { batch, source, choices }: Pick<Commit, 'batch' | 'source' | 'choices'>): Promise<Forecast> {
  const forecast: Forecast = { created: 0, updated: 0, same: 0, reminders: { everyone: 0, written: 0, both: 0, nobody: 0 }, contacts: 0, notes: 0 }
  const seen = new Seen()
  for (const lot of await peopleLots(db, batch)) count(forecast, await planLot(db, await stagedPeople(db, lot), seen, { source, choices, now }))
  return forecast
}

function count(forecast: Forecast, { newcomers, changed, same, touches, notes }: LotPlan): void {
  forecast.created += newcomers.length
  forecast.updated += changed.size
  forecast.same += same
  forecast.contacts += touches.length + newcomers.reduce((sum, one) => sum + one.touches.length, 0)
  forecast.notes += notes.length + newcomers.reduce((sum, one) => sum + one.notes.length, 0)
  for (const choice of ['everyone', 'written', 'both'] as const) {
    forecast.reminders[choice] += newcomers.filter(one => wantsReminders(one as Pick<Arrival, 'touches'>, choice)).length
  }
}
