import type { GiveKind, Touchpoint } from '../domain/touchpoint'
import { dayOf } from '../domain/day'
import { isOurGive } from './ledger'
import { isNegated, pattern, plain } from './needs/plain'
import { type NeedFacts, wishesOf } from './needs/wishes'

/** Something that could be offered now. */
export interface Gift {
  kind: GiveKind
  /** What to offer, as a sentence of what the recruiter does. */
  offer: string
  minutes: number
  /** The need in the person's words, or the topic, that it serves; null where it is good for anybody. */
  serves: { need: string } | { topic: string } | null
}

/** A topic to give something about. */
export interface GiftTopic { id: string, label: string }

/** Minutes are what a recruiter who has done it before needs: rough, and meant to show that giving is cheap. */
const kinds: Readonly<Record<GiveKind, { minutes: number, offer: string }>> = {
  'interview-help': { minutes: 45, offer: 'practise an interview together' },
  'cv-feedback': { minutes: 30, offer: 'read their CV or portfolio and say what you would change' },
  'market-information': { minutes: 15, offer: 'say what such positions pay and who looks for people now' },
  'introduction': { minutes: 10, offer: 'introduce them to somebody worth knowing' },
  'article': { minutes: 5, offer: 'send an article or a talk worth their time' },
  'recommendation': { minutes: 15, offer: 'write a recommendation' },
}

/** What somebody asks for in words, whatever the job: English, German, French, Spanish. Read on plain text. */
const asked: readonly (readonly [GiveKind, RegExp])[] = [
  ['interview-help', pattern(
    String.raw`(?<!rounds? of )\binterview(?!(?:s|ing)? (?:rounds?|process|marathons?|loops?))|vorstellungsgesprach|`,
    String.raw`bewerbungsgesprach|\bentretien|\bentrevista|case stud(?:y|ies) prep`,
  )],
  ['cv-feedback', pattern(
    String.raw`\bcvs?\b|\bresumes?\b|lebenslauf|\bcurriculum|(?:portfolio|linkedin|profile|profil).{0,20}(?:feedback|review|`,
    String.raw`critique|look|check|retours?|opinion)|(?:feedback|review|ruckmeldung|retours?|critique|`,
    String.raw`comments?).{0,20}(?:portfolio|profile|profil|application|bewerbung)|bewerbungsunterlagen`,
  )],
  ['recommendation', pattern(
    String.raw`\brecommendation|\breference(?:s| letter)?\b|\bendorse|\bempfehlung|\breferenz|\barbeitszeugnis|`,
    String.raw`\brecommandation|\brecomendacion|\breferencias?\b`,
  )],
  ['introduction', pattern(
    String.raw`\bintro(?:s|duce\p{L}*|ductions?)?\b|\bmentor(?! (?:junior|other|young|the))|\bnetworking\b|\bconnect(?:ed|`,
    String.raw`ions?)? (?:me |them )?(?:to|with)\b|\bmeet (?:people|other|others|someone|somebody|an?|the|more)\b|`,
    String.raw`\bcontacts? (?:in|at|with)\b|kennenlernen|\bvernetz|\bkontakte? (?:zu|bei|in)\b|mise en relation|\brencontrer\b|`,
    String.raw`\breseau(?:ter|tage)\b|\bconocer\b|\bpresentar(?:me|le)?\b|\bcontactos\b`,
  )],
  ['market-information', pattern(
    String.raw`\bmarket (?:value|rates?|info\p{L}*|data|trends?|situation|insight\p{L}*|salar\p{L}*|overview)\b|`,
    String.raw`\bsalary (?:benchmark\p{L}*|info\p{L}*|ranges?|data|check|levels?|comparison|survey)|\b(?:what|`,
    String.raw`how much)\b.{0,40}\b(?:pay|pays|paid|earn|worth|market)\b|\bbenchmark|\bnegotiat|\bmarktwert|\bgehaltsvergleich|`,
    String.raw`\bgehaltsspanne|\bmarkt(?:lage|uberblick|information)|\bwas\b.{0,30}\bverdien|\bverhandel|\bvaleur (?:sur le|`,
    String.raw`du) marche|\bgrilles? (?:de|salaria)|\binfos? (?:sur le )?marche|\bnegoci(?:er|ar|aci|ation)|\bmercado laboral|`,
    String.raw`\bvalor de mercado|\brangos? salarial`,
  )],
  ['article', pattern(
    String.raw`(?<!(?:machine|deep|reinforcement|room to) )\blearn(?:ing|s)?\b(?! (?:budget|culture|opportunit|environment|`,
    String.raw`days?|curve))|\bread(?:ing)?\b|\barticles?\b|\bbooks?\b|\bcourses?\b|\btutorials?\b|\bresources\b|`,
    String.raw`\btalks? (?:on|about)\b|\blernen\b|\bartikel\b|\bbucher?\b|\bkurse?\b|\bweiterbild|\bapprendre\b|\blectures?\b|`,
    String.raw`\bcours\b|\blivres?\b|\baprender\b|\barticulos?\b|\blibros?\b|\bcursos?\b`,
  )],
]

