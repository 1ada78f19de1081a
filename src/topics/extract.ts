import { isClose, languageToldBy } from './filters/language'
import { isCjk, singular, unjoined, words } from './text'
import type { Sense, Vocabulary } from './vocabulary'
import type { Topic } from './types'

/** A topic named in a text. */
export interface Mention {
  topic: Topic
  /** As written, normalised. */
  key: string
  /** Settled by context, not by the name alone. */
  byContext: boolean
  /** By a name of another language than English, or by the last part of a compound. */
  foreign: boolean
}

/** What surrounds a text and helps to settle words with several lives. */
export interface Context {
  /** Words of the tags, the languages and everything else of the same signal, singular (`nearOf`). */
  near?: () => ReadonlySet<string>
  /** The text is itself a tag or a language: programming words mean programming there. */
  asTag?: boolean
  /** Topics known from the rest of the person's page. */
  known?: ReadonlySet<string>
  /** The person's language: German is looked for in compounds only where it may be written. */
  language?: string
  /** Splits texts; handed in, as `scan` is, by who asks for the same text several times. */
  split?: Split
  scan?: (text: string, asTag: boolean) => Scan
  /** Called where a word may mean several things: only then does anything depend on what is known. */
  onUnsure?: () => void
}

/** The words of a text, and the same without their plurals. */
export interface Words { tokens: readonly string[], stems: readonly string[] }
export type Split = (text: string) => Words

/** The words of a text. */
export function wordsIn(text: string): Words {
  const tokens = words(text)
  return { tokens, stems: tokens.map(singular) }
}

/** The mark of names that several languages share. */
const several = 'xx'

/** Families in which a bare tag or language of a repository has its technical sense. */
const technical = new Set(['languages', 'software', 'engineering', 'data', 'security', 'gamedev', 'infrastructure', 'web', 'hardware'])

/** Words before a name that turn it away, in the languages met most, and how far they reach. */
const negations = new Set(('not no never without former formerly ex previously instead quit anti nicht kein keine keinen ohne statt nie '
  + 'sans pas jamais sin nunca jamas nao sem').split(' '))
const negationReach = 3

/** What a text names whatever is known of the person: what is sure, and the names that may mean several things. */
export interface Scan { sure: readonly Mention[], open: readonly { senses: readonly Sense[], key: string }[], stems: readonly string[] }

/** Finds names in a text: longest phrase first, each word used once, negated names dropped. */
export function scanOf(text: string, vocabulary: Vocabulary, { asTag = false, language, split = wordsIn }: Pick<Context, 'asTag' | 'language' | 'split'>): Scan {
  const { tokens, stems } = split(text)
  let told: string | null | undefined
  const isForeign = ({ language: own }: Sense) => {
    if (own === null || own === several || asTag) return false
    if (told === undefined) told = languageToldBy(text)
    return told !== null && !isClose(told, own)
  }
  const sure: Mention[] = []
  const open: { senses: readonly Sense[], key: string }[] = []
  for (let at = 0; at < stems.length;) {
    const token = stems[at] ?? ''
    if (isCjk(token)) {
      sure.push(...cjkMentions(tokens[at] ?? '', vocabulary))
      at += 1
      continue
    }
    const hit = longestAt(stems, at, vocabulary, language)
    if (!hit) {
      at += 1
      continue
    }
    if (!negated(tokens, at) && !isLikened(tokens, at, hit.length)) {
      const [only] = hit.senses
      if (only && hit.senses.length === 1 && !only.needsContext && !isForeign(only)) sure.push({ topic: only.topic, key: hit.key, byContext: false, foreign: only.language !== null })
      else open.push({ senses: hit.senses.filter(sense => !isForeign(sense)), key: hit.key })
    }
    at += hit.length
  }
  return { sure, open, stems }
}

/** Finds the topics a text names: what `scanOf` finds, ambiguous names only where context settles them. */
export function mentionsIn(text: string, vocabulary: Vocabulary, context: Context = {}): readonly Mention[] {
  const { sure, open, stems } = context.scan ? context.scan(text, context.asTag ?? false) : scanOf(text, vocabulary, context)
  if (open.length === 0) return sure
  context.onUnsure?.()
  const found = [...sure]
  const around = context.near?.() ?? new Set(stems)
  const sureTopics = new Set(sure.map(mention => mention.topic.id))
  for (const { senses, key } of open) {
    const topic = settled(senses, { text, key }, vocabulary, around, sureTopics, context)
    if (topic) found.push({ topic, key, byContext: true, foreign: senses.some(sense => sense.topic === topic && sense.language !== null) })
  }
  return found
}

/** Mentions in a name that joins words ("ContourKit", "#LocalFirst"): as written and taken apart. */
export function mentionsInName(name: string, vocabulary: Vocabulary, context: Context = {}): Mention[] {
  const whole = mentionsIn(name, vocabulary, context)
  const apart = name.split(/\s+/).filter(word => unjoined(word) !== word && mentionsIn(word, vocabulary, context).length === 0)
  return [...whole, ...apart.flatMap(word => mentionsIn(unjoined(word), vocabulary, context))]
}

/** The words around a text, for `Context.near`. */
export function nearOf(texts: readonly string[], split: Split = wordsIn): ReadonlySet<string> {
  const near = new Set<string>()
  for (const text of texts) for (const stem of split(text).stems) near.add(stem)
  return near
}

