import type { Entry, Group } from './entries'
import { type Fit, fitOf, ranked } from './rank'

/** Somebody whom the search over everything known found. */
export interface FoundPerson {
  entry: Entry
  /** The search needed a typing error forgiven. */
  near: boolean
}

export interface Offers {
  recent: readonly Entry[]
  /** What can be done with the person in view, under their name. */
  acts: Group | null
  screens: readonly Entry[]
  views: readonly Entry[]
  openings: readonly Entry[]
  topics: readonly Entry[]
}

const most: Record<Entry['kind'], number> = { person: 8, act: 8, screen: 6, view: 6, opening: 5, topic: 6 }
const mostRecent = 5
const mostActs = 6

/** What an empty bar offers: whom one dealt with last, what can be done with the person in view, views and screens. */
export function offered({ recent, acts, views, screens }: Offers): Group[] {
  return [
    { title: 'Recently viewed', entries: recent.slice(0, mostRecent) },
    ...(acts ? [{ ...acts, entries: acts.entries.slice(0, mostActs) }] : []),
    { title: 'Lists of people', entries: views },
    { title: 'Go to', entries: screens },
  ].filter(({ entries }) => entries.length > 0)
}

/**
 * What a text finds, in one order over all kinds: what is called just that, what begins with it, what has words that begin so, what is found by other
 * words, what may have been meant. Among equals people come first, whom one dealt with lately before others.
 */
export function matching(text: string, { recent, acts, screens, views, openings, topics }: Offers, people: readonly FoundPerson[]): Entry[] {
  const turn = new Map(recent.map(({ id }, index) => [id, index]))
  const lately = people.toSorted((a, b) => (turn.get(a.entry.id) ?? Infinity) - (turn.get(b.entry.id) ?? Infinity) || 0)
  const found: { one: Entry, fit: Fit }[] = [
    ...lately.map(({ entry, near }) => ({ one: entry, fit: fitOf(text, entry.title) ?? (near ? 'near' as const : 'other' as const) })),
    ...[...acts?.entries ?? [], ...screens, ...views, ...openings, ...topics].flatMap(one => {
      const fit = fitOf(text, one.title, one.also)
      return fit ? [{ one, fit }] : []
    }),
  ]
  const count = new Map<Entry['kind'], number>()
  return ranked(found).filter(({ kind }) => {
    const before = count.get(kind) ?? 0
    count.set(kind, before + 1)
    return before < most[kind]
  })
}
