import { sameLine } from './kinship'
import { keyOf } from './text'
import type { Interest, Topic } from './types'
import type { Vocabulary } from './vocabulary'

/** An interest of the recruiter's beside one of the candidate's that lies close to it. */
export interface Near {
  /** The recruiter's, as it is called. */
  mine: string
  theirs: Topic
  /** Theirs is a part of the recruiter's, the recruiter's a part of theirs, or they stand side by side. */
  how: 'narrower' | 'broader' | 'beside'
}

/** What two people share, the candidate's liveliest interests first. */
export interface CommonGround { both: readonly Topic[], near: readonly Near[] }

/** More would be a list to read instead of something to see. */
const mostBoth = 6
const mostNear = 3

/**
 * What the recruiter has in common with somebody: the same interests, then close ones, each of which stands once.
 * @param interests the candidate's, in the order of `interestsOf`
 * @param mine the recruiter's: canonical ids or words of their own
 */
export function commonGround(interests: readonly Interest[], mine: readonly string[], vocabulary: Vocabulary): CommonGround {
  const keys = new Set(mine.map(keyOf))
  const own = [...new Map(mine.flatMap(name => vocabulary.resolve(name) ?? []).map(topic => [topic.id, topic])).values()]
  const ids = new Set(own.map(({ id }) => id))
  const isBoth = (topic: Topic) => ids.has(topic.id) || keys.has(keyOf(topic.label))
  const both = interests.map(({ topic }) => topic).filter(isBoth)
  const shown = new Set(both.map(({ id }) => id))
  const near: Near[] = []
  const used = new Set<string>()
  for (const { topic } of interests) {
    if (isBoth(topic)) continue
    const close = own.filter(one => !used.has(one.id) && !shown.has(one.id)).flatMap(one => nearOf(one, topic, vocabulary))[0]
    if (!close) continue
    near.push(close.near)
    used.add(close.id)
  }
  return { both: both.slice(0, mostBoth), near: near.slice(0, mostNear) }
}

function nearOf(mine: Topic, theirs: Topic, vocabulary: Vocabulary): { id: string, near: Near }[] {
  const found = (how: Near['how']) => [{ id: mine.id, near: { mine: mine.label, theirs, how } }]
  if (sameLine(mine, theirs, vocabulary)) return found(theirs.depth >= mine.depth ? 'narrower' : 'broader')
  return mine.related.includes(theirs.id) || theirs.related.includes(mine.id) ? found('beside') : []
}