function longestAt(stems: readonly string[], at: number, vocabulary: Vocabulary, language?: string): { senses: readonly Sense[], key: string, length: number } | null {
  const left = stems.length - at
  let reach = Math.min(vocabulary.reach(stems[at] ?? ''), left)
  // Two words tell most phrases apart: nothing longer is put together in vain.
  if (reach > 1) reach = Math.min(Math.max(1, vocabulary.reach(`${stems[at] ?? ''} ${stems[at + 1] ?? ''}`)), left)
  for (let length = reach; length > 0; length--) {
    const key = stems.slice(at, at + length).join(' ')
    const senses = vocabulary.senses(key)
    if (senses.length) return { senses, key, length }
  }
  const compound = stems[at] ?? ''
  return compound.length >= shortestCompound && language !== 'en' ? compoundAt(compound, vocabulary) : null
}

const shortestCompound = 8
const shortestHead = 4

/** Last parts that mean something else in most compounds: "Schwein" is no "Wein", "Kindergarten" no garden, "durchlaufen" no run. */
const misleading = new Set('wein garten kunst tee laufen lesen singen tanzen kochen backen hund reisen'.split(' '))

/** German joins words: a "Kammerchor" is a "Chor". Only names marked as German may be the last part. */
function compoundAt(word: string, vocabulary: Vocabulary): { senses: readonly Sense[], key: string, length: number } | null {
  for (let start = 3; start <= word.length - shortestHead; start++) {
    const key = word.slice(start)
    if (misleading.has(key)) continue
    const senses = vocabulary.senses(key).filter(sense => (sense.language === 'de' || sense.language === several) && !sense.needsContext)
    if (senses.length) return { senses, key, length: 1 }
  }
  return occasionAt(word, vocabulary)
}

/** Last parts that say what one goes to, not what it is about: courses, clubs, meetings, contests, in German and Dutch. */
const occasion = /(?:kurs?e?|vereine?|klub|club|turnier|treffen|gruppe|training|meisterschaft|workshop|werkstatt|cursus|toernooi|vereniging|wedstrijd)$/
/** A verb loses its ending in a compound ("Drechselkurs" is about "drechseln"); other words may gain a joining letter. */
const verbEndings = ['', 'n', 'en'] as const

/** What an occasion is about is its first part: a "Schachturnier" is chess. */
function occasionAt(word: string, vocabulary: Vocabulary): { senses: readonly Sense[], key: string, length: number } | null {
  const about = word.replace(occasion, '')
  if (about === word || about.length < shortestHead) return null
  for (const key of [...verbEndings.map(ending => `${about}${ending}`), about.replace(/s$/, '')]) {
    const senses = vocabulary.senses(key).filter(sense => !sense.needsContext)
    if (senses.length) return { senses, key, length: 1 }
  }
  return null
}

function cjkMentions(run: string, vocabulary: Vocabulary): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < run.length;) {
    let step = 1
    for (let length = Math.min(vocabulary.longestCjk, run.length - at); length > 1; length--) {
      const key = run.slice(at, at + length)
      const sense = isCjk(key) ? vocabulary.senses(key)[0] : undefined
      if (!sense) continue
      found.push({ topic: sense.topic, key, byContext: false, foreign: true })
      step = length
      break
    }
    at += step
  }
  return found
}

function negated(tokens: readonly string[], at: number): boolean {
  for (let back = 1; back <= negationReach; back++) {
    const token = tokens[at - back]
    if (token === undefined) return false
    if (negations.has(token)) return !(token === 'not' && tokens[at - back + 1] === 'only')
  }
  return false
}

const likenesses = new Set('is are was like as es son ist sind wie est sont comme como basically just mostly solo nur'.split(' '))
const twists = new Set('with but without plus for con pero sin para mit aber ohne fur avec mais sans pour'.split(' '))

/** "Fencing is chess with sore legs": what something else is likened to is not what the text is about. */
function isLikened(tokens: readonly string[], at: number, length: number): boolean {
  return at > 1 && likenesses.has(tokens[at - 1] ?? '') && twists.has(tokens[at + length] ?? '')
}

/**
 * The sense that context speaks for. Cue words beside it count most, then unambiguous neighbours in the same signal,
 * then what is known of the person; a tag speaks for the technical sense. Without any of these the word says nothing.
 */
function settled(
  senses: readonly Sense[], { text, key }: { text: string, key: string }, vocabulary: Vocabulary, around: ReadonlySet<string>, sure: ReadonlySet<string>, context: Context,
): Topic | null {
  const own = new Set(key.split(' '))
  const known = senses.filter(({ topic }) => context.known?.has(topic.id))
  let best: Topic | null = null
  let bestScore = 0
  for (const sense of senses) {
    let score = sense.needsContext ? 0 : 1
    for (const cue of vocabulary.cues(sense.topic)) if (around.has(cue) && !own.has(cue)) score += 2
    const { broader, related } = sense.topic
    if (broader && sure.has(broader)) score += 2
    for (const id of related) if (sure.has(id)) score += 2
    for (const id of sure) if (vocabulary.topic(id)?.broader === sense.topic.id) score += 2
    if (known.length === 1 && known[0] === sense) score += 1.5
    if (context.asTag) score += !technical.has(sense.topic.family) ? 1 : text === sense.topic.label ? 3 : 1.2
    if (score > bestScore) {
      best = sense.topic
      bestScore = score
    }
  }
  return best
}
