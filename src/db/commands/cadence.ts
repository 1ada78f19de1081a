import { type Candidate, isLeftAlone } from '../../domain/candidate'
import { type Day, addDays, dayOf } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { patched, stamped } from '../../domain/record'
import type { NextNote, Pace, Places } from '../../domain/rhythm'
import type { Settings } from '../../domain/settings'
import { readSettings } from '../queries/settings'
import { type Context, bury, newId } from './context'
import { plannedDays } from './desk'

/** So many at once are planned with the whole schedule read once, instead of a few weeks for each. */
const many = 25
/** Where a person's own window is full, so many days after it are looked through before the end of the queue. */
const ahead = 850
/** Days that are looked through at the end of the queue. */
const stretch = 120

/** The follow-ups that are moving, as they stand: they take no place from themselves. */
type Own = Map<string, FollowUp>
const paces: readonly Pace[] = ['active', 'dormant']

interface Moving { candidate: Candidate, kept: FollowUp | undefined, note: NextNote }

/** Puts one candidate's cadence follow-up on the day their rhythm asks for. See `rescheduleAll`. */
export function rescheduleCadence(context: Context, candidateId: string): Promise<void> {
  return rescheduleAll(context, [candidateId])
}

/** The same for those whose rhythm a setting or a tag changed: a day the recruiter chose by putting it off is not moved by that. */
export async function rescheduleUnlessPutOff(context: Context, candidateIds: readonly string[]): Promise<void> {
  const onSchedule: string[] = []
  for (const candidateId of candidateIds) {
    const open = await context.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()
    if (!open.some(({ kind, snoozedFrom }) => kind === 'cadence' && snoozedFrom !== null)) onSchedule.push(candidateId)
  }
  await rescheduleAll(context, onSchedule)
}

/**
 * Puts cadence follow-ups on the days the rhythm engine asks for, near the wanted day and where the day's budget has
 * room; never before today. Any contact, a changed cadence and a new candidate call it; it ends a snooze. Who is paused or
 * rests has none. Nobody else moves. Runs inside the caller's transaction.
 */
export async function rescheduleAll(context: Context, candidateIds: readonly string[]): Promise<void> {
  const settings = await readSettings(context.db)
  const moving: Moving[] = []
  for (const candidateId of candidateIds) {
    const one = await movingOf(context, candidateId, settings)
    if (one) moving.push(one)
  }
  const own: Own = new Map(moving.flatMap(({ kept }) => kept ? [[kept.id, kept]] : []))
  const today = dayOf(context.now)
  const places = moving.length > many ? await allPlaces(context, settings, today, own) : null
  for (const { candidate, kept, note } of moving.toSorted((a, b) => a.note.wanted < b.note.wanted ? -1 : a.note.wanted > b.note.wanted ? 1 : 0)) {
    const dueOn = (places ? places.place(note.pace, note) : await placeFor(context, settings, today, note, own)) ?? note.latest
    await put(context, candidate.id, kept, dueOn, note.pace)
    // From here on it stands in the database, where the next one is looked for.
    if (kept) own.delete(kept.id)
  }
}

/**
 * The first cadence follow-ups of people who are just coming in, planned together with the whole schedule read once: by so many at once that looking
 * at each in the database would take minutes. Writes nothing. Runs inside the caller's transaction.
 * @param people with what is wanted for each, as `rhythm.next` says
 */
export async function firstRounds(context: Context, people: readonly { candidateId: string, note: NextNote }[]): Promise<FollowUp[]> {
  if (people.length === 0) return []
  const { now } = context
  const places = await allPlaces(context, await readSettings(context.db), dayOf(now), new Map())
  const inOrder = people.toSorted((a, b) => a.note.wanted < b.note.wanted ? -1 : a.note.wanted > b.note.wanted ? 1 : 0)
  return inOrder.map(({ candidateId, note }) => roundOf(candidateId, places.place(note.pace, note) ?? note.latest, note.pace, now))
}

