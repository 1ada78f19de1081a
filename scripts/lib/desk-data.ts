/** Invented people with years of history in any number, for measuring: the same for the same seed. Words repeat as they do in life: a few are everybody's, most are somebody's. */
import type { Candidate, Note, Profile } from '../../src/domain/candidate'
import { addDays } from '../../src/domain/day'
import type { FollowUp } from '../../src/domain/follow-up'
import { type IndexedInterest, careAt, careOrderOf } from '../../src/domain/interest'
import { itemKey } from '../../src/domain/item'
import { plain } from '../../src/domain/search'
import { type Stored, stamped } from '../../src/domain/record'
import type { Signal } from '../../src/domain/signal'
import { stages } from '../../src/domain/stage'
import type { Touchpoint } from '../../src/domain/touchpoint'
import { madeAt, madeId, madeOn } from './made-desk'
import { type Random, pick, randomFrom, roll } from './random'

/** Rows of some people, by table. */
export interface MadePeople {
  candidates: Candidate[]
  profiles: Profile[]
  signals: Signal[]
  notes: Note[]
  touchpoints: Touchpoint[]
  followUps: FollowUp[]
  interests: IndexedInterest[]
}

/** How much each person has on average. */
export interface Amount { signals: number, touchpoints: number }
export const fullAmount: Amount = { signals: 10, touchpoints: 6 }

const day = 86_400_000
const words = (list: string) => list.trim().split(/\s+/)
const given = words('Ilse Noor Tomas Ravi Wen Marisol Anouk Bastian Chidi Dagny Edda Femi Gustav Hanne Ines Jory Kofi Liv Mirela Nadim Orla Petra Quinn Rasmus Signe Tarek Ulla Vesna Wout Xenia Yusuf Zofia Amara Bruno Celine Dmitri Elif Farida Goran Henrike Ivo Jolanta Kenji Lucia Matteo Niamh Oskar Paloma Renske Sanjay')
const familyStart = words('Oka Lind Vos Duar Aba Quen Hallo Mes Fer Ivan Adey Bran Cas Dus Ek Fara Gron Hol Ibar Jans Kell Lor Mar Nord Ols Pet Ras Sol Tor Ung Vel Wes Yar Zel')
const familyEnd = words('for qvist sen te ra dry ran ke ro ek emi dt tell sault lund h berg wick stein ova ski ides etti anu aldo ström mann ley by dottir ez ini')
const companyStart = words('Tide North Harbour Kepler Salt Ferro Lantern Quarry Bright Oak Iron Blue Stone Cloud River Ember Copper Moss')
const companyEnd = words('pool wind Lights works marsh via fish field water um bridge gate foundry line forge labs')
const towns = words('Ghent Lisbon Porto Utrecht Leipzig Graz Turin Lyon Malmö Aarhus Tartu Vilnius Brno Kraków Ljubljana Zagreb Cork Leeds Bristol Bilbao Valencia Basel Nantes Bremen Rostock Padua Linz Tampere Bergen Delft')
const countries = words('Belgium Portugal Germany Austria Italy France Sweden Denmark Estonia Poland')
const roles = words('engineer designer researcher architect lead manager writer analyst developer director')
const fields = words('storage merges compilers accessibility payments search maps typography networks databases hardware mobile security games climate audio video robotics teaching health')
const tags = words('rust design climate passed referral senior junior remote Ghent-meetup speaker hiring mentor alumni frontend backend data mobile research freelance visa')
const topicStart = words('rust python type graph web data cloud open micro neural game sound city river bread climb choir paper light wood')
const topicEnd = words('script base engine lang kit mesh flow craft tools ops maps walks garden press lab works camp club talks notes')
const verbs = words('notes thoughts slides talk demo release review draft workshop retro guide')

/** Follow-ups that wait, and those of a day: the usual budget. */
const [waiting, perDay] = [20, 5]

/** Rarer the further down the list (Zipf). */
function often<T>(random: Random, list: readonly T[]): T {
  return pick(() => Math.min(0.999_999, list.length ** random() / list.length - 1 / list.length), list)
}

const topicOf = (random: Random) => `${often(random, topicStart)}-${often(random, topicEnd)}`

/** The people numbered `from` to below `from + count`: always the same ones, whatever was made before. */
export function madePeople(seed: number, from: number, count: number, amount: Amount = fullAmount): MadePeople {
  const people: MadePeople = { candidates: [], profiles: [], signals: [], notes: [], touchpoints: [], followUps: [], interests: [] }
  for (let number = from; number < from + count; number++) addPerson(people, randomFrom(seed + number * 7_919), number, amount)
  return people
}

