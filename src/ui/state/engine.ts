import { useMemo } from 'preact/hooks'
import type { Settings } from '../../domain/settings'
import { interestsOf, suggest } from '../../topics'
import { type CommonGround, commonGround } from '../../topics/common-ground'
import type { Interest, Quarantined, Suggestion, TopicPerson } from '../../topics/types'
import { db } from './database'
import { useQuery, valueOf } from './query'
import { topicMeOf } from './topics'
import { useVocabulary, vocabularyFailed } from './vocabulary'

/** What the topic engine says of a person. */
export interface Topics {
  interests: readonly Interest[]
  suggestions: readonly Suggestion[]
  quarantined: readonly Quarantined[]
  /** What the person shares with the recruiter. */
  ground: CommonGround
  labelOf: (topic: string) => string
}

/** Without a vocabulary there is nothing to say; the failure itself is told where it happens. */
const none: Topics = { interests: [], suggestions: [], quarantined: [], ground: { both: [], near: [] }, labelOf: topic => topic }

/** How many of the last copied openers are kept from being offered again. */
const remembered = 200

/** So long the opener just copied for this very person stays in view: it must not change under the recruiter's eyes. */
const inView = 3_600_000

/**
 * Interests and suggestions for a person, counted anew only when something of them changes.
 * @param person null while it is being read
 * @param now milliseconds since 1970; only the hour matters
 * @param candidateId who it is, when saved
 * @returns null while the vocabulary or the person is being read
 */
export function useTopics(person: TopicPerson | null, settings: Settings, now: number, candidateId: string | null = null): Topics | null {
  const vocabulary = useVocabulary()
  const failed = vocabularyFailed()
  const latest = useQuery(() => db.copiedOpeners.orderBy('at').reverse().limit(remembered).toArray(), ['copied'], { keep: true })
  const copied = valueOf(latest, null)
  return useMemo(() => {
    if (failed) return none
    if (!vocabulary || !person || !copied) return null
    const past = copied.filter(opener => opener.candidateId !== candidateId || now - opener.at > inView)
    const me = topicMeOf(settings, past.map(opener => opener.text))
    const interests = interestsOf(person, me, vocabulary, now)
    return {
      interests, ground: commonGround(interests, me.interests, vocabulary),
      ...suggest(person, me, vocabulary, now),
      labelOf: topic => vocabulary.topic(topic)?.label ?? interests.find(one => one.topic.id === topic)?.topic.label ?? topic.replaceAll('-', ' '),
    }
  }, [vocabulary, failed, person, settings, copied, candidateId, Math.floor(now / inView)])
}
