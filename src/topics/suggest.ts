import { dayOf, daysBetween, type Day } from '../domain/day'
import { openerLanguageOf } from './filters/language'
import { findingsOf, type Finding } from './interests'
import { ancestors, neighbours, sameLine } from './kinship'
import { openersFor } from './openers'
import { asLanguage, isLanguage, readPerson, type Source } from './sources'
import { inTheirWords } from './said'
import { keyOf } from './text'
import type { Angle, Suggestion, Suggestions, Topic, TopicMe, TopicPerson } from './types'
import type { Vocabulary } from './vocabulary'

const most = 5
/** A topic that was talked about rests for so many days. */
const rest = 90
/** Below this nothing is alive enough to be raised. */
const leastAlive = 0.1
/** What remains of the rank for each better suggestion of the same family. */
const sameFamily = 0.8
const evidenceShown = 4
/** General topics must be much stronger than specific ones to be worth a sentence. */
const specificity: Record<number, number> = { 0: 0, 1: 0.3, 2: 0.85, 3: 1 }
const sharedBonus = 1.3
const newBonus = 1.15
const severalBonus = 1.15

interface Candidate { finding: Finding, rank: number, talk: Source[], isNew: boolean, again: boolean }

/**
 * What to talk about next, at most five: alive now, specific, strong, shared, new since the last contact, rested, varied,
 * with something to say. The rank is strength × freshness (see `interestsOf`) × how specific the topic is, with a bonus for
 * each of shared, new, and seen in more than one signal. Topics that merely stand in lists of skills are never raised.
 */
export function suggest(person: TopicPerson, me: TopicMe, vocabulary: Vocabulary, now: number): Suggestions {
  const today = dayOf(now)
  const reading = readPerson(person, vocabulary, today)
  const findings = findingsOf(reading, person, me, vocabulary, today)
  const lastContact = person.touchpoints.filter(touch => touch.kind !== 'admin').reduce<Day | null>((last, { at }) => last === null || at > last ? at : last, null)
  const candidates = findings.flatMap(finding => candidateOf(finding, lastContact, today))
  const language = openerLanguageOf(reading.language)
  const own = me.interests.flatMap(name => vocabulary.resolve(name) ?? [])
  const mine = new Set(own.map(({ id }) => id))
  const myKeys = new Set(me.interests.map(keyOf))
  const isMine = ({ id, label }: Topic) => mine.has(id) || myKeys.has(keyOf(label))
  const chosen = choose(candidates, isMine, vocabulary)
  const said = [...me.copied]
  return {
    suggestions: chosen.map(candidate => {
      const { finding: { interest }, talk, isNew } = candidate
      const source = talk[0] ?? null
      const topic = isMine(interest.topic) ? interest.topic : inTheirWords(interest.topic, talk)
      const suggestion: Suggestion = {
        topic,
        why: whyOf(candidate, today),
        evidence: [...new Set([...talk.map(({ id }) => id), ...interest.evidence])].slice(0, evidenceShown),
        shared: interest.shared,
        isNew,
        angle: angleOf(candidate, source),
        openers: openersFor({
          topic, sources: talk, givenName: person.givenName.trim(), language, tone: me.tone, polite: me.polite ?? me.tone === 'formal',
          signOff: me.signOff, common: interest.shared ? (isMine(interest.topic) ? 'same' : 'near') : null,
          mine: own.find(topic => neighbours(topic, interest.topic, vocabulary)) ?? null, angle: angleOf(candidate, source), today, copied: said,
        }),
        language,
      }
      said.push(...suggestion.openers)
      return suggestion
    }).filter(suggestion => suggestion.openers.length > 0),
    quarantined: reading.quarantined,
  }
}

