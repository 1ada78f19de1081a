import { type Candidate, isLeftAlone } from '../../domain/candidate'
import type { Day } from '../../domain/day'
import { type IndexedInterest, careOf } from '../../domain/interest'
import { plain } from '../text'
import type { Topic } from '../types'
import type { Vocabulary } from '../vocabulary'
import { hiddenFor, type Standing, topicOf } from './people'
import { rarityOf } from './subjects'

/** Two lines of the index for one topic, of two people who do not know each other as far as is known. */
export interface Pairing { topic: Topic, lines: readonly [IndexedInterest, IndexedInterest], score: number }

/** Both must care at least so much: a meeting is no small thing to ask. */
const leastCare = 0.12
const specificity: Record<number, number> = { 0: 0, 1: 0, 2: 0.75, 3: 1 }
/** What stands of a person's own words in no vocabulary may be a mere tag. */
const ownTopic = 0.7

/** At most so many people may share an interest for it to be rare among this many. */
export function rareAmong(everyone: number): number {
  return Math.max(3, Math.min(12, Math.ceil(everyone * 0.02)))
}

/**
 * Pairs with a rare shared interest, the best first, each pair once: rare, specific, and dear to both (the one who cares less decides). Left
 * out: two of one company, of one name (they may be one person), who were introduced, who are paused, who hid the topic.
 * @param lines all lines of rare topics
 * @param introduced pairs as `pairKey`
 */
export function pairingsOf(lines: readonly IndexedInterest[], { people, introduced, vocabulary, today, everyone }: {
  people: ReadonlyMap<string, Standing>, introduced: ReadonlySet<string>, vocabulary: Vocabulary, today: Day, everyone: number,
}): Pairing[] {
  const byTopic = new Map<string, IndexedInterest[]>()
  for (const line of lines) {
    const person = people.get(line.candidateId)
    const isOpen = person && !isLeftAlone(person.candidate) && careOf(line, today) >= leastCare && !hiddenFor(person, vocabulary)(topicOf(line, vocabulary))
    if (isOpen) byTopic.set(line.topic, [...byTopic.get(line.topic) ?? [], line])
  }
  const best = new Map<string, Pairing>()
  for (const shared of byTopic.values()) {
    for (const [index, a] of shared.entries()) {
      for (const b of shared.slice(index + 1)) {
        const [first, second] = [people.get(a.candidateId), people.get(b.candidateId)]
        const key = pairKey(a.candidateId, b.candidateId)
        if (!first || !second || introduced.has(key) || areClose(first, second) || wereIntroduced(first, second)) continue
        const topic = topicOf(a, vocabulary)
        const score = Math.min(careOf(a, today), careOf(b, today)) * (specificity[topic.depth] ?? 0) * (topic.own ? ownTopic : 1) * rarityOf(shared.length, everyone)
        if (score > (best.get(key)?.score ?? 0)) best.set(key, { topic, lines: [a, b], score })
      }
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || (pairKey(a.lines[0].candidateId, a.lines[1].candidateId) < pairKey(b.lines[0].candidateId, b.lines[1].candidateId) ? -1 : 1))
}

/** Two candidates as one word, whoever is named first. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ')
}

/** Colleagues know each other; two of one name may be one person. */
function areClose(a: Standing, b: Standing): boolean {
  if (plain(a.candidate.name) === plain(b.candidate.name)) return true
  const own = companiesOf(a)
  return companiesOf(b).some(company => own.includes(company))
}

const legalForms = /[\s,]+(?:gmbh|ag|inc|llc|ltd|limited|plc|s\.?a\.?s?|s\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|aps|kg|se|co|corp|corporation|group|holding)\.?$/

/** Where a person works as far as is known, comparable: "@Tidepool", "Tidepool GmbH" and "tidepool" are one. */
function companiesOf({ candidate, profiles }: Pick<Standing, 'profiles'> & { candidate: Pick<Candidate, 'company'> }): string[] {
  const names = [candidate.company, ...profiles.map(({ company }) => company)]
  return names.flatMap(name => {
    let bare = plain(name).split(' · ', 1).join('').replace(/^@/, '').trim()
    for (let last = ''; last !== bare;) [last, bare] = [bare, bare.replace(legalForms, '').trim()]
    return bare || []
  })
}

/** A contact with one of them that gives and names the other, as `introductionOf` writes it down. */
function wereIntroduced(a: Standing, b: Standing): boolean {
  const names = (one: Standing, other: Standing) => one.touchpoints.some(({ kind, direction, note }) =>
    kind === 'give' && direction === 'out' && ` ${plain(note)} `.includes(` ${plain(other.candidate.name)}`))
  return names(a, b) || names(b, a)
}

/** What to write down with each of two people when they were introduced: so they are not proposed again. */
export function introductionOf({ name }: Pick<Candidate, 'name'>, { label }: Topic): string {
  return `Introduced to ${name} (${label})`
}
