import { type Day, addDays, dayOf, daysBetween, instantOf } from '../../../src/domain/day'
import { defaultSettings } from '../../../src/domain/settings'
import { type Calendar, calendarOf } from '../../../src/nurture/rhythm/calendar'
import type { Contact, Tempo } from '../../../src/nurture/rhythm/gap'
import { nextNote } from '../../../src/nurture/rhythm/next'
import { type Wish, plan } from '../../../src/nurture/rhythm/plan'
import { todaysFew } from '../../../src/nurture/rhythm/today'
import type { Person, World } from './world'

/** A way of deciding whom to write to on a day. It sees rhythms, contacts and the recruiter's calendar; never how people tick. */
export interface Policy {
  name: string
  /** Whom to write to on a day; asked on every working day on which the recruiter has time. */
  suggest(day: Day): string[]
  /** A contact, by any of the two. */
  touched(id: string, contact: Contact, wrote: 'suggested' | 'else'): void
  /** The day is over. */
  evening(day: Day): void
  /** People who are told to rest, and listed as such. */
  resting(): Set<string>
  /** People with neither a day nor a place in that list. */
  lost(): number
}

const { budget } = defaultSettings
const calendarOn = (world: World, day: Day): Calendar => calendarOf({ ...world, vacations: world.vacations.filter(({ knownOn }) => knownOn <= day) })

/** Kith: the engine as the extension uses it. What is planned stays, until a contact or new time off moves it. */
export function kith(world: World): Policy {
  const contacts = new Map<string, Contact[]>()
  const wishes = new Map<string, Wish & { tempo: Tempo }>()
  const rest = new Set<string>()
  const changed = new Set<string>()
  const byId = new Map(world.people.map(person => [person.id, person]))
  let calendar = calendarOn(world, world.start)

  const wishOf = ({ id, tempo, savedOn }: Person, day: Day) => {
    const note = nextNote({ tempo, contacts: contacts.get(id) ?? [], createdAt: instantOf(savedOn, 12), now: instantOf(day, 12) })
    if (note.is === 'due') {
      rest.delete(id)
      wishes.set(id, { id, tempo, planned: null, wanted: note.wanted, earliest: note.earliest, latest: note.latest, pace: note.pace })
    } else {
      wishes.delete(id)
      rest.add(id)
    }
  }
  const replan = (from: Day) => {
    const open = [...wishes.values()].filter(({ planned }) => planned === null || planned >= from)
    const { days } = plan({ wishes: open, standing: [], calendar, budget, from })
    for (const wish of open) wish.planned = days.get(wish.id) ?? null
  }
  for (const person of world.people) {
    contacts.set(person.id, person.spokeOn ? [{ at: instantOf(person.spokeOn, 12), direction: 'in', channel: 'site' }] : [])
    wishOf(person, world.start)
  }
  replan(world.start)

  return {
    name: 'Kith',
    suggest: day => {
      const due = [...wishes.values()].filter(({ planned }) => planned !== null && planned <= day)
        .map(({ id, planned, pace, tempo }) => ({ candidate: { id, cadence: tempo, tags: [] }, followUp: { id, kind: 'cadence' as const, dueOn: planned ?? day, snoozedFrom: null, pace } }))
      return todaysFew(due, [], defaultSettings, day).shown.map(({ candidate }) => candidate.id)
    },
    touched: (id, contact) => {
      contacts.get(id)?.push(contact)
      changed.add(id)
    },
    evening: day => {
      calendar = calendarOn(world, day)
      for (const id of changed) {
        const person = byId.get(id)
        if (person) wishOf(person, day)
      }
      changed.clear()
      replan(addDays(day, 1))
    },
    resting: () => rest,
    lost: () => world.people.filter(({ id }) => !rest.has(id) && (wishes.get(id)?.planned ?? null) === null).length,
  }
}

/** A reminder every so many days after the last one, as peers have it: whatever was said in between, with no end. */
export function fixed(world: World, name: string, every: (person: Person) => number): Policy {
  const due = new Map(world.people.map(person => {
    const last = person.spokeOn ?? person.savedOn
    return [person.id, addDays(last, every(person))] as const
  }))
  const byId = new Map(world.people.map(person => [person.id, person]))
  return {
    name,
    suggest: day => [...due].filter(([, on]) => on <= day).map(([id]) => id),
    touched: (id, { at }, wrote) => {
      const person = byId.get(id)
      if (wrote === 'suggested' && person) due.set(id, addDays(dayOf(at), every(person)))
    },
    evening: () => undefined,
    resting: () => new Set(),
    lost: () => 0,
  }
}

/** Days from one to another, for those who count gaps. */
export const gapBetween = (from: number, to: Day) => daysBetween(dayOf(from), to)
