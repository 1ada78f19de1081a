import { type Choices, defaultChoices } from '../domain/arrival'
import type { Arrival } from '../domain/arrival'
import type { Context } from '../db/commands/context'
import { forecastImport } from '../db/commands/import'
import { stagePeople } from '../db/commands/staging'
import { erasedAmong } from '../db/queries/erased'
import type { Door } from '../exchange/door'
import type { IncomingFault } from '../exchange/incoming'
import { FileRefusal } from '../exchange/refusal'
import type { PeoplePreview, Reading } from '../protocol/importer'
import { prepared } from './prepare'

/** Records (people with their contacts and notes) that are staged as one. */
const atOnce = 2_000
/** Faults that are shown; all are counted. */
const faultsShown = 200

interface Said { (done: number | null, people: number): void }

/**
 * Reads the people of a file, makes them ready and stages them, in lots.
 * @throws FileRefusal for a file that is not taken
 */
export async function readPeople(context: Context, { door, file, reading, batch, say }: { door: Door, file: File, reading: Reading, batch: string, say: Said }): Promise<PeoplePreview> {
  const { now } = context
  const left = new Map<string, number>()
  const leave = (reason: string, count: number) => { if (count > 0) left.set(reason, (left.get(reason) ?? 0) + count) }
  const faults: IncomingFault[] = []
  let [faultCount, people, owner] = [0, 0, '']
  const fault = (one: IncomingFault) => {
    faultCount++
    if (faults.length < faultsShown) faults.push(one)
  }
  let waiting: Arrival[] = []
  let weight = 0
  const flush = async () => {
    if (waiting.length === 0) return
    await stagePeople(context, { batch, arrivals: await withoutErased(context, waiting, leave) })
    waiting = []
    weight = 0
  }
  for await (const lot of door.read(file, { ...reading, now })) {
    owner = lot.owner ?? owner
    for (const one of lot.faults ?? []) fault(one)
    for (const { reason, count } of lot.left ?? []) leave(reason, count)
    for (const person of lot.people ?? []) {
      const made = prepared(person, { file: file.name, now })
      if ('reason' in made) {
        fault(made)
        continue
      }
      leave('texts, or lines of them, that may tell something private', made.leftOut)
      waiting.push(made.arrival)
      weight += 1 + made.arrival.touches.length + made.arrival.notes.length
      people++
      if (weight >= atOnce) await flush()
    }
    say(lot.done ?? null, people)
  }
  await flush()
  if (people === 0 && faultCount > 0) throw new FileRefusal(`Not one row could be taken. The first: ${faults[0]?.file ?? ''}, line ${faults[0]?.line ?? 0}: ${faults[0]?.reason ?? ''}`)
  if (people === 0 && left.size === 0) throw new FileRefusal(`${file.name} tells of nobody.`)
  const choices: Choices = defaultChoices
  return {
    of: 'people', name: file.name, source: door.source, kind: door.kind, owner, texts: reading.texts, faults, faultCount,
    ...await forecastImport(context, { batch, source: door.source, choices }), left: [...left].map(([reason, count]) => ({ reason, count })),
  }
}

/** Without those who asked to be erased, and those who may be one of them. */
async function withoutErased({ db }: Context, arrivals: readonly Arrival[], leave: (reason: string, count: number) => void): Promise<Arrival[]> {
  const erased = await erasedAmong(db, arrivals.map(({ id, own, name, fields, profiles, channels }) => ({
    ...(own ? { ids: [id] } : {}), profiles, channels, name, companies: fields.company ? [fields.company] : [],
  })))
  leave('people whom you erased', erased.filter(found => found?.sure).length)
  leave('people with the name and company of somebody whom you erased', erased.filter(found => found && !found.sure).length)
  return arrivals.filter((_arrival, index) => !erased[index])
}
