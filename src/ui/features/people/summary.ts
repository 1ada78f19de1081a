import type { ListedPerson } from '../../../db/queries/list'
import { type Balance, balanceOf } from '../../../nurture/ledger'
import { type Warmth, warmthOf } from '../../../nurture/warmth'
import { interestsOf } from '../../../topics'
import type { TopicMe } from '../../../topics/types'
import type { Vocabulary } from '../../../topics/vocabulary'
import { topicPersonOf } from '../../state/topics'

/** What a line of the list says about a person beyond the record itself. `topics` is null until the vocabulary is read. */
export interface Summary {
  warmth: Warmth
  balance: Balance
  topics: readonly { id: string, label: string, shared: boolean }[] | null
}

const topicsShown = 3
const most = 2_000
const kept = new Map<string, { stamp: string, topics: NonNullable<Summary['topics']> }>()

/** Sums a person up. Finding topics takes the engine a moment, so they are kept while nothing they rest on has changed. */
export function summaryOf(person: ListedPerson, me: TopicMe, vocabulary: Vocabulary | null, now: number): Summary {
  const { touchpoints } = person
  const topics = vocabulary && topicsOf(person, me, vocabulary, now)
  return { warmth: warmthOf(touchpoints, now), balance: balanceOf(touchpoints), topics }
}

function topicsOf(person: ListedPerson, me: TopicMe, vocabulary: Vocabulary, now: number): NonNullable<Summary['topics']> {
  const { candidate, signals, marks, touchpoints } = person
  const latest = Math.max(candidate.updatedAt, ...signals.map(signal => signal.updatedAt), ...marks.map(mark => mark.updatedAt))
  const stamp = [latest, signals.length, marks.length, touchpoints.length, me.interests.join()].join('|')
  const before = kept.get(candidate.id)
  if (before?.stamp === stamp) return before.topics
  const topics = interestsOf(topicPersonOf(person), me, vocabulary, now).slice(0, topicsShown)
    .map(({ topic, shared }) => ({ id: topic.id, label: topic.label, shared }))
  if (kept.size >= most) kept.clear()
  kept.set(candidate.id, { stamp, topics })
  return topics
}
