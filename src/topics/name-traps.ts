import type { Mention } from './extract'

/** "io-uring" is not the language Io, "go-kart" not Go: a scrap of a longer tag. */
export const isScrap = (key: string, tag: string) => key.length < shortestScrap && /[-_\s]/.test(tag)
const shortestScrap = 4

const playful = new Set(['crafts', 'food', 'nature', 'outdoors', 'sports', 'music', 'dance', 'games', 'arts', 'culture', 'places', 'community'])

/**
 * Repositories are named in jest ("dbt-unit-kiln", "cost-sauna"): a pastime that only the name names counts where neither text
 * nor tags say what the repository is. @param meant what text and tags name
 */
export function punIn(meant: readonly Mention[], text: string): (mention: Mention) => boolean {
  const isDescribed = text.trim() !== '' || meant.some(({ topic }) => topic.family !== 'languages')
  const near = new Set(meant.flatMap(({ topic }) => [topic.id, ...topic.related, ...topic.broader === null ? [] : [topic.broader]]))
  return ({ topic, key }) => isDescribed && playful.has(topic.family) && !key.includes(' ') && !near.has(topic.id) && !(topic.broader !== null && near.has(topic.broader))
}
