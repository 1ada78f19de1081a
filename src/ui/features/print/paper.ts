import type { Person } from '../../../db/queries/person'
import { type Day, dayOf } from '../../../domain/day'
import { longDay, sentence } from '../../../i18n/format'
import { reasonOf } from '../../../nurture/after-no'
import { type FactLabel, type Origin, factsOf } from '../../../nurture/privacy/provenance'
import { openingName } from '../log/words'
import { stepOf } from '../person/Next'
import type { PersonModel } from '../person/model'
import { evidenceOf } from '../person/model'
import { needWords, shortName, touchLine, withDays } from '../person/words'
import { topicPersonOf } from '../../state/topics'

/** A line with where it came from. */
export interface Sourced { label: string, value: string, from: string }

/** Everything that stands on the paper about one person, in words. */
export interface Paper {
  name: string
  pronouns: string
  line: string
  /** How warm it is between you, and why. */
  standing: string
  /** They do not want to be contacted, since when; empty where they did not say so. */
  objected: string
  tags: readonly string[]
  facts: readonly Sourced[]
  interests: readonly { label: string, why: string, evidence: readonly Sourced[] }[]
  needs: readonly Sourced[]
  next: readonly { when: string, what: string }[]
  timeline: readonly { when: string, what: string }[]
  notes: readonly { when: string, what: string }[]
  /** What found no room, as words: "14 earlier contacts". */
  left: { interests: number, timeline: number, notes: number }
}

/** So much fits on two pages. */
const most = { interests: 8, evidence: 2, timeline: 12, notes: 8, letters: 500 }

const short = (text: string) => text.length > most.letters ? `${text.slice(0, most.letters - 1).trimEnd()}…` : text

const labels: Partial<Record<FactLabel, string>> = {
  headline: 'Does', company: 'Company', location: 'Place', about: 'About', pronouns: 'Pronouns', language: 'Writes in', channel: 'Reached by', profile: 'Profile',
}

/** Puts together what is printed. @param topics of the model may be null: then there are no interests yet */
export function paperOf({ person, warmth, today, topics }: PersonModel, siteName: (site: string) => string): Paper {
  const { candidate, needs, followUps, notes } = person
  const interests = topics?.interests ?? []
  const past = pastOf(person, topics?.labelOf ?? (topic => topic), today)
  const day = (at: number) => longDay(dayOf(at))
  return {
    name: candidate.name, pronouns: candidate.pronouns, tags: candidate.tags,
    objected: candidate.objectedAt ? `Does not want to be contacted, since ${day(candidate.objectedAt)}` : '',
    line: [candidate.headline, candidate.headline.includes(candidate.company) ? '' : candidate.company, candidate.location].filter(Boolean).join(' · '),
    standing: `${sentence(warmth.word)}: ${warmth.why.join(', ')}`,
    facts: factsOf(person).flatMap(({ label, value, from, at }) => {
      const words = labels[label]
      return words ? [{ label: words, value: short(value), from: `${placeOf(from, siteName)}, ${day(at)}` }] : []
    }),
    interests: interests.slice(0, most.interests).map(({ topic, reasons, evidence }) => ({
      label: topic.label, why: withDays(sentence(reasons.join(' ')), today), evidence: evidenceLines(person, evidence, siteName),
    })),
    needs: needs.map(({ kind, text, source, at }) => ({ label: sentence(needWords[kind]), value: text, from: [source, day(at)].filter(Boolean).join(', ') })),
    next: followUps.map(followUp => ({ when: longDay(followUp.dueOn), what: sentence(stepOf(followUp)) })),
    timeline: past.slice(0, most.timeline),
    notes: notes.slice(0, most.notes).map(({ at, text }) => ({ when: day(at), what: short(text) })),
    left: {
      interests: Math.max(0, interests.length - most.interests), timeline: Math.max(0, past.length - most.timeline), notes: Math.max(0, notes.length - most.notes),
    },
  }
}

function placeOf(from: Origin, siteName: (site: string) => string): string {
  switch (from.is) {
    case 'page': return siteName(from.site)
    case 'link': return from.url
    case 'file': return from.name
    case 'typed': return 'typed by you'
  }
}

function evidenceLines(person: Person, ids: readonly string[], siteName: (site: string) => string): Sourced[] {
  const sources = new Map(person.signals.map(({ id, source }) => [id, source]))
  return evidenceOf(ids, topicPersonOf(person)).slice(0, most.evidence).map(({ id, title, what, at }) => {
    const source = sources.get(id)
    const site = source && source !== 'recruiter' ? siteName(source) : ''
    return { label: what, value: title, from: [what, site, at ? longDay(at) : ''].filter(Boolean).join(', ') }
  })
}

/** Contacts and noes, latest first. */
function pastOf({ candidate, touchpoints, outcomes, openings }: Person, labelOf: (topic: string) => string, today: Day): Paper['timeline'] {
  const openingOf = (id: string) => {
    const opening = openings.find(one => one.id === id)
    return opening && openingName(opening)
  }
  const name = shortName(candidate)
  return [
    ...touchpoints.map(touch => ({ at: touch.at, what: sentence(touchLine(touch, name, labelOf, openingOf)) })),
    ...outcomes.map(no => ({ at: no.at, what: `${no.kind === 'passed' ? `${name} passed` : 'No offer'}: ${withDays(reasonOf(no), today)}` })),
  ].toSorted((a, b) => b.at - a.at).map(({ at, what }) => ({ when: longDay(dayOf(at)), what: short(what) }))
}
