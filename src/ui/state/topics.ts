import { givenNameOf } from '../../domain/name'
import type { Capture } from '../../domain/capture'
import { itemKey } from '../../domain/item'
import type { Settings } from '../../domain/settings'
import type { Wish } from '../../nurture/news'
import { openerLanguageOf } from '../../topics/filters/language'
import { congratulationFor } from '../../topics/openers/congratulations'
import type { TopicMe, TopicPerson, TopicSignal } from '../../topics/types'

export { topicPersonOf } from '../../topics/person'

/** The page in view as the topic engine takes it, before anything is saved. Its evidence is named by `itemKey`. */
export function topicPersonOfCapture(capture: Capture): TopicPerson {
  const name = capture.name ?? ''
  return {
    name, givenName: givenNameOf(name), headline: capture.headline ?? '', about: capture.about ?? '', location: capture.location ?? '',
    company: capture.company ?? '', language: '', signals: signalsOfCapture(capture), touchpoints: [], hidden: [], kept: [],
  }
}

function signalsOfCapture(capture: Capture): TopicSignal[] {
  return capture.items.map(item => ({
    id: itemKey(item), site: capture.site, kind: item.kind, title: item.title, text: item.text ?? '', tags: item.tags,
    at: item.at, url: item.url, saved: false, firstSeenAt: null,
  }))
}

/** The recruiter as the topic engine takes it. @param copied texts of openers copied lately, for anyone */
export function topicMeOf(settings: Settings, copied: readonly string[]): TopicMe {
  const polite = settings.address === 'as-tone' ? settings.tone === 'formal' : settings.address === 'polite'
  return { interests: settings.myInterests, tone: settings.tone, polite, signOff: settings.signOff, copied }
}

/** Words to congratulate a candidate with, in the recruiter's manner. @param language of the candidate, or empty: then English */
export function congratulate(wish: Wish, { givenName, language }: { givenName: string, language: string }, settings: Settings): { text: string, language: string } {
  const { tone, polite = false, signOff } = topicMeOf(settings, [])
  const spoken = openerLanguageOf(language)
  return { text: congratulationFor({ ...wish, givenName, language: spoken, tone, polite, signOff, copied: [] }), language: spoken }
}
