import type { TopicRow, VocabularyData } from '../../src/topics/vocabulary'
import { keyOf, slugOf } from '../../src/topics/text'
import { doubtfulNames, generalTopics } from './doubts'
import { linguistEntries, technicalCues } from './linguist'
import { joined, parseWords, type Entry } from './parse'
import { simpleIconsEntries } from './simple-icons'
import { wordnetEntries } from './wordnet'

const lists = import.meta.glob<string>('./words/*.txt', { query: '?raw', import: 'default', eager: true })
/** Lists that were written for breadth: where they say something else than the others, the others are right. */
const wide = import.meta.glob<string>('./words/wide/*.txt', { query: '?raw', import: 'default', eager: true })

/** Narrower topics that take their names from the broad ones that held them, and further names for what is known. */
const narrow = import.meta.glob<string>('./words/narrow/*.txt', { query: '?raw', import: 'default', eager: true })

/** Further names of topics that stand in one of the other lists or packages. */
const names = import.meta.glob<string>('./words/names/*.txt', { query: '?raw', import: 'default', eager: true })

/** Families whose ambiguous names mean the technical thing beside technical words. */
const technical = new Set(['software', 'engineering', 'data', 'security', 'infrastructure', 'web', 'hardware', 'gamedev'])

/**
 * Joins the hand-written lists with the packages' topics. What is written by hand wins over a package: same id is merged,
 * a name taken by hand is not taken again. @throws Error for an id or sure name written twice, or an unknown broader topic
 */
export function buildVocabulary(): VocabularyData {
  const byHand = Object.values(lists).flatMap(parseWords)
  const entries = new Map<string, Entry>()
  const again = byHand.filter(entry => entries.size === entries.set(entry.id, entry).size)
  if (again.length) throw new Error(`Written twice: ${again.map(({ label }) => label).join(', ')}`)
  const owners = new Map(byHand.flatMap(entry => [...entry.keys].flatMap(([key, sense]) => sense.needsContext ? [] : [[key, entry] as const])))
  for (const entry of [...Object.values(wide).flatMap(parseWords), ...linguistEntries(), ...simpleIconsEntries(), ...wordnetEntries()]) {
    const hand = entries.get(entry.id) ?? owners.get(keyOf(entry.label))
    if (hand) merge(hand, entry, owners)
    else entries.set(entry.id, entry)
  }
  for (const entry of entries.values()) for (const [key, sense] of entry.keys) if (!sense.needsContext && !owners.has(key)) owners.set(key, entry)
  for (const entry of Object.values(narrow).flatMap(parseWords)) {
    const known = entries.get(entry.id)
    if (known) merge(known, entry, owners)
    else entries.set(entry.id, takingNames(entry, owners))
  }
  for (const entry of Object.values(names).flatMap(parseWords)) {
    const known = entries.get(entry.id) ?? owners.get(keyOf(entry.label))
    if (!known) throw new Error(`There is no topic "${entry.label}" to give further names to.`)
    merge(known, takingNames(entry, owners), owners, true)
  }
  settleNames([...entries.values()], new Set(byHand))
  for (const entry of entries.values()) weigh(entry)
  const kept = [...entries.values()].filter(entry => entry.keys.size > 0)
  return numbered(kept.map(entry => ({ ...entry, broader: keptAbove(entry, entries) })))
}

/** Marks names that need context, and what is too wide to be raised by itself; whole sciences are. */
function weigh(entry: Entry): void {
  for (const [key, sense] of entry.keys) if (sense.language === null && doubtfulNames.has(key)) entry.keys.set(key, { ...sense, needsContext: true })
  entry.depth = Math.min(entry.depth, generalTopics.get(entry.id) ?? (entry.family === 'science' || entry.label.endsWith('(language)') ? 1 : entry.depth))
}

/** The nearest broader topic that still has a name of its own: one that lost them all to topics written by hand is passed over. */
function keptAbove({ broader }: Entry, entries: ReadonlyMap<string, Entry>): string | null {
  const above = broader === null ? undefined : entries.get(slugOf(broader))
  return above && above.keys.size === 0 ? keptAbove(above, entries) : broader
}

function merge(hand: Entry, other: Entry, owners: Map<string, Entry>, taken = false): void {
  for (const [key, sense] of other.keys) {
    const own = hand.keys.get(key)
    if (own) hand.keys.set(key, { ...own, language: joined(own, sense).language })
    if (own || (owners.has(key) && !taken)) continue
    hand.keys.set(key, sense)
    if (!sense.needsContext) owners.set(key, hand)
  }
}

/** A narrow topic has its names to itself; what another topic is called by its own label stays there. */
function takingNames(entry: Entry, owners: Map<string, Entry>): Entry {
  for (const [key, sense] of entry.keys) {
    const owner = owners.get(key)
    if (owner && keyOf(owner.label) === key) entry.keys.delete(key)
    else {
      owner?.keys.delete(key)
      if (!sense.needsContext) owners.set(key, entry)
    }
  }
  return entry
}

/** A name that two topics claim for sure belongs to the one written first; a package loses it to what is written by hand. */
function settleNames(entries: readonly Entry[], byHand: ReadonlySet<Entry>): void {
  const owners = new Map<string, Entry>()
  const twice: string[] = []
  for (const entry of entries) {
    for (const [key, sense] of entry.keys) {
      if (sense.needsContext) continue
      const owner = owners.get(key)
      if (!owner) owners.set(key, entry)
      else if (!byHand.has(entry)) entry.keys.delete(key)
      else twice.push(`"${key}" names both "${owner.label}" and "${entry.label}"`)
    }
  }
  if (twice.length) throw new Error(`Mark these with ? in one of the two:\n${twice.join('\n')}`)
}

function numbered(entries: readonly Entry[]): VocabularyData {
  const families = [...new Set(entries.map(entry => entry.family))]
  const index = new Map(entries.map((entry, at) => [entry.id, at]))
  const byName = new Map<string, number>()
  for (const doubtful of [false, true]) {
    entries.forEach((entry, at) => {
      for (const [key, sense] of entry.keys) if (sense.needsContext === doubtful && !byName.has(key)) byName.set(key, at)
    })
  }
  const find = (name: string, from: Entry) => {
    const at = index.get(slugOf(name)) ?? byName.get(keyOf(name))
    if (at === undefined) throw new Error(`${from.label} points to "${name}", which is not in the vocabulary.`)
    return at
  }
  const topics = entries.map((entry): TopicRow => {
    const keys = [...entry.keys].map(([key, { needsContext, language }]) => `${language ? `${language}=` : ''}${key}${needsContext ? '?' : ''}`).join('|')
    const names = [...entry.names].map(([language, name]) => `${language}:${name}`).join('|')
    const ambiguous = [...entry.keys.values()].some(sense => sense.needsContext)
    const isTechnical = technical.has(entry.family) || entry.cues === technicalCues
    const own = entry.cues.filter(cue => !isTechnical || !technicalCues.includes(cue))
    const cues = ambiguous ? [...(isTechnical ? ['*'] : []), ...new Set(own)].join('|') : ''
    const broader = entry.broader === null ? -1 : find(entry.broader, entry)
    const row = [entry.label, families.indexOf(entry.family), entry.depth, broader, entry.related.map(name => find(name, entry)), keys] as const
    if (cues) return [...row, names, cues]
    return names ? [...row, names] : row
  })
  return { version: 1, families, ids: entries.map(entry => entry.id), technicalCues: technicalCues.join('|'), topics }
}
