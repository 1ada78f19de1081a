import { longest } from '../sites/generic/dom'
import type { Capture, Walk } from '../sites/contract'

// What the background accepts (domain/record.ts); that file brings a library along, which no page should pay for.
const longestWord = 80
const mostTags = 60
const mostWants = 20
const longestUrl = 2_000

const cut = (text: string | null, length: number) => text && text.slice(0, length)
const words = (list: readonly string[]) => list.filter(word => word.length <= longestWord).slice(0, mostTags)
const link = (url: string | null) => url && url.length <= longestUrl && /^https?:/i.test(url) ? url : null

/** The capture of one walk, without its elements and no longer than the background takes: one odd item of a hostile or
 * broken page must not cost the rest. */
export const captureOf = (site: string, walk: Walk): Capture => {
  const { nameElement: _name, ...rest } = walk
  return {
    ...rest,
    site,
    name: cut(walk.name, longest.title),
    headline: cut(walk.headline, longest.title),
    location: cut(walk.location, longest.title),
    company: cut(walk.company, longest.title),
    about: cut(walk.about, longest.about),
    links: walk.links.filter(link).slice(0, mostTags),
    misses: words(walk.misses),
    ...(walk.pronouns ? { pronouns: walk.pronouns.slice(0, longestWord) } : {}),
    ...(walk.mentions ? { mentions: walk.mentions.filter(link).slice(0, mostTags) } : {}),
    ...(walk.wants ? { wants: walk.wants.map(want => want.slice(0, longest.title)).slice(0, mostWants) } : {}),
    items: walk.items.filter(item => item.title).slice(0, longest.items).map(({ element: _element, text, ...item }) => ({
      ...item,
      ...(text ? { text: text.slice(0, longest.text) } : {}),
      title: item.title.slice(0, longest.title),
      url: link(item.url),
      tags: words(item.tags),
    })),
  }
}
