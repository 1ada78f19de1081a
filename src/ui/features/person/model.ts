import type { Person } from '../../../db/queries/person'
import type { Profile } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import type { Opening } from '../../../domain/opening'
import type { CopiedOpener } from '../../../domain/signal'
import type { Settings } from '../../../domain/settings'
import { type Advice, adviceOf } from '../../../nurture/advice'
import { cadenceOf } from '../../../nurture/cadence'
import { type Gate, gateOf } from '../../../nurture/gate'
import type { Balance } from '../../../nurture/ledger'
import { type Loop, loopsOf } from '../../../nurture/loops'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import { type News, newsOf } from '../../../nurture/news'
import { type Warmth, warmthOf } from '../../../nurture/warmth'
import type { TopicPerson } from '../../../topics/types'
import type { Topics } from '../../state/engine'
import { kindWords, shortName } from './words'

/** One candidate as the screens show it: the records and everything counted from them. */
export interface PersonModel {
  person: Person
  settings: Settings
  /** null while they are being counted */
  topics: Topics | null
  warmth: Warmth
  balance: Balance
  /** What to do next, and why. */
  next: Advice['next']
  /** Ideal and latest days between contacts, as settings and the person's own rhythm say. */
  cadence: { ideal: number, latest: number }
  /** What they did for us, or were asked to do. */
  loops: readonly Loop[]
  now: number
  today: Day
  /** An opener copied lately with no word logged since: "did you write?" */
  pending: CopiedOpener | null
  changes: readonly Change[]
}

/** What is new or gone on one profile since the recruiter last looked, the most personal first. */
export interface Change { profile: Profile, news: readonly News[] }

/** How long "did you write?" waits for an answer. */
const askFor = 3 * 86_400_000

export interface PersonModelInput {
  person: Person
  settings: Settings
  topics: Topics | null
  /** The person's copied openers, in any order. */
  copied: readonly CopiedOpener[]
  /** Milliseconds since 1970. */
  now: number
}

/** Counts what the screens show of a person. */
export function personModel(input: PersonModelInput): PersonModel {
  const { person, now, copied } = input
  const last = copied.toSorted((a, b) => b.at - a.at)[0]
  const answered = last && person.touchpoints.some(touch => touch.direction === 'out' && touch.at >= last.at)
  return {
    person, settings: input.settings, topics: input.topics, now, today: dayOf(now),
    ...adviceFor(input),
    pending: !person.candidate.objectedAt && last && !answered && now - last.at < askFor ? last : null,
    changes: changesOf(person),
  }
}

/** Warmth, balance and the next step, all from the same contacts. No opening is thought of: a pitch is the recruiter's own choice. */
function adviceFor({ person, settings, topics, now }: PersonModelInput): Pick<PersonModel, 'warmth' | 'balance' | 'next' | 'cadence' | 'loops'> {
  const { candidate, touchpoints, needs, outcomes, referrals } = person
  const stage = settings.cadenceByStage.length > 0 ? warmthOf(touchpoints, now).word : undefined
  const cadence = cadenceOf(candidate, settings, stage)
  const loops = loopsOf(touchpoints, referrals.filter(({ sent }) => sent).map(({ referral }) => referral))
  const planned = person.followUps.find(({ kind }) => kind === 'cadence')
  const { warmth, balance, next } = adviceOf({
    touchpoints, needs, opening: null, loops, outcome: outcomes[0] ?? null, cadence, topics: (topics?.suggestions ?? []).map(({ topic: { id, label } }) => ({ id, label })),
    location: candidate.location, now, createdAt: candidate.createdAt, calendar: calendarOf(settings),
    ...(planned ? { planned: planned.dueOn } : {}),
  })
  return { warmth, balance, next: candidate.objectedAt ? { ...next, why: `${shortName(candidate)} does not want to be contacted.` } : next, cadence, loops }
}

/** Whether an opening can be pitched to a person now. */
export function gateFor({ person, loops, cadence, now }: PersonModel, opening: Opening): Gate {
  const { candidate, touchpoints, needs, outcomes } = person
  return gateOf({ touchpoints, needs, opening, loops, outcome: outcomes[0] ?? null, cadence, location: candidate.location, now })
}

/** Per profile, what came and went since it was last looked at. */
export function changesOf({ profiles, signals, needs, candidate }: Person): Change[] {
  return profiles.map(profile => ({ profile, news: newsOf({ profile, signals, needs, name: shortName(candidate) }) }))
    .filter(change => change.news.length > 0)
}

/** One source of a suggestion, as shown. */
export interface Evidence { id: string, title: string, what: string, at: Day | null, url: string | null }

/** Looks up the sources of a suggestion. @param ids ids of signals, or `headline` / `about` */
export function evidenceOf(ids: readonly string[], person: Pick<TopicPerson, 'signals' | 'headline' | 'about'>): Evidence[] {
  const byId = new Map(person.signals.map(signal => [signal.id, signal]))
  return ids.flatMap((id): Evidence[] => {
    if (id === 'headline') return [{ id, title: person.headline, what: 'headline', at: null, url: null }]
    if (id === 'about') return [{ id, title: person.about.slice(0, 160), what: 'about', at: null, url: null }]
    const signal = byId.get(id)
    if (!signal) return []
    const what = signal.gone ? `${kindWords[signal.kind]}, no longer on the page` : kindWords[signal.kind]
    return [{ id, title: signal.title, what, at: signal.at, url: signal.url }]
  })
}
