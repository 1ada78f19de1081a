import type { Profile } from '../../domain/candidate'
import type { Capture, CapturedItem, SignalKind } from '../../domain/capture'
import { dayOf } from '../../domain/day'
import { itemKey } from '../../domain/item'
import type { Signal } from '../../domain/signal'

/** What one look at a page tells against what was known of the same profile. Pure. */
export interface Look {
  /** When the page was last read without this item; undefined for what may have been there all along. */
  newSince(item: CapturedItem, place: number): number | undefined
  /** Evidence that stood on this very page and no longer does. */
  gone: readonly Signal[]
}

type Kinds = ReadonlySet<SignalKind>

/** Lists a person keeps, of which each page shows the whole or the beginning. */
const kept: Kinds = new Set([
  'experience', 'education', 'organization', 'certification', 'language', 'volunteering', 'service', 'honor', 'course', 'publication',
])
/** Lists that sites put in an order of their own: what stands first was not there last. */
const shuffled: Kinds = new Set(['skill', 'interest', 'achievement', 'tool', 'field'])
/** What is dated by the day on which it came to be. */
const dated: Kinds = new Set(['publication', 'certification', 'honor', 'experience'])
/** What passes by, dated in the same way: an older one that shows up late is no news. */
const passing: Kinds = new Set(['post', 'repost', 'comment', 'reaction', 'article', 'event', 'featured'])
/** Sites whose pages come with everything on them. Elsewhere cards hang in as the reader scrolls, and lists show their beginning. */
const whole: ReadonlySet<string> = new Set(['github'])

/**
 * Compares a page with what was known. The rules lean to silence: a mark that is missing costs a glance, a wrong one a false
 * congratulation.
 *
 * New is what is dated after the recruiter last looked, what stands before something of its kind that was on this very page
 * already, and on a main page that comes whole also what makes a kept list longer. A list that is seen for the first time
 * holds no news, nor does the end of one: it may only have loaded now.
 *
 * Gone is what a kept list of this very page no longer holds while something that stood after it is still there; on a main
 * page, which shows the beginnings of lists, only when the list became shorter. Pages that come whole need no such witness.
 * @param known the profile's evidence before this visit
 */
export function lookAt(capture: Capture, known: readonly Signal[], profile: Profile): Look {
  const keys = new Set(known.map(signal => signal.key))
  const before = byKind(known.filter(signal => signal.seenOn === capture.url && !signal.goneAt))
  const wasHere = new Set([...before.values()].flat().map(signal => signal.key))
  const now = byKind(capture.items.map((item, place) => ({ kind: item.kind, place, key: itemKey(item) })))
  const shown = new Set([...now.values()].flat().map(({ key }) => key))
  const isMain = capture.page === 'profile'
  const isWhole = isMain && whole.has(capture.site)
  const lastLook = dayOf(profile.lastSeenAt)

  /** Whether that place is before something that was here already. */
  const isBefore = (place: number, are: readonly { place: number, key: string }[]) =>
    are.some(other => other.place > place && wasHere.has(other.key))
  const isNew = (item: CapturedItem, place: number): boolean => {
    if (keys.has(itemKey(item))) return false
    const creation = dated.has(item.kind) || passing.has(item.kind) || (item.kind === 'repository' && isMain)
    if (creation && item.at !== null && item.at > lastLook) return true
    if (passing.has(item.kind) && item.at !== null && item.at < lastLook) return false
    const were = before.get(item.kind)
    const are = now.get(item.kind)
    if (!were || !are) return false
    if (!shuffled.has(item.kind) && isBefore(place, are)) return true
    const told = are.filter(one => !keys.has(one.key) && isBefore(one.place, are)).length
    return isWhole && kept.has(item.kind) && are.length - lastSeen(were).length > told
  }

  const isGone = (signal: Signal): boolean => {
    if (!kept.has(signal.kind) || shown.has(signal.key) || isMissed(signal.kind, capture.misses)) return false
    if (whole.has(capture.site)) return isWhole
    const last = lastSeen(before.get(signal.kind) ?? [])
    const witness = last.includes(signal) && last.some(other => shown.has(other.key) && (other.place ?? 0) > (signal.place ?? 0))
    return witness && (!isMain || (now.get(signal.kind) ?? []).length < last.length)
  }

  return {
    newSince: (item, place) => isNew(item, place)
      ? Math.max(profile.createdAt, ...(before.get(item.kind) ?? []).map(signal => signal.lastSeenAt))
      : undefined,
    gone: [...before.values()].flat().filter(isGone),
  }
}

/** What the list held at the last look: others may have been pushed out of a card that shows the first few. */
function lastSeen(signals: readonly Signal[]): Signal[] {
  const latest = Math.max(...signals.map(signal => signal.lastSeenAt))
  return signals.filter(signal => signal.lastSeenAt === latest)
}

function byKind<T extends { kind: SignalKind }>(all: readonly T[]): Map<SignalKind, T[]> {
  const kinds = new Map<SignalKind, T[]>()
  for (const one of all) kinds.set(one.kind, [...kinds.get(one.kind) ?? [], one])
  return kinds
}

/** Whether the reader says that it did not find a part, or not the page as such. */
function isMissed(kind: string, misses: readonly string[]): boolean {
  return misses.some(miss => miss.startsWith(kind) || miss === 'card' || miss === 'name' || miss === 'items')
}

const fields = ['headline', 'company', 'location'] as const
type Field = (typeof fields)[number]
type FieldsAfter = Partial<Pick<Profile, Field>> & Pick<Profile, 'changed'> & Required<Pick<Profile, 'changedSince'>>

/**
 * The fields of a profile after a visit, with what they were when the recruiter last looked. A field that the page no longer
 * shows is emptied only where pages come whole, on the person's main page, when the reader did not miss it; a headline never is.
 */
export function fieldsAfter(profile: Profile, capture: Capture): FieldsAfter {
  const after: Partial<Record<Field, string>> = {}
  const changed = { ...profile.changed }
  const changedSince = { ...profile.changedSince }
  const canEmpty = whole.has(capture.site) && capture.page === 'profile' && capture.name !== null
  for (const field of fields) {
    const read = capture[field] || (canEmpty && field !== 'headline' && !isMissed(field, capture.misses) ? '' : null)
    const before = profile[field]
    if (read === null || read === before) continue
    after[field] = read
    if (changed[field] === read) {
      delete changed[field]
      delete changedSince[field]
    } else if (before && changed[field] === undefined) {
      changed[field] = before
      changedSince[field] = profile.lastReadAt
    }
  }
  return { ...after, changed, changedSince }
}
