/** The line of the people desk: one per candidate, derived from everything known of them, so that the list reads, filters and sorts without
 * looking at anything else. Never exported; it can be thrown away and derived anew at any time. */
import type { Candidate, Profile } from './candidate'
import type { Day } from './day'
import type { FollowUp } from './follow-up'
import type { IndexedInterest } from './interest'
import type { Outcome } from './outcome'
import { plain } from './search'
import type { Signal } from './signal'
import type { Touchpoint } from './touchpoint'

/**
 * What is left of all contacts once they are summed up: warmth on any later day follows from it alone (`nurture/warmth`). Sums fade by
 * halves, so each is kept as of `day`, the day of the latest contact.
 */
export interface WarmFacts {
  day: Day
  /** Fading sums: what came from them, what went to them, all contacts. */
  theirs: number
  ours: number
  contacts: number
  /** How much the latest word counts. */
  recent: number
  /** Distinct kinds, channels and topics. */
  kinds: number
  /** Days from the first contact to the last. */
  span: number
}

/** What the desk says of somebody's contacts. Absent fields: there is no such day. */
export interface TouchFacts {
  /** Null without any contact. */
  warm: WarmFacts | null
  /** 0 without any contact, then 1 and the dots of warmth: 1 cold, 2 and 3 cool, 4 warm, 5 and 6 close. As of the day it was derived on. */
  heat: number
  /** The day on which `heat` falls if nobody writes: from then on it is to be counted anew. */
  coolsOn?: Day
  /** The day from which they count as being lost touch with: warm at the last contact, and no longer. */
  losingOn?: Day
  gives: number
  asks: number
  asksInARow: number
}

/** The nurture engine's rules for the desk, as the database's commands are given them. Pure. */
export interface DeskRules {
  /** Of the rules and of the line's shape: another one has all lines derived anew. */
  version: string
  /** Sums up contacts; those after `now` have not happened. @param now milliseconds since 1970 */
  touch: (touchpoints: readonly Touchpoint[], now: number) => TouchFacts
  /** Whether a no makes a silver medalist. */
  isMedalist: (no: Outcome) => boolean
}

/** The next open follow-up. */
export interface NextDue { dueOn: Day, kind: FollowUp['kind'], reason: string }

/** One line. Fields that are absent stand in no index. */
export interface DeskRow extends TouchFacts {
  id: string
  name: string
  /** What names are sorted by. */
  nameKey: string
  givenName: string
  headline: string
  company: string
  /** Where they live, as it is written. */
  place: string
  /** The town of it, which places are filtered by; empty when not known. */
  town: string
  stage?: string
  tags: string[]
  /** Sites of their profiles, and `typed` for those whose name was typed in, `imported` for those from a file. */
  sources: string[]
  paused: boolean
  /** Milliseconds since 1970; 0: never. */
  lastTouchAt: number
  /** The last contact in which they took part; 0: never. */
  lastTwoWayAt: number
  lastTouch: Pick<Touchpoint, 'at' | 'direction' | 'channel'> | null
  /** The day of `due`, or `~`, which is after every day. */
  next: Day
  due: NextDue | null
  /** The latest no that makes them a silver medalist. */
  silverAt?: number
  /** The day from which thanks or news are owed. */
  owedOn?: Day
  /** When something of their profiles last changed since the recruiter looked; 0: never. */
  changedAt: number
  /** What they care most about; `label` only for topics of their own words. */
  topics: { id: string, label: string }[]
  /** By when they must be told what is kept of them; absent where nothing is owed. */
  noticeDueOn?: Day
  /** When it is asked whether to keep them. */
  reviewOn?: Day
  /** They objected to being contacted. */
  objected?: 1
}

/** What a line is derived from, in parts: a command has only those derived anew of which it wrote something. */
export interface DeskPerson { candidate: Candidate, profiles: readonly Profile[], signals: readonly Pick<Signal, 'newSince' | 'firstSeenAt' | 'goneAt' | 'profileId'>[] }