function addPerson(people: MadePeople, random: Random, number: number, amount: Amount): void {
  const id = madeId(1, number)
  const name = `${often(random, given)} ${pick(random, familyStart)}${pick(random, familyEnd)}${random() < 0.15 ? `-${pick(random, familyStart)}${pick(random, familyEnd)}` : ''}`
  const place = `${often(random, towns)}, ${pick(random, countries)}`
  const company = `${pick(random, companyStart)}${pick(random, companyEnd)}`
  const headline = `${pick(random, roles)} for ${often(random, fields)} and ${often(random, fields)}`
  const createdAt = madeAt - (200 + roll(random, 1_500)) * day
  const handle = `${plain(name).replace(/[^a-z]+/g, '-')}-${number.toString(36)}`
  people.candidates.push(stamped<Omit<Candidate, keyof Stored>>(id, {
    name, givenName: name.split(' ', 1).join(''), headline, company, location: place, about: '', language: '', pronouns: '',
    tags: Array.from({ length: roll(random, 3) }, () => often(random, tags)), channels: [], cadence: null, paused: false, typed: random() < 0.1 ? ['name'] : [],
    ...(random() < 0.4 ? { stage: pick(random, stages) } : {}),
  }, createdAt))
  const site = random() < 0.5 ? 'github' : 'linkedin'
  const changed = random() < 0.02
  const profileId = madeId(5, number)
  people.profiles.push(stamped<Omit<Profile, keyof Stored>>(profileId, {
    candidateId: id, site, handle, url: `https://${site}.example/${handle}`, name, headline, company, location: place, links: [], kept: 'whole', lastReadAt: madeAt - roll(random, 90) * day, lastSeenAt: createdAt,
    changed: changed ? { headline: 'something else' } : {},
  }, createdAt))
  const topics = [...new Set(Array.from({ length: 3 + roll(random, 6) }, () => topicOf(random)))]
  for (let own = 0; own < amount.signals; own++) people.signals.push(signalOf(random, { number, own, profileId, site, topic: pick(random, topics), createdAt }))
  for (const [index, topic] of topics.entries()) {
    people.interests.push({ candidateId: id, topic, label: '', careOrder: careOrderOf(careAt(0.1 + random() * 0.6, addDays(madeOn, -roll(random, 900)))), askOrder: -random() * 3, evidence: [madeId(2, number * 64 + index)], last: null })
  }
  if (random() < 0.3) people.notes.push(stamped(madeId(6, number), { candidateId: id, text: `Met at the ${pick(random, topicEnd)}: likes ${topicOf(random)}, ask about ${pick(random, fields)}.`, at: createdAt }, createdAt))
  // Most were met a few times, long ago; some are talked with all the time.
  const touches = Math.round(amount.touchpoints * (random() < 0.25 ? 2.5 : 0.5))
  let at = madeAt - (1 + roll(random, 900)) * day
  for (let own = 0; own < touches; own++) {
    people.touchpoints.push(stamped<Omit<Touchpoint, keyof Stored>>(madeId(3, number * 64 + own), {
      candidateId: id, kind: random() < 0.8 ? 'casual' : random() < 0.6 ? 'give' : 'ask', direction: random() < 0.4 ? 'in' : 'out', channel: random() < 0.8 ? 'site' : 'email', topics: [], note: '', at,
    }, at))
    at = Math.max(createdAt, at - roll(random, 120) * day)
  }
  // As the rhythm plans a full desk: the day's budget for years ahead; a few wait, as many as on a desk of any size.
  const late = number < waiting
  people.followUps.push(stamped<Omit<FollowUp, keyof Stored>>(madeId(4, number), {
    candidateId: id, kind: late && number % 5 === 0 ? 'thanks' : 'cadence', dueOn: addDays(madeOn, late ? -roll(random, 20) : 1 + Math.floor(number / perDay)), reason: '', snoozedFrom: null,
    pace: number % perDay < 3 ? 'active' : 'dormant', doneAt: null, open: 1,
  }, createdAt))
}

function signalOf(random: Random, { number, own, profileId, site, topic, createdAt }: { number: number, own: number, profileId: string, site: string, topic: string, createdAt: number }): Signal {
  const kind = pick(random, ['repository', 'star', 'post', 'reaction', 'skill'] as const)
  const title = kind === 'repository' || kind === 'star' ? `${topic}-${own}` : `${pick(random, verbs)} on ${topic} and ${topicOf(random)}`
  const url = `https://${site}.example/${number}/${own}`
  const at = createdAt + roll(random, 100) * day
  return stamped<Omit<Signal, keyof Stored>>(madeId(2, number * 64 + own), {
    candidateId: madeId(1, number), profileId, source: site, kind, key: itemKey({ kind, title, url }), title, text: '', url, tags: kind === 'repository' ? [topic] : [],
    at: addDays(madeOn, -roll(random, 1_200)), firstSeenAt: at, lastSeenAt: at, place: own, seenOn: `https://${site}.example/`, saved: random() < 0.05,
  }, at)
}