/** What is known of one candidate's next note; the follow-up of one who is gone, paused or rests is taken away. */
async function movingOf(context: Context, candidateId: string, settings: Settings): Promise<Moving | null> {
  const { db, now, rhythm } = context
  const candidate = await db.candidates.get(candidateId)
  const open = (await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(followUp => followUp.kind === 'cadence')
  const [kept, ...surplus] = open
  for (const followUp of surplus) await bury(context, 'followUps', followUp.id)
  const note = candidate && !isLeftAlone(candidate) ? rhythm.next({
    candidate, settings, now, doneAt: await lastRoundDone(context, candidateId),
    contacts: await db.touchpoints.where('[candidateId+at]').between([candidateId, 0], [candidateId, Infinity]).toArray(),
  }) : null
  if (candidate && note?.is === 'due') return { candidate, kept, note }
  if (kept) await bury(context, 'followUps', kept.id)
  return null
}

async function lastRoundDone({ db }: Context, candidateId: string): Promise<number | null> {
  const rounds = await db.followUps.where('[candidateId+open]').equals([candidateId, 0]).toArray()
  return Math.max(0, ...rounds.map(({ kind, doneAt }) => kind === 'cadence' ? doneAt ?? 0 : 0)) || null
}

async function put(context: Context, candidateId: string, kept: FollowUp | undefined, dueOn: Day, pace: Pace): Promise<void> {
  const { db, now } = context
  if (!kept) await db.followUps.add(roundOf(candidateId, dueOn, pace, now))
  else if (kept.dueOn !== dueOn || kept.snoozedFrom !== null || kept.pace !== pace) await db.followUps.put(patched<FollowUp>(kept, { dueOn, snoozedFrom: null, pace }, now))
}

function roundOf(candidateId: string, dueOn: Day, pace: Pace, now: number): FollowUp {
  return stamped(newId(now), { candidateId, kind: 'cadence' as const, dueOn, reason: '', snoozedFrom: null, pace, doneAt: null, open: 1 as const }, now)
}

/** The free places from a day on, with everything that is planned, but for `own`. */
function allPlaces(context: Context, settings: Settings, from: Day, own: Own): Promise<Places> {
  return placesIn(context, settings, from, '\uffff', own)
}

/**
 * One place, reading no more of the schedule than its window; where that is full, some years after it. Where those are full
 * as well there are far more people than the budget has room for (which is announced): it goes to the end of the queue.
 */
async function placeFor(context: Context, settings: Settings, today: Day, note: NextNote, own: Own): Promise<Day | null> {
  const { db } = context
  const floor = (day: Day) => day < today ? today : day
  const window = { wanted: floor(note.wanted), earliest: floor(note.earliest), latest: floor(note.latest) }
  for (const horizon of [window.latest, addDays(window.latest, ahead)]) {
    const day = (await placesIn(context, settings, window.earliest, horizon, own)).place(note.pace, window)
    if (day !== null && day <= horizon) return day
  }
  const past = addDays(window.latest, ahead + 1)
  const last = await db.followUps.where('[open+dueOn]').between([1, ''], [1, '\uffff'], true, true).reverse().filter(({ kind, snoozedFrom }) => kind === 'cadence' && snoozedFrom === null).first()
  const end = last && last.dueOn > past ? last.dueOn : past
  return (await allPlaces(context, settings, end, own)).place(note.pace, { wanted: end, earliest: end, latest: addDays(end, stretch) })
}

async function placesIn({ db, rhythm }: Context, settings: Settings, from: Day, to: Day, own: Own): Promise<Places> {
  const places = rhythm.places(settings, from)
  for (const pace of paces) {
    const days = await plannedDays(db, pace, from, to)
    for (const followUp of own.values()) if ((followUp.pace ?? 'active') === pace) days.set(followUp.dueOn, (days.get(followUp.dueOn) ?? 0) - 1)
    for (const [day, count] of days) for (let taken = 0; taken < count; taken++) places.take(day, pace)
  }
  return places
}

/**
 * Moves suggestions off days on which nothing is planned any more, and off days that hold more than the budget: after a
 * changed calendar or budget. What was put on a day by hand stays.
 */
export async function settleDays(context: Context): Promise<void> {
  const { db, now, rhythm } = context
  const settings = await readSettings(db)
  const today = dayOf(now)
  const places = rhythm.places(settings, today)
  const suggested: FollowUp[] = []
  await db.followUps.where('[open+dueOn]').between([1, today], [1, '\uffff'], true, true).each(followUp => {
    if (followUp.kind === 'cadence' && followUp.snoozedFrom === null) suggested.push(followUp)
    else places.take(followUp.dueOn, followUp.pace ?? 'active')
  })
  const moving = suggested.filter(({ dueOn, pace = 'active' }) => {
    if (rhythm.isOff(settings, dueOn) || places.free(dueOn, pace) <= 0) return true
    places.take(dueOn, pace)
    return false
  })
  await rescheduleAll(context, moving.map(({ candidateId }) => candidateId))
}