/** So many interests a line names. */
export const topicsShown = 5

const nowhere = '~'

/** The part that follows from the candidate and the profiles. */
export function personPart({ candidate, profiles, signals }: DeskPerson) {
  const { id, name, givenName, headline, company, location, tags, paused } = candidate
  const { stage } = candidate as { stage?: string }
  return {
    id, name, nameKey: plain(name), givenName, headline, company, place: location, town: townOf(location), tags, paused,
    ...(stage ? { stage } : {}),
    sources: sourcesOf(candidate, profiles), changedAt: changedAtOf(profiles, signals),
  }
}

/** The part that follows from the contacts. @param touchpoints in any order */
export function touchPart(touchpoints: readonly Touchpoint[], rules: DeskRules, now: number) {
  const past = touchpoints.filter(touch => touch.at <= now)
  const last = past.reduce<Touchpoint | null>((best, touch) => best && best.at >= touch.at ? best : touch, null)
  const lastTwoWayAt = Math.max(0, ...past.filter(tookPart).map(touch => touch.at))
  return {
    ...rules.touch(past, now), lastTouchAt: last?.at ?? 0, lastTwoWayAt,
    lastTouch: last ? { at: last.at, direction: last.direction, channel: last.channel } : null,
  }
}

/** The part that follows from open follow-ups. */
export function duePart(open: readonly FollowUp[]) {
  const sorted = open.toSorted((a, b) => a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1)
  const [first] = sorted
  const owed = sorted.find(({ kind }) => kind === 'thanks')
  return {
    next: first?.dueOn ?? nowhere,
    due: first ? { dueOn: first.dueOn, kind: first.kind, reason: first.reason } : null,
    ...(owed ? { owedOn: owed.dueOn } : {}),
  }
}

/** The part that follows from noes. */
export function noPart(outcomes: readonly Outcome[], rules: DeskRules) {
  const silverAt = Math.max(0, ...outcomes.filter(rules.isMedalist).map(no => no.at))
  return silverAt > 0 ? { silverAt } : {}
}

/** The part that follows from the index of interests. */
export function topicPart(lines: readonly IndexedInterest[]) {
  const topics = lines.toSorted((a, b) => a.careOrder - b.careOrder || (a.topic < b.topic ? -1 : 1)).slice(0, topicsShown)
  return { topics: topics.map(({ topic, label }) => ({ id: topic, label })) }
}

/** What somebody took part in: they wrote, or both spoke at once. */
function tookPart({ direction, channel }: Touchpoint): boolean {
  return direction === 'in' || channel === 'in-person' || channel === 'phone'
}

/** The first part of a place, where the commas part town, region and country. */
export function townOf(location: string): string {
  return location.split(',')[0]?.trim() ?? ''
}

function sourcesOf(candidate: Candidate, profiles: readonly Profile[]): string[] {
  const sites = [...new Set(profiles.map(({ site }) => site))].sort()
  const typed = candidate.typed.includes('name') ? ['typed'] : []
  const { imported } = candidate as { imported?: unknown }
  return [...sites, ...typed, ...(imported ? ['imported'] : [])]
}

/** When the latest of what the recruiter has not looked at yet was first seen to be different. */
function changedAtOf(profiles: readonly Profile[], signals: DeskPerson['signals']): number {
  const seenAt = new Map(profiles.map(profile => [profile.id, profile.lastSeenAt]))
  const fields = profiles.flatMap(profile => Object.keys(profile.changed).map(field => profile.times[field] ?? profile.lastReadAt))
  const items = signals.flatMap(({ profileId, newSince, firstSeenAt, goneAt }) => {
    const seen = seenAt.get(profileId ?? '') ?? Infinity
    return [newSince === undefined ? 0 : firstSeenAt, goneAt ?? 0].filter(at => at > seen)
  })
  return Math.max(0, ...fields, ...items)
}
