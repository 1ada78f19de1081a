import { type Called, type Matchers, type Mention, foundIn, matchersFor, matchersOfWords, redactable, textsOf } from '../../domain/mention'
import type { Database } from '../database'

/** A place in other people's records where somebody is spoken of. */
export interface Found extends Mention {
  /** The words around the first place. */
  excerpt: string
  /** Whose record it is, where it is somebody's. */
  owner: { id: string, name: string } | null
  /** False where the words may mean somebody else. */
  sure: boolean
}

/** Everything found, and how much was looked through. */
export interface Mentions { found: Found[], /** More than are shown. */ more: number, looked: number }

const atOnce = 2_000
const mostSure = 500
const mostPerhaps = 100

/** What somebody is called, for the search for them in other records; null when there is nobody with that id. */
export async function calledOf(db: Database, candidateId: string): Promise<{ called: Called, shared: boolean } | null> {
  const candidate = await db.candidates.get(candidateId)
  if (!candidate) return null
  const profiles = await db.profiles.where({ candidateId }).toArray()
  const names = [...new Set([candidate.name, ...profiles.map(profile => profile.name)].filter(Boolean))]
  const namesakes = await db.candidates.where('name').equalsIgnoreCase(candidate.name).primaryKeys()
  return {
    called: { names, handles: profiles.map(profile => profile.handle), channels: candidate.channels.filter(({ kind }) => kind !== 'in-person').map(({ value }) => value) },
    shared: namesakes.some(id => id !== candidateId),
  }
}

/**
 * Looks through everything the recruiter gathered for words that speak of a person, in lots, so that no table stands in memory.
 * @param tell how many records have been looked through so far
 */
export async function mentionsOf(db: Database, candidateId: string, tell: (looked: number) => void = () => undefined): Promise<Mentions> {
  const known = await calledOf(db, candidateId)
  if (!known) return { found: [], more: 0, looked: 0 }
  return search(db, { candidateId, matchers: matchersFor(known.called, known.shared) }, tell)
}

/** The same for any words: for what is found of somebody after they were erased. */
export function mentionsOfWords(db: Database, words: string, tell: (looked: number) => void = () => undefined): Promise<Mentions> {
  return search(db, { candidateId: '', matchers: matchersOfWords(words) }, tell)
}

async function search(db: Database, { candidateId, matchers }: { candidateId: string, matchers: Matchers }, tell: (looked: number) => void): Promise<Mentions> {
  const [sure, perhaps]: [Found[], Found[]] = [[], []]
  let looked = 0
  let more = 0
  for (const table of redactable) {
    for await (const lot of lotsOf(db, table)) {
      looked += lot.length
      for (const [key, row] of lot) {
        if (table === 'settings' && key !== 'settings') continue
        const one = inRow(table, key, row, candidateId, matchers)
        if (!one) continue
        const list = one.sure ? sure : perhaps
        if (list.length < (one.sure ? mostSure : mostPerhaps)) list.push(one)
        else more += 1
      }
      tell(looked)
    }
  }
  return { found: await withOwners(db, [...sure, ...perhaps]), more, looked }
}

type Row = Record<string, unknown>

async function* lotsOf(db: Database, name: string): AsyncGenerator<[key: string, row: Row][]> {
  const table = db.table(name)
  const keyOf = (row: Row) => row[table.schema.primKey.keyPath as string] as string | number
  for (let last: string | number | null = null; ;) {
    const rows: Row[] = await (last === null ? table.orderBy(':id') : table.where(':id').above(last)).limit(atOnce).toArray()
    if (rows.length > 0) yield rows.map(row => [String(keyOf(row)), row])
    const end = rows.at(-1)
    if (rows.length < atOnce || !end) return
    last = keyOf(end)
  }
}

function inRow(table: string, key: string, row: Row, candidateId: string, { sure, perhaps }: Matchers): (Found & { ownerId: string | null }) | null {
  if ([row.id, row.candidateId, row.fromId, row.toId, row.keptId, row.goneId].includes(candidateId)) return null
  const texts = textsOf(row, table === 'profiles')
  const certain = foundIn(texts, sure)
  const words = certain.length > 0 ? certain : foundIn(texts, perhaps)
  const [first] = words
  if (first === undefined) return null
  const ownerId = table === 'candidates' ? row.id : row.candidateId
  return { table, key, words, sure: certain.length > 0, excerpt: excerptOf(texts, first), owner: null, ownerId: typeof ownerId === 'string' ? ownerId : null }
}

const around = 60

function excerptOf(texts: readonly string[], words: string): string {
  const text = texts.find(one => one.includes(words)) ?? ''
  const at = text.indexOf(words)
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + words.length + around)]
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
}

/** Names of the owners. What may be the owner's own name is no mention of somebody else. */
async function withOwners(db: Database, found: readonly (Found & { ownerId?: string | null })[]): Promise<Found[]> {
  const ids = [...new Set(found.flatMap(({ ownerId }) => ownerId ?? []))]
  const people = new Map((await db.candidates.bulkGet(ids)).flatMap(one => one ? [[one.id, one.name] as const] : []))
  return found.flatMap(({ ownerId, ...one }) => {
    const name = people.get(ownerId ?? '')
    if (!one.sure && name !== undefined && one.words.every(word => name.includes(word))) return []
    return [{ ...one, owner: ownerId && name !== undefined ? { id: ownerId, name } : null }]
  })
}
