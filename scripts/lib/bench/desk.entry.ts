import { Database } from '../../../src/db/database'
import { personById } from '../../../src/db/queries/person'
import { defaultSettings } from '../../../src/domain/settings'
import { openVocabulary, suggest, type Vocabulary, type VocabularyData } from '../../../src/topics'
import { topicPersonOf } from '../../../src/topics/person'
import type { Topic } from '../../../src/topics/types'
import { whoWouldLove } from '../../../src/ui/state/giving/love'
import { madeAt, madeCandidate, madeId, madeLine, madeSignal, zipf } from '../made-desk'
import { type Random, randomFrom } from '../random'

/** Milliseconds of what was measured and of its yardstick, in turns within one page. */
export interface Turns { work: number[], base: number[] }

const db = new Database('bench')
const timed = async (work: () => unknown) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Reads and opens the vocabulary. @returns how long each took, in milliseconds */
async function loadVocabulary(): Promise<{ read: number, open: number, vocabulary: Vocabulary }> {
  let data: VocabularyData | null = null
  // oxlint-disable-next-line no-restricted-globals -- the measuring page's own file
  const read = await timed(async () => { data = await (await fetch('vocabulary.json')).json() as VocabularyData })
  if (!data) throw new Error('no vocabulary')
  const began = performance.now()
  const vocabulary = openVocabulary(data)
  return { read, open: performance.now() - began, vocabulary }
}

let loaded: Vocabulary | null = null
const known = async (): Promise<Vocabulary> => loaded ??= (await loadVocabulary()).vocabulary

/** Every topic that may be met, the popular ones first, as the seed has it. */
function popular(vocabulary: Vocabulary, random: Random): Topic[] {
  const topics = [...vocabulary].filter(({ depth }) => depth > 0)
  for (let index = topics.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [topics[index], topics[other]]
    if (a && b) [topics[index], topics[other]] = [b, a]
  }
  return topics
}

/** One person with much evidence: suggestions beside reading that evidence from the database. */
async function measureSuggestions(seed: number, count: number, rounds: number): Promise<Turns & { suggestions: number }> {
  const random = randomFrom(seed)
  const vocabulary = await known()
  const topicOf = zipf(popular(vocabulary, random).slice(0, 800))
  await db.candidates.put(madeCandidate(random, 0))
  await db.signals.bulkPut(Array.from({ length: count }, (_, index) => madeSignal(random, 0, index, topicOf)))
  const turns: Turns = { work: [], base: [] }
  let suggestions = 0
  for (let round = 0; round < rounds; round++) {
    turns.base.push(await timed(() => db.signals.where({ candidateId: madeId(1, 0) }).toArray()))
    const stored = await personById(db, madeId(1, 0))
    if (!stored) throw new Error('nobody')
    turns.work.push(await timed(() => {
      const found = suggest(topicPersonOf(stored), { interests: [], tone: 'casual', signOff: '', copied: [] }, vocabulary, madeAt)
      suggestions = found.suggestions.length
    }))
  }
  await db.delete({ disableAutoOpen: false })
  return { ...turns, suggestions }
}

const linesEach = 8

/** Adds some people to the index with what it names: those from one number on. */
async function fill(seed: number, from: number, people: number): Promise<void> {
  const vocabulary = await known()
  const random = randomFrom(seed + from)
  const topicOf = zipf(popular(vocabulary, randomFrom(seed)))
  const counts = new Map<string, number>()
  const numbers = Array.from({ length: people }, (_, index) => from + index)
  const signals = numbers.map(number => madeSignal(random, number, number, topicOf))
  const lines = numbers.flatMap((number, index) => {
    const topics = new Set(Array.from({ length: linesEach }, () => topicOf(random)))
    for (const topic of topics) counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1)
    return [...topics].map(topic => madeLine(random, number, topic, [signals[index]?.id ?? '']))
  })
  await db.transaction('rw', [db.candidates, db.signals, db.interests, db.topicCounts], async () => {
    await db.candidates.bulkAdd(numbers.map(number => madeCandidate(random, number)))
    await db.signals.bulkAdd(signals)
    await db.interests.bulkAdd(lines)
    const before = await db.topicCounts.bulkGet([...counts.keys()])
    await db.topicCounts.bulkPut([...counts].map(([topic, count], index) => ({ topic, people: count + (before[index]?.people ?? 0) })))
  })
}

/** Everybody in the index: who would love a thing, beside one count of that index. */
async function measureLove(seed: number, rounds: number): Promise<Turns & { lines: number, found: number }> {
  const vocabulary = await known()
  const topics = popular(vocabulary, randomFrom(seed))
  const turns: Turns = { work: [], base: [] }
  let [lines, found] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    // Topics that nearly everyone has, that some have, that few have.
    const about = [topics[round % 3], topics[20 + round], topics[400 + round * 7]].flatMap(topic => topic?.label ?? [])
    const gift = { title: about.join(', '), text: 'A long read.', url: `https://reads.example/${round}`, tags: [], foundOn: '' }
    turns.base.push(await timed(async () => { lines = await db.interests.orderBy('[topic+careOrder]').count() }))
    turns.work.push(await timed(async () => { found += (await whoWouldLove({ db, vocabulary, settings: defaultSettings, now: madeAt }, gift)).people.length }))
  }
  return { ...turns, lines, found: found / rounds }
}

/** Asks once more, for measuring what that leaves in memory. */
async function askAgain(times: number): Promise<number> {
  const vocabulary = await known()
  let found = 0
  for (let turn = 0; turn < times; turn++) {
    const gift = { title: [...vocabulary][200 + turn * 13]?.label ?? '', text: '', url: null, tags: [], foundOn: '' }
    found += (await whoWouldLove({ db, vocabulary, settings: defaultSettings, now: madeAt }, gift)).people.length
  }
  return found
}

Object.assign(globalThis, { kithDesk: { measureSuggestions, fill, measureLove, askAgain, loadVocabulary: async () => {
  const { read, open, vocabulary } = await loadVocabulary()
  return { read, open, topics: vocabulary.size }
} } })
