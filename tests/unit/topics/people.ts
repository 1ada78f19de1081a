import { readFileSync } from 'node:fs'
import { openVocabulary, type VocabularyData } from '../../../src/topics'
import type { TopicMe, TopicPerson, TopicSignal } from '../../../src/topics/types'

export const data = JSON.parse(readFileSync('public/vocabulary.json', 'utf8')) as VocabularyData
export const vocabulary = openVocabulary(data)
export const now = new Date('2026-11-23T12:00:00').getTime()

export function me(change: Partial<TopicMe> = {}): TopicMe {
  return { interests: [], tone: 'casual', signOff: '', copied: [], ...change }
}

export function person(change: Partial<TopicPerson> = {}): TopicPerson {
  return {
    name: 'Juno Applewhite', givenName: 'Juno', headline: '', about: '', location: '', company: '', language: 'en',
    signals: [], touchpoints: [], hidden: [], kept: [], ...change,
  }
}

export function signal(change: Partial<TopicSignal> & Pick<TopicSignal, 'id'>): TopicSignal {
  return { site: 'linkedin', kind: 'post', title: change.text ?? change.id, text: '', tags: [], at: '2026-11-01', url: null, saved: false, firstSeenAt: null, ...change }
}
