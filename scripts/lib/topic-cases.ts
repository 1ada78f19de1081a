import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SignalKind } from '../../src/domain/capture'
import { openVocabulary, suggest, type Vocabulary, type VocabularyData } from '../../src/topics'
import type { TopicMe, TopicPerson, TopicTouch } from '../../src/topics/types'

/** A labelled case as it stands in a file; the engine never sees `label`. */
export interface TopicCase {
  now: string
  me: { interests: string[], tone?: 'casual' | 'formal', signOff?: string, copied?: string[] }
  candidate: { name: string, givenName?: string, headline?: string, about?: string, location?: string, company?: string, language?: string }
  signals: { id: string, site: string, kind: SignalKind, title: string, text?: string, tags?: string[], at: string | null, url?: string | null, saved?: boolean }[]
  touchpoints?: Partial<TopicTouch>[]
  hidden?: string[]
  label?: CaseLabel
}
export interface CaseLabel { good?: string[][], bad?: string[], used?: string[], shared?: string[][], sensitive?: string[] }

/** What the command prints for a case. */
export interface TopicAnswer {
  suggestions: { topic: string, label: string, shared: boolean, why: string, evidence: readonly string[], openers: readonly string[], language: string }[]
  quarantined: string[]
}

let opened: Vocabulary | null = null

/** The shipped vocabulary, read once. */
export function shippedVocabulary(): Vocabulary {
  opened ??= openVocabulary(JSON.parse(readFileSync(resolve('public/vocabulary.json'), 'utf8')) as VocabularyData)
  return opened
}

/** Runs the engine on a case at noon of its day. */
export function answerCase(topicCase: TopicCase): TopicAnswer {
  const { suggestions, quarantined } = suggest(personOf(topicCase), meOf(topicCase), shippedVocabulary(), nowOf(topicCase))
  return {
    suggestions: suggestions.map(({ topic, shared, why, evidence, openers, language }) => ({
      topic: topic.id, label: topic.label, shared, why, evidence, openers, language,
    })),
    quarantined: quarantined.map(({ id }) => id),
  }
}

export const nowOf = (topicCase: TopicCase): number => new Date(`${topicCase.now}T12:00:00`).getTime()

export function meOf({ me }: TopicCase): TopicMe {
  return { interests: me.interests, tone: me.tone ?? 'casual', signOff: me.signOff ?? '', copied: me.copied ?? [] }
}

export function personOf({ candidate, signals, touchpoints, hidden }: TopicCase): TopicPerson {
  return {
    name: candidate.name, givenName: candidate.givenName ?? '', headline: candidate.headline ?? '', about: candidate.about ?? '',
    location: candidate.location ?? '', company: candidate.company ?? '', language: candidate.language ?? '',
    signals: signals.map(signal => ({
      id: signal.id, site: signal.site, kind: signal.kind, title: signal.title, text: signal.text ?? '', tags: signal.tags ?? [],
      at: signal.at, url: signal.url ?? null, saved: signal.saved ?? false, firstSeenAt: null,
    })),
    touchpoints: (touchpoints ?? []).flatMap(touch => touch.at === undefined ? [] : {
      at: touch.at, kind: touch.kind ?? 'casual', direction: touch.direction ?? 'out', topics: touch.topics ?? [], note: touch.note ?? '',
    }),
    hidden: hidden ?? [],
    kept: [],
  }
}
