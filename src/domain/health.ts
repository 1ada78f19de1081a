/** How well a site's pages could be read lately: the alarm for a site that changed. Counts, dates and names of parts; nothing of a person. */

/** One part that was expected and not found, on page after page. */
export interface Missed {
  since: number
  last: number
  /** On how many pages of different people in a row. */
  count: number
  /** Salted and cut marks of the first few of them, so that one person seen thrice counts once; gone once the alarm is raised. */
  marks: readonly string[]
}

export interface Health {
  site: string
  lastWellAt: number | null
  /** By kind of page and part: `profile:headline`. */
  missing: Readonly<Record<string, Missed>>
}

/** As it was kept before counts were: parts of profiles, each with when it was first missing. */
interface OldHealth { site: string, lastWellAt: number | null, missing: Readonly<Record<string, number>> }

/** How many different people's pages in a row must miss a part before that says something about the site and not about them. */
export const driftAfter = 3

/** A part that is missing for good, as far as one can tell. */
export interface Drift extends Omit<Missed, 'marks'> { page: string, part: string }

/** What is not a sign of a change: cards that come while one scrolls, and what a learned rule does not look for. */
const harmless = /:not-loaded$|^taught$/

/** A stored row in today's shape, whatever version wrote it. */
export function healthOf(row: Health | OldHealth): Health {
  const missing = Object.entries(row.missing).map(([part, missed]) => typeof missed === 'number'
    ? [`profile:${part}`, { since: missed, last: missed, count: 1, marks: [] }] as const : [part, missed] as const)
  return { site: row.site, lastWellAt: row.lastWellAt, missing: Object.fromEntries(missing) }
}

/**
 * The health after one more page was read, or could not be (`misses` is `person` then).
 * @param mark stands for the person: equal for the same one, and tells nobody who it is
 */
export function afterReading(before: Health, { page, misses, mark, now }: { page: string, misses: readonly string[], mark: string, now: number }): Health {
  const missed = misses.filter(miss => !harmless.test(miss))
  const blind = missed.includes('person')
  // Where nobody was found at all, that is what is missing; the rest could not be looked for.
  const kept = Object.entries(before.missing).filter(([key]) => !key.startsWith(`${page}:`) || blind || missed.includes(key.slice(page.length + 1)))
  const missing: Record<string, Missed> = Object.fromEntries(kept)
  for (const part of missed) {
    const key = `${page}:${part}`
    missing[key] = oneMore(missing[key], mark, now)
  }
  return { site: before.site, lastWellAt: page === 'profile' && missed.length === 0 ? now : before.lastWellAt, missing }
}

function oneMore(before: Missed | undefined, mark: string, now: number): Missed {
  if (!before) return { since: now, last: now, count: 1, marks: [mark] }
  if (before.marks.includes(mark)) return { ...before, last: now }
  const count = before.count + 1
  // Of the many only the last is remembered, so that a reload does not count.
  return { since: before.since, last: now, count, marks: count < driftAfter ? [...before.marks, mark] : [mark] }
}

/** What has been missing on enough pages to say that the site has changed, the longest missing first. */
export function driftOf({ missing }: Health): Drift[] {
  return Object.entries(missing).filter(([, { count }]) => count >= driftAfter).map(([key, { since, last, count }]) => {
    const [page = '', ...part] = key.split(':')
    return { page, part: part.join(':'), since, last, count }
  }).toSorted((a, b) => a.since - b.since)
}