function candidateOf(finding: Finding, lastContact: Day | null, today: Day): Candidate[] {
  const { interest, sources, alive } = finding
  const fresh = (source: Source) => source.weight.talkable || source.signal?.saved === true
  const talk = sources.filter(source => fresh(source) && source.freshness >= 0.2)
  const isKeptAlone = interest.kept && sources.length === 0
  if (alive < leastAlive || (talk.length === 0 && !isKeptAlone)) return []
  const usedOn = interest.usedOn
  const rested = usedOn === null || daysBetween(usedOn, today) > rest
  const since = usedOn === null ? [] : talk.filter(source => source.at !== null && source.at > usedOn)
  if (!rested && since.length === 0) return []
  if (interest.topic.depth === 1 && talk.length < 2) return []
  if (!interest.shared && isMerelyWrittenIn(interest.topic, talk)) return []
  const isNew = lastContact !== null && talk.some(source => source.at !== null && source.at > lastContact)
  const own = interest.topic.own ? 0.7 : general.has(interest.topic.id) ? 0.4 : isMerelyMentioned(interest.topic, talk) && !interest.shared ? 0.5 : 1
  const rank = alive * (specificity[interest.topic.depth] ?? 0) * own
    * (interest.shared ? sharedBonus : 1) * (isNew ? newBonus : 1) * (talk.length > 1 ? severalBonus : 1)
  return [{ finding, rank, talk: since.length ? [...since, ...talk.filter(source => !since.includes(source))] : talk, isNew, again: !rested }]
}

/** Occasions rather than subjects: what was spoken of there is worth more. */
const general = new Set(['conference-talks', 'meetups', 'workshops', 'conferences', 'public-speaking'])

/** A language that only stands beside repositories is what they are written in, not what they are about; a narrow one returns in three. */
function isMerelyWrittenIn(topic: Topic, talk: readonly Source[]): boolean {
  const isWide = topic.depth === 1
  const counted = isWide ? talk.filter(({ kind }) => !lines.has(kind)) : talk
  return isLanguage(topic) && (isWide || talk.length < 3) && counted.every(source => (source.named.get(topic) ?? 1) <= asLanguage)
}

const tools = new Set(['languages', 'software', 'infrastructure'])
const lines = new Set<Source['kind']>(['about', 'headline', 'readme'])

/** A tool that only a line about oneself names is what one works with. */
const isMerelyMentioned = (topic: Topic, talk: readonly Source[]) => tools.has(topic.family) && talk.every(({ kind }) => lines.has(kind))

/** Best first; never two of one line; each further one of a family counts less. */
function choose(candidates: readonly Candidate[], isMine: (topic: Topic) => boolean, vocabulary: Vocabulary): Candidate[] {
  const left = [...candidates]
  const chosen: Candidate[] = []
  const families = new Map<string, number>()
  while (chosen.length < most && left.length > 0) {
    const worth = (candidate: Candidate) => candidate.rank * sameFamily ** (families.get(familyOf(candidate)) ?? 0)
    const first = left.reduce((top, candidate) => worth(candidate) > worth(top) ? candidate : top)
    const best = isMine(first.finding.interest.topic) ? first : ownBroader(first, left, worth, isMine, vocabulary) ?? narrowest(first, left, worth, vocabulary)
    left.splice(left.indexOf(best), 1)
    if (best.rank < leastRank) break
    if (chosen.length >= sureSeats && !best.finding.interest.shared && best.rank < tailRank * (chosen[0]?.rank ?? 0)) continue
    const { topic } = best.finding.interest
    if (chosen.some(other => sameLine(other.finding.interest.topic, topic, vocabulary) || sameRoot(other, best, vocabulary))) continue
    chosen.push(best)
    families.set(familyOf(best), (families.get(familyOf(best)) ?? 0) + 1)
  }
  return chosen
}

const leastRank = 0.13
/** After so many, only what the recruiter shares or what comes near the best is worth a seat: fewer are better than one that misses. */
const sureSeats = 3
const tailRank = 0.6
/** A narrower topic is preferred when it reaches this part of the broader one's rank. */
const narrowerWins = 0.5
/** A broader topic that the recruiter has among their own is preferred when it reaches this part of the narrower one's rank. */
const ownWins = 0.75

