import type { Candidate } from '../domain/candidate'
import { dayOf } from '../domain/day'
import type { Signal, TopicMark } from '../domain/signal'
import type { Touchpoint } from '../domain/touchpoint'
import type { TopicPerson } from './types'

/** A stored candidate with what the topic engine counts from. */
interface Stored { candidate: Candidate, signals: readonly Signal[], marks: readonly TopicMark[], touchpoints: readonly Touchpoint[] }

/** A stored candidate as the topic engine takes it. */
export function topicPersonOf({ candidate, signals, marks, touchpoints }: Stored): TopicPerson {
  return {
    name: candidate.name,
    givenName: candidate.givenName,
    headline: candidate.headline,
    about: candidate.about,
    location: candidate.location,
    company: candidate.company,
    language: candidate.language,
    signals: signals.map(signal => ({
      id: signal.id, site: signal.source, kind: signal.kind, title: signal.title, text: signal.text, tags: signal.tags,
      at: signal.at, url: signal.url, saved: signal.saved, firstSeenAt: signal.firstSeenAt, ...(signal.goneAt ? { gone: true } : {}),
      ...(signal.cleared ? { cleared: true } : {}),
    })),
    touchpoints: touchpoints.map(({ at, kind, direction, topics, note }) => ({ at: dayOf(at), kind, direction, topics, note })),
    hidden: marks.filter(mark => mark.mark !== 'kept').map(mark => mark.topic),
    kept: marks.filter(mark => mark.mark === 'kept').map(mark => mark.topic),
  }
}
