import type { Day } from '../../domain/day'
import type { OpenerLanguage } from '../filters/language'
import type { Source } from '../sources'
import type { Angle, Topic } from '../types'
import { sayLine, textOf, type Speech } from './compose'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { ageOf, factKindOf, themeOf } from './facts'
import { fr } from './fr'
import type { FactKind, Line, OpenerWords } from './shape'
import { rotated, seedOf } from './seed'
import { thoughtsOf, type Thought } from './thoughts'
import { calledOf } from './title'

export { spokenName } from './grammar'

const languages: Record<OpenerLanguage, OpenerWords> = { en, de, fr, es }

/** What an opener may say: nothing else enters. */
export interface OpenerFacts {
  topic: Topic
  /** The evidence one can write about, best first. */
  sources: readonly Source[]
  givenName: string
  language: OpenerLanguage
  tone: 'casual' | 'formal'
  /** Sie, vous, usted rather than du, tu, tú. */
  polite: boolean
  signOff: string
  /** `same`: the recruiter has this very topic among their interests; `near`: a neighbour of it. */
  common: 'same' | 'near' | null
  /** The neighbour, where it is known which. */
  mine?: Topic | null
  /** What the first of the three is: as the suggestion says. */
  angle: Angle
  /** Without it nothing is called recent or past. */
  today?: Day | null
  /** Texts copied before: none is given again. */
  copied: readonly string[]
}

export const longestOpener = 280
const perTopic = 3
/** So many pieces of evidence are told of in turn. */
const mostSources = 3

/**
 * Three texts that a person would send: greeting, one true fact, one thought or question. The first has the angle of the
 * suggestion, the others differ from it in fact and thought. Which sentences meet is decided by the topic, the evidence and
 * the person, not by chance, so that the same card shows the same texts until one was copied. What was copied for anyone
 * lately is not said again, under whatever name; only when every pair of sentences was used does another greeting do.
 */
export function openersFor(facts: OpenerFacts): string[] {
  const seed = seedOf(`${facts.topic.id} ${facts.sources[0]?.id ?? ''} ${facts.givenName}`)
  const evidence = evidenceOf(facts, seed)
  const greetings = greetingsOf(facts)
  const found: Text[] = []
  const isCopied = (text: string) => facts.copied.some(copied => copied.includes(text))
  for (const [round, greeting] of greetings.entries()) {
    for (const strict of [true, false]) {
      for (const body of bodiesOf(evidence)) {
        if (found.length === perTopic) return found.map(({ text }) => text)
        const text = withSignOff(`${greeting} ${body.text}`, facts.signOff)
        if (text.length > longestOpener || found.some(other => alike(other, body, strict))) continue
        if (isCopied(round === 0 ? body.text : text)) continue
        found.push({ ...body, text, body: body.text })
      }
    }
  }
  return found.map(({ text }) => text)
}

interface Body { text: string, fact: string, thought: Line, angle: Angle }
interface Text extends Body { body: string }

/** Two texts side by side differ in thought; where possible in the fact too, and only questions come twice. */
function alike(a: Text, b: Body, strict: boolean): boolean {
  return a.body === b.text || a.thought === b.thought || (strict && (a.fact === b.fact || (a.angle === b.angle && a.angle !== 'question')))
}

interface Evidence { speech: Speech, said: readonly Said[], thoughts: readonly Thought[] }

/** For each piece of evidence, what can be told of it and what can be thought of it. */
function evidenceOf(facts: OpenerFacts, seed: number): Evidence[] {
  const words = languages[facts.language]
  const theme = themeOf(facts.topic)
  const sources: readonly (Source | null)[] = facts.sources.length ? facts.sources.slice(0, mostSources) : [null]
  return sources.map((source, index) => {
    const kind = factKindOf(facts.topic, source)
    const speech: Speech = {
      language: facts.language, polite: facts.language === 'en' ? facts.tone === 'formal' : facts.polite, topic: facts.topic, mine: facts.mine ?? null, theme,
      called: calledOf(source?.signal?.title ?? '', kind, facts.language),
    }
    const age = ageOf(source, facts.today ?? null)
    const dated = age === 'recent' || age === 'older' ? words[age][kind] ?? [] : []
    const lines = rotated([...dated, ...words.facts[kind]], seed + index)
    const said = preferred(lines.flatMap(line => saidOf(line, speech)), kind)
    const fallback = said.length ? said : words.facts.profile.flatMap(line => saidOf(line, speech))
    return { speech, said: fallback, thoughts: thoughtsOf(words, { ...facts, kind, theme, age, seed }) }
  })
}

/** Every pair of fact and thought that the grammar allows, in the order they are offered. */
function* bodiesOf(evidence: readonly Evidence[]): Generator<Body> {
  const depth = Math.max(...evidence.map(({ said, thoughts }) => said.length * thoughts.length))
  for (let step = 0; step < depth; step++) {
    for (const { said, thoughts, speech } of evidence) {
      if (step >= said.length * thoughts.length) continue
      const thought = thoughts[step % thoughts.length]
      const fact = said[(step % thoughts.length + Math.floor(step / thoughts.length)) % said.length]
      if (!thought || !fact) continue
      // A subject without a word in this language is pointed at, whatever named it; but "I like it too" must not mean a repository.
      const text = sayLine(thought.line, speech, { again: fact.names })
        ?? (thought.angle === 'share' ? null : sayLine(thought.line, speech, { again: true }))
      if (text !== null) yield { text: `${fact.text} ${text}`, fact: fact.text, thought: thought.line, angle: thought.angle }
    }
  }
}

/** A fact as said, and whether it names the subject. */
interface Said { text: string, names: boolean, line: string }

function saidOf(line: Line, speech: Speech): Said[] {
  const text = sayLine(line, speech, { again: false })
  const written = textOf(line, speech.polite)
  return text === null ? [] : [{ text, names: written.includes('topic}'), line: written }]
}

/** A person names the subject of a post rather than its first words, and quotes a mere word only for want of better. */
function preferred(said: readonly Said[], kind: FactKind): Said[] {
  const better = said.filter(({ line }) => !line.includes('{quoted ') && !(line.includes('{start}') && kind !== 'project' && kind !== 'article'))
  return better.length ? better : [...said]
}

function greetingsOf({ givenName, language, tone, topic }: OpenerFacts): string[] {
  const words = languages[language]
  const all = givenName ? words.greetings[tone].map(greeting => greeting.replace('{name}', () => givenName)) : words.nameless[tone]
  const [first = '', ...more] = all
  return seedOf(topic.id) % 2 ? [first, ...more] : [first, ...more.toReversed()]
}

function withSignOff(text: string, signOff: string): string {
  const signed = signOff ? `${text}\n${signOff}` : text
  return signed.length <= longestOpener ? signed : text
}
