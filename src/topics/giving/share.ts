import { type Day, daysBetween } from '../../domain/day'
import type { Signal } from '../../domain/signal'
import { bareAddress } from './address'

/** Something on a topic that may be passed on to others who care about it. */
export interface Shareable {
  signal: Signal
  /** Whose it is: who made or wrote it, or with whom it was kept. */
  candidateId: string
}

/** What stands in public and can be opened by others; never what was told in person. */
const open = new Set<Signal['kind']>([
  'repository', 'project', 'article', 'publication', 'post', 'event', 'featured', 'star', 'appreciation', 'link', 'contribution', 'sponsor', 'gist',
])
/** Works and words are passed on as long as they are fresh, things kept by hand as long again. */
const freshDays = 180

/** What may be shared on a topic, the latest first, each address once. */
export function shareablesOf(signals: readonly Signal[], today: Day): Shareable[] {
  const seen = new Set<string>()
  return signals.filter(signal => {
    const age = signal.at === null ? null : daysBetween(signal.at, today)
    return open.has(signal.kind) && signal.url !== null && !signal.goneAt && (signal.saved ? age === null || age <= 2 * freshDays : age !== null && age <= freshDays)
  }).toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || (a.id < b.id ? -1 : 1)).flatMap(signal => {
    const bare = signal.url === null ? null : bareAddress(signal.url)
    if (bare === null || seen.has(bare)) return []
    seen.add(bare)
    return [{ signal, candidateId: signal.candidateId }]
  })
}
