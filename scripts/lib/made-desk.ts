import type { Candidate } from '../../src/domain/candidate'
import { addDays, type Day } from '../../src/domain/day'
import { careAt, careOrderOf, type IndexedInterest } from '../../src/domain/interest'
import { type Stored, stamped } from '../../src/domain/record'
import { itemKey } from '../../src/domain/item'
import type { Signal } from '../../src/domain/signal'
import type { Topic } from '../../src/topics/types'
import { pick, type Random, roll } from './random'

/** Invented people in any number, for measuring: the same for the same seed. */

const day = 86_400_000
export const madeOn: Day = '2026-11-23'
export const madeAt = Date.parse(`${madeOn}T12:00:00Z`)

const given = 'Ilse Noor Tomas Ravi Wen Marisol Anouk Bastian Chidi Dagny Edda Femi Gustav Hanne Ines Jory Kofi Liv Mirela Nadim'.split(' ')
const family = 'Okafor Lindqvist Voss Duarte Abara Quendry Halloran Meske Ferro Ivanek Adeyemi Brandt Castell Dussault Eklund Farah'.split(' ')
const companies = 'Tidepool Northwind Harbour-Lights Keplerworks Saltmarsh Ferrovia Lanternfish Quarryfield Brightwater Oakum'.split(' ')

/** Sentences as people write them, around a topic. */
const sentences = [
  'I spent the weekend on {topic} and learned more than I expected.', 'Does anyone have a good introduction to {topic}? Asking for our team.', 'Three things I wish I had known about {topic} before the first release.',
  'Notes from a talk on {topic}, with thanks to everyone who stayed for the questions.', 'We moved from spreadsheets to {topic} and it took two quarters rather than two weeks.', 'Small wins: the tests are green again.',
  'The hard part was never the code, it was the meetings about the code.', 'Rain all day, so there was time to write this down properly.', 'If you are near the harbour on Thursday, come by and bring a question.', 'More pictures in the comments.',
]

/** An id in the form of a uuid v7, numbered. */
export function madeId(kind: number, count: number): string {
  return `${(0x01a10000 + kind).toString(16).padStart(8, '0')}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
}

export function madeCandidate(random: Random, count: number): Candidate {
  const name = `${pick(random, given)} ${pick(random, family)}`
  return stamped(madeId(1, count), {
    name, givenName: name.split(' ', 1).join(''), headline: '', company: pick(random, companies), location: '', about: '', language: '', pronouns: '', tags: [], channels: [], cadence: null, paused: false, typed: [],
  }, madeAt - roll(random, 900) * day)
}

/** Topics as people care about them: a few are everybody's, most are somebody's (Zipf: the n-th is met 1/n as often). */
export function zipf(topics: readonly Topic[]): (random: Random) => Topic {
  const sums: number[] = []
  for (const [index] of topics.entries()) sums.push((sums.at(-1) ?? 0) + 1 / (index + 1))
  const total = sums.at(-1) ?? 0
  return random => {
    const wanted = random() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return pick(() => 0, topics.slice(low, low + 1))
  }
}

const kinds: readonly { kind: Signal['kind'], often: number }[] = [
  { kind: 'repository', often: 20 }, { kind: 'star', often: 20 }, { kind: 'post', often: 18 }, { kind: 'reaction', often: 14 }, { kind: 'comment', often: 8 }, { kind: 'repost', often: 6 },
  { kind: 'skill', often: 6 }, { kind: 'project', often: 3 }, { kind: 'article', often: 2 }, { kind: 'event', often: 1 }, { kind: 'told', often: 1 }, { kind: 'experience', often: 1 },
]
const often = kinds.flatMap(({ kind, often: times }) => Array.from({ length: times }, () => kind))

/** One piece of evidence about a topic or two, in the manner of the sites. @param owner the candidate's number @param count within the whole desk */
export function madeSignal(random: Random, owner: number, count: number, topicOf: (random: Random) => Topic): Signal {
  const kind = pick(random, often)
  const [one, other] = [topicOf(random), topicOf(random)]
  const said = kind === 'post' || kind === 'comment' || kind === 'reaction' || kind === 'repost' || kind === 'article'
  const text = said ? Array.from({ length: 2 + roll(random, 4) }, () => pick(random, sentences).replace('{topic}', () => pick(random, [one, other]).label)).join(' ') : kind === 'repository' || kind === 'project' ? `Experiments with ${one.label} and ${other.label}` : ''
  const title = said ? text.slice(0, 80) : kind === 'repository' || kind === 'star' ? `${one.id}-${count}` : `${one.label} ${count}`
  const url = `https://work.example/${owner}/${count}`
  const at = madeAt - roll(random, 900) * day
  return stamped<Omit<Signal, keyof Stored>>(madeId(2, count), {
    candidateId: madeId(1, owner), profileId: null, source: 'github', kind, key: itemKey({ kind, title, url }), title, text, url, tags: kind === 'repository' || kind === 'star' ? [one.label, other.label] : [],
    at: random() < 0.8 ? addDays(madeOn, -roll(random, 1_200)) : null, firstSeenAt: at, lastSeenAt: at, place: count % 50, seenOn: 'https://work.example/', saved: random() < 0.05,
  }, at)
}

/** One line of the index, as deriving would make it. */
export function madeLine(random: Random, owner: number, topic: Topic, evidence: readonly string[]): IndexedInterest {
  const last = addDays(madeOn, -roll(random, 1_200))
  return { candidateId: madeId(1, owner), topic: topic.id, label: '', careOrder: careOrderOf(careAt(0.1 + random() * 0.6, last)), askOrder: -random() * 3, evidence: [...evidence], last }
}