const noted: Readonly<Record<GiveKind, RegExp>> = Object.fromEntries(asked) as Record<GiveKind, RegExp>

/** What a need asks us for, or null where it only says what a job must be like. */
export function giftAskedBy(need: NeedFacts): GiveKind | null {
  const text = plain(need.text)
  if (need.kind === 'never' || isNegated(text)) return null
  const kind = asked.find(([, pattern]) => pattern.test(text))?.[0]
  // "learn Rust at work" is for the job and still worth an article; "80k, more reading of code" names what a job must pay.
  return kind === undefined || wishesOf(need).some(({ about }) => about === 'pay' || about === 'visa') ? null : kind
}

/** What is read of a contact to see what was given already. */
export type GiftTouch = Pick<Touchpoint, 'at' | 'kind' | 'direction'> & Partial<Pick<Touchpoint, 'what' | 'note'>>

/** True when that kind was given since the need was said. A give whose kind nobody noted is taken for what its note says. */
function isServed(kind: GiveKind, need: NeedFacts, touchpoints: readonly GiftTouch[]): boolean {
  return touchpoints.some(touch => isOurGive(touch) && dayOf(touch.at) >= dayOf(need.at)
    && (touch.what === undefined ? noted[kind].test(plain(touch.note ?? '')) : touch.what === kind))
}

export interface DeskInput {
  needs: readonly NeedFacts[]
  topics: readonly GiftTopic[]
  touchpoints: readonly GiftTouch[]
}

/**
 * The gift desk: what could be offered now. First what they asked for in words and did not get since, then what answers their
 * wishes for a job, then something about what they care about, then what is good for anybody; each kind once, quickest first.
 */
export function giftDesk({ needs, topics, touchpoints }: DeskInput): Gift[] {
  const gifts: Gift[] = []
  const add = (kind: GiveKind, serves: Gift['serves'], offer = kinds[kind].offer) => {
    if (!gifts.some(gift => gift.kind === kind)) gifts.push({ kind, offer, minutes: kinds[kind].minutes, serves })
  }
  for (const gift of giftsAskedFor(needs, touchpoints)) add(gift.kind, gift.serves, gift.offer)
  const wanted = needs.find(need => need.kind !== 'never' && wishesOf(need).some(({ about }) => about === 'pay' || about === 'seniority'))
  if (wanted) add('market-information', { need: wanted.text })
  const trigger = needs.find(({ kind }) => kind === 'trigger')
  if (trigger) add('introduction', { need: trigger.text }, 'introduce them to somebody who works that way')
  const [topic, other] = topics
  if (topic) add('article', { topic: topic.label }, `send an article or a talk about ${topic.label}`)
  const shared = other ?? topic
  if (shared) add('introduction', { topic: shared.label }, `introduce them to somebody who cares about ${shared.label}`)
  for (const kind of ['article', 'market-information', 'recommendation'] as const) add(kind, null)
  const rank = ({ serves }: Gift) => serves === null ? 2 : 'need' in serves ? 0 : 1
  return gifts.toSorted((a, b) => rank(a) - rank(b) || a.minutes - b.minutes)
}

/** Gifts that a need asks for in words and that were not given since. */
export function giftsAskedFor(needs: readonly NeedFacts[], touchpoints: readonly GiftTouch[]): Gift[] {
  return needs.flatMap((need): Gift[] => {
    const kind = giftAskedBy(need)
    if (kind === null || isServed(kind, need, touchpoints)) return []
    return [{ kind, offer: kinds[kind].offer, minutes: kinds[kind].minutes, serves: { need: need.text } }]
  })
}