type Worth = (candidate: Candidate) => number

/** "Vue" rather than "Nuxt", for a recruiter who cares for Vue: that is what the two have in common. */
function ownBroader(first: Candidate, left: readonly Candidate[], worth: Worth, isMine: (topic: Topic) => boolean, vocabulary: Vocabulary): Candidate | undefined {
  const above = new Set(ancestors(first.finding.interest.topic, vocabulary).map(({ id }) => id))
  return left.find(candidate => {
    const { topic } = candidate.finding.interest
    return above.has(topic.id) && isMine(topic) && worth(candidate) >= ownWins * worth(first)
  })
}

/** "Nuxt" rather than "Vue": the best narrower topic that is nearly as strong, or the topic itself. */
function narrowest(first: Candidate, left: readonly Candidate[], worth: Worth, vocabulary: Vocabulary): Candidate {
  const { id } = first.finding.interest.topic
  const below = left.filter(({ finding: { interest: { topic } } }) => ancestors(topic, vocabulary).some(parent => parent.id === id))
  return below.filter(candidate => worth(candidate) >= narrowerWins * worth(first))
    .reduce((top, candidate) => top === first || worth(candidate) > worth(top) ? candidate : top, first)
}

const familyOf = (candidate: Candidate) => candidate.finding.interest.topic.family

/** Two narrow topics below one parent that rest on the very same evidence say the same thing twice. */
function sameRoot(a: Candidate, b: Candidate, vocabulary: Vocabulary): boolean {
  const parents = new Set(ancestors(a.finding.interest.topic, vocabulary).map(({ id }) => id))
  if (!ancestors(b.finding.interest.topic, vocabulary).some(({ id }) => parents.has(id))) return false
  const ids = new Set(a.talk.map(({ id }) => id))
  return b.talk.every(({ id }) => ids.has(id))
}

function angleOf({ finding: { interest }, isNew }: Candidate, source: Source | null): Angle {
  if (interest.topic.family === 'events') return 'event'
  if (interest.shared) return 'share'
  if (source?.kind === 'article' || source?.kind === 'publication') return 'advice'
  return isNew && source?.kind === 'event' ? 'event' : 'question'
}

const kindNames: Partial<Record<Source['kind'], readonly [one: string, many: string]>> = {
  repository: ['repository', 'repositories'], contribution: ['contribution', 'contributions'], post: ['post', 'posts'],
  project: ['project', 'projects'], article: ['article', 'articles'], event: ['event', 'events'], volunteering: ['volunteer role', 'volunteer roles'],
  readme: ['profile README', 'profile READMEs'], comment: ['comment', 'comments'], told: ['thing they told you', 'things they told you'],
  about: ['their about text', 'their about text'], publication: ['publication', 'publications'], sponsor: ['sponsorship', 'sponsorships'],
}

/** One sentence: why this, why now. Every number in it can be counted in the evidence. */
function whyOf({ finding: { interest }, talk, again, isNew }: Candidate, today: Day): string {
  if (talk.length === 0) return 'You kept it as an interest.'
  const counts = new Map<string, number>()
  for (const { kind } of talk) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => {
    const names = kindNames[kind as Source['kind']] ?? [kind, `${kind}s`]
    if (kind === 'about') return names[0]
    return `${count} ${count === 1 ? names[0] : names[1]}`
  })
  const days = talk.flatMap(({ at, weight }) => at === null || weight.startDate ? [] : at).toSorted()
  const last = days.at(-1)
  const when = last === undefined ? '' : `, the latest ${ago(daysBetween(last, today))}`
  const used = again && interest.usedOn ? ` You talked about it on ${interest.usedOn}; this is new since.` : isNew ? ' New since your last contact.' : ''
  const shared = interest.shared ? ' You share it.' : ''
  const text = `${listed(parts)}${when}.${shared}${used}`
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

function ago(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 60) return `${days} days ago`
  return `${Math.round(days / 30)} months ago`
}
