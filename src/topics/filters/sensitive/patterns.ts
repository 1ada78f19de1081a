import { classes } from './phrases/classes'
import { tiers, type KindLexicon, type SensitiveKind, type Tier } from './kinds'
import { plain } from '../../text'
import type { Token } from './tokens'
import { entryWords, namer, stemsOf } from './wordsets'

/**
 * Finds the lexicon's phrases. Notation: words with spaces between, `stem*`, `*ending` (first word only), `one/other` for
 * alternatives, `<class>` for a word of a closed set, `<num>` also for digits, `_` for one to three words of the same sentence.
 * Phrases are kept as a tree by word, so that the time depends on the text's length and not on the lexicon's.
 */
export interface Hit { readonly kind: SensitiveKind, readonly tier: Tier, readonly from: number, readonly to: number }

interface Meaning { readonly kind: SensitiveKind, readonly tier: Tier }
interface Node { words: Map<string, Node>, stems: Map<string, Node>, endings: Map<string, Node>, classes: Map<string, Node>, gap: Node | null, meanings: Meaning[] }

const widestGap = 3
const articles = new Set(['a', 'an', 'the', 'ein', 'eine', 'un', 'une', 'una', 'openly', 'proud', 'proudly', 'also', 'auch', 'aussi'])

type Branch = 'words' | 'stems' | 'endings' | 'classes'

/** Shared by all nodes without branches of a kind, as most are: a smaller tree, hardly a faster one. Never written to. */
const none = new Map<string, Node>()
const node = (): Node => ({ words: none, stems: none, endings: none, classes: none, gap: null, meanings: [] })

function child(parent: Node, branch: Branch, key: string): Node {
  if (parent[branch] === none) parent[branch] = new Map()
  const found = parent[branch].get(key) ?? node()
  parent[branch].set(key, found)
  return found
}

/** The ways to read a phrase: every choice of its alternatives. */
function readings(phrase: string): string[] {
  return phrase.split(/\s+/).reduce<string[]>((done, part) =>
    done.flatMap(begun => part.split('/').map(choice => `${begun} ${choice}`)), [''])
}

/** The parts of one folded reading; a part is a word, a `stem*`, an `*ending`, a `<class>` or `_`. */
const partsOf = (reading: string): string[] => reading.trim().split(' ').flatMap(part => {
  const named = part === '_' ? part : /^<\w+>/.exec(part)?.[0]
  return named ? [named] : entryWords(part)
})

function step(from: Node, part: string): Node {
  if (part === '_') return from.gap ??= node()
  if (part.startsWith('<')) return child(from, 'classes', part.slice(1, -1))
  if (part.startsWith('*')) return child(from, 'endings', part.slice(1))
  return part.endsWith('*') ? child(from, 'stems', part.slice(0, -1)) : child(from, 'words', part)
}

/** What is the same wherever a word stands. `begins`: how phrases that begin with it go on. */
interface Reading { readonly stems: readonly string[], readonly names: readonly string[], readonly begins: readonly { readonly node: Node, readonly name: string }[] }

/** So many words are remembered: people use few of them again and again. */
const mostWords = 4_000

function beginnings(root: Node, word: string, { stems, names }: Pick<Reading, 'stems' | 'names'>): Reading['begins'] {
  const found: { node: Node, name: string }[] = []
  const add = (next: Node | undefined, name = '') => { if (next) found.push({ node: next, name }) }
  add(root.words.get(word))
  for (const stem of stems) add(root.stems.get(stem))
  for (let cut = 1; cut < word.length - 2; cut += 1) add(root.endings.get(word.slice(cut)))
  for (const name of names) add(root.classes.get(name), name)
  return found
}

/** Compiles the lexicon. @returns a function from tokens to every phrase found, in order of where they begin */
export function matcher(lexicon: Readonly<Record<SensitiveKind, KindLexicon>>): (tokens: readonly Token[]) => Hit[] {
  const root = node()
  for (const [kind, byTier] of Object.entries(lexicon) as [SensitiveKind, KindLexicon][]) {
    for (const tier of tiers) {
      for (const phrase of plain(byTier[tier]).split(',').map(text => text.trim()).filter(Boolean)) {
        for (const reading of readings(phrase)) partsOf(reading).reduce(step, root).meanings.push({ kind, tier })
      }
    }
  }
  const member = namer(classes)
  const words = new Map<string, Reading>()
  const read = (word: string): Reading => {
    const before = words.get(word)
    if (before) return before
    if (words.size >= mostWords) words.clear()
    const stems = stemsOf(word)
    const names = [...member(word, stems), ...(/^\d+$/.test(word) ? ['num'] : [])]
    const reading = { stems, names, begins: beginnings(root, word, { stems, names }) }
    words.set(word, reading)
    return reading
  }
  return tokens => {
    const hits: Hit[] = []
    const known = tokens.map(({ word }) => read(word))
    for (let from = 0; from < tokens.length; from += 1) {
      for (const { node: begun, name } of known[from]?.begins ?? []) {
        walk(begun, from, from + 1)
        if (isSkipping(name, from)) walk(begun, from, from + 2)
      }
    }
    return hits

    /** "I am a nurse", "I am openly gay": small words after "am" may be left away. */
    function isSkipping(name: string, at: number): boolean {
      return name === 'am' && articles.has(tokens[at + 1]?.word ?? '')
    }

    function walk(at: Node, from: number, index: number): void {
      for (const meaning of at.meanings) hits.push({ ...meaning, from, to: index })
      const token = tokens[index]
      if (!token || token.sentence !== tokens[from]?.sentence) return
      const { word } = token
      const next = (found: Node | undefined) => { if (found) walk(found, from, index + 1) }
      next(at.words.get(word))
      if (at.stems.size > 0) for (const stem of known[index]?.stems ?? []) next(at.stems.get(stem))
      if (at.endings.size > 0) for (let cut = 1; cut < word.length - 2; cut += 1) next(at.endings.get(word.slice(cut)))
      if (at.classes.size > 0) {
        for (const name of known[index]?.names ?? []) {
          const found = at.classes.get(name)
          next(found)
          if (found && isSkipping(name, index)) walk(found, from, index + 2)
        }
      }
      if (at.gap) for (let width = 1; width <= widestGap; width += 1) walk(at.gap, from, index + width)
    }
  }
}
