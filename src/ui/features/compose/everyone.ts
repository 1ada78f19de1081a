import { signal } from '@preact/signals'
import type { Database } from '../../../db/database'
import { type KnownPerson, GuardIndex } from '../../../nurture/guard'
import type { Candidate } from '../../../domain/candidate'

/** So many are read and taken in at a time: a few milliseconds of work between which the page can answer. */
const slice = 250

/** What the name guard knows of all saved people; `ready` is false while they are still being read. */
export class Everyone {
  readonly index = new GuardIndex()
  readonly ready = signal(false)
  readonly #db: Database
  readonly #labelOf: (topic: string) => string
  #reading: Promise<void> | null = null
  /** Everything written until then is known. */
  #until = 0

  constructor(db: Database, labelOf: (topic: string) => string) {
    this.#db = db
    this.#labelOf = labelOf
  }

  /** Reads everybody, or what changed since the last time. Asked again while it reads, it is the same reading. */
  read(): Promise<void> {
    this.#reading ??= this.#read().finally(() => { this.#reading = null })
    return this.#reading
  }

  async #read(): Promise<void> {
    const db = this.#db
    const last = (await db.candidates.orderBy('updatedAt').last())?.updatedAt ?? 0
    if (this.#until === 0) await this.#all()
    else {
      const changed = await db.candidates.where('updatedAt').aboveOrEqual(this.#until).toArray()
      await this.#take(changed)
      const gone = await db.tombstones.where('at').aboveOrEqual(this.#until).filter(({ table }) => table === 'candidates').toArray()
      for (const { id } of gone) if (!await db.candidates.get(id)) this.index.remove(id)
    }
    this.#until = last
    this.ready.value = true
  }

  async #all(): Promise<void> {
    for (let after = ''; ;) {
      const people = await this.#db.candidates.where('id').above(after).limit(slice).toArray()
      await this.#take(people)
      const end = people.at(-1)
      if (!end || people.length < slice) return
      after = end.id
    }
  }

  /** Takes people in with what they care about and what they built, read from keys of indexes alone. @param people in the order of their ids */
  async #take(people: readonly Candidate[]): Promise<void> {
    const [first, last] = [people[0]?.id, people.at(-1)?.id]
    if (first === undefined || last === undefined) return
    const few = people.length < slice
    const [cares, works] = await Promise.all([
      few ? this.#cares(people.map(({ id }) => [[id, ''], [id, '\uffff']])) : this.#cares([[[first, ''], [last, '\uffff']]]),
      few ? this.#works(people.map(({ id }) => [[id, '', ''], [id, '\uffff', '']])) : this.#works([[[first, '', ''], [last, '\uffff', '']]]),
    ])
    for (const { id, name, givenName, company, location } of people) {
      this.index.add({ id, name, givenName, nicknames: [], company, location, topics: cares.get(id) ?? [], repositories: works.get(id) ?? [] } satisfies KnownPerson)
    }
  }

  async #cares(spans: [[string, string], [string, string]][]): Promise<Map<string, string[]>> {
    const keys = await this.#db.interests.where('[candidateId+topic]').inAnyRange(spans, { includeUppers: true }).primaryKeys()
    return grouped(keys.map(([id, topic]) => [id, this.#labelOf(topic)]))
  }

  async #works(spans: [[string, string, string], [string, string, string]][]): Promise<Map<string, string[]>> {
    const keys = await this.#db.signals.where('[candidateId+source+key]').inAnyRange(spans, { includeUppers: true }).keys() as unknown as [string, string, string][]
    return grouped(keys.flatMap(([id, , key]): [string, string][] => {
      const [kind, place = ''] = key.split('|')
      const title = place.split('/').at(-1)
      return kind === 'repository' && title ? [[id, title]] : []
    }))
  }
}

function grouped(pairs: readonly [string, string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, value] of pairs) {
    const group = groups.get(id)
    if (group) group.push(value)
    else groups.set(id, [value])
  }
  return groups
}
