import { plain } from '../../../topics/text'
import type { Topic } from '../../../topics/types'

/** A topic with how many people care about it. */
export interface Cared { topic: Topic, people: number }

/**
 * The topics that a text may mean, as they come; first the one that goes by that very name, whatever it is called here ("k8s").
 * @param resolve the topic's id for a name, or null
 */
export function foundTopics(all: readonly Cared[], text: string, resolve: (name: string) => string | null): readonly Cared[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  const meant = resolve(text.trim())
  const named = all.filter(({ topic }) => topic.id === meant)
  return [...named, ...all.filter(({ topic }) => topic.id !== meant && words.every(word => plain(topic.label).includes(word)))]
}
