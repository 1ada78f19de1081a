import type { ItemKind } from '../contract'
import { all, hrefOf } from './dom'
import { firstLine } from './lines'

/** What a part of a profile holds; `none` for parts that are not about the person's interests. */
export type Section = ItemKind | 'about' | 'activity' | 'causes' | 'patent' | 'none'

// How the words begin by which the stacks name a part of a profile: the ids of Ember's anchors, the ends of SDUI's
// component keys, the `data-section` of the guest page, the addresses of detail pages. Longer beginnings first.
const beginnings = new Map(('volunteer_causes:causes volunteering-causes:causes volunteer:volunteering about: summary:about '
  + 'featured: content_:activity posts:activity recent-:activity activit:activity cause:causes '
  + 'experience: education: licenses:certification certification: skill: language: '
  + 'project: publication: patent: instructor:course course: honor: organization: article: interest: service:')
  .split(' ').map(pair => pair.split(':') as [string, string]))
const beginning = RegExp(`^(?:${[...beginnings.keys()].join('|')})`)

/** The part of a profile that a word names; null when it is none that is known. */
export const sectionOf = (word: string): Section | null => {
  const known = beginning.exec(word.toLowerCase())?.[0]
  return known ? (beginnings.get(known) || known) as Section : null
}

/** The part that a card without a name of its own shows: told by where its "Show all" leads, whatever the language, else
 * by its English heading. */
export const sectionShown = (card: Element, heading: Element): Section | null => {
  for (const link of all(card, 'a')) {
    const word = /\/in\/[^/]+\/(?:details\/|(?=recent-))([\w-]+)/.exec(hrefOf(link))?.[1]
    if (word) return sectionOf(word)
  }
  return sectionOf(firstLine(heading) ?? '')
}
