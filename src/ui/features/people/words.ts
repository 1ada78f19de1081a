import type { Lens, WarmthFilter } from '../../../db/queries/desk-list'
import type { Candidate } from '../../../domain/candidate'
import { type Day, dayOf, daysBetween } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import { isStage, stageWords } from '../../../domain/stage'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dueIn, relativeDay, spanOf, weekdayDay } from '../../../i18n/format'
import { siteName } from '../../../sites/registry'
import type { FacetName } from './address'

type Touch = Pick<Touchpoint, 'direction' | 'channel' | 'at'>

/** The latest contact in a few words: "Ilse wrote, 19 days ago", "call, yesterday". */
export function lastTouchWords(touch: Touch | null, candidate: Pick<Candidate, 'name' | 'givenName'>, today: Day): string {
  return touch ? `${contactWords(touch, candidate.givenName || 'they')}, ${relativeDay(dayOf(touch.at), today)}` : 'no contact yet'
}

function contactWords({ direction, channel }: Touch, them: string): string {
  if (channel === 'in-person') return 'met'
  if (channel === 'phone') return direction === 'in' ? `${them} called` : 'you called'
  return direction === 'in' ? `${them} wrote` : 'you wrote'
}

/** The next follow-up in a few words, and whether it is late. */
export function nextWords(next: Pick<FollowUp, 'dueOn'> | null, paused: boolean, today: Day): { text: string, late: boolean } {
  if (paused) return { text: 'paused', late: false }
  if (!next) return { text: 'nothing set', late: false }
  const days = daysBetween(today, next.dueOn)
  if (days < 0) return { text: `${spanOf(days)} late`, late: true }
  return { text: days < 2 ? dueIn(next.dueOn, today) : weekdayDay(next.dueOn, today), late: false }
}

/** What each lens is called, whom it shows in a sentence, and what it says when it shows nobody. */
export const lensWords: Readonly<Record<Lens, { title: string, shows: string, none: string }>> = {
  'losing-touch': {
    title: 'Losing touch', shows: 'Warm between you once, and getting quiet. Whom you began to lose last comes first.', none: 'You are losing touch with nobody.',
  },
  'silver-medalists': { title: 'Silver medalists', shows: 'They nearly got it, or passed for a reason that may be gone. The latest first.', none: 'Nobody passed or got no offer so far. Their own page has “They passed” in its menu.' },
  'owed-thanks': { title: 'Owed thanks', shows: 'They did something for you and have not heard back. The longest owed first.', none: 'Nobody waits for thanks or news from you.' },
  'changed-lately': { title: 'Changed lately', shows: 'Their pages said something new when you last saw them. The latest change first.', none: 'Nothing changed on the pages that you saw.' },
}

export const facetWords: Readonly<Record<FacetName, { title: string, all: string }>> = {
  interest: { title: 'Cares about', all: 'interests' }, warmth: { title: 'Warmth', all: 'words of warmth' }, stage: { title: 'Stage', all: 'stages' },
  place: { title: 'Place', all: 'places' }, tag: { title: 'Tags', all: 'tags' }, source: { title: 'Source', all: 'sources' },
}

const warmths: Readonly<Record<WarmthFilter, string>> = { close: 'close', warm: 'warm', cool: 'cool', cold: 'cold', new: 'no contact yet' }
const sources: Readonly<Record<string, string>> = { typed: 'typed in', imported: 'from a file' }

/** Where somebody came from, in words. */
export const sourceWord = (source: string) => sources[source] ?? siteName(source)

/** What a value of a filter is called. @param topicLabel the label of a topic by its id */
export function valueWord(facet: FacetName, value: string, topicLabel: (id: string) => string): string {
  switch (facet) {
    case 'interest': return topicLabel(value)
    case 'warmth': return warmths[value as WarmthFilter] ?? value
    case 'stage': return isStage(value) ? stageWords[value] : value
    case 'source': return sourceWord(value)
    default: return value
  }
}
