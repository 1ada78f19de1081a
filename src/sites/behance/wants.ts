import { capped, longest, textsIn } from '../generic/dom'
import { clean } from '../generic/text'
import { climb, type Link } from './links'

/** First words of the line "Available for …" in the site's larger languages, and its last ones in Japanese, Korean and Chinese. */
const availability = /^(?:available|open (?:to|for)|dispon|verfügbar|beschikbaar|dostępn|доступ|tilgjengelig|tilgængelig|tillgänglig|müsait|dostupn|elérhető|saatavilla|可(?:接|承|以|提供))|(?:対応|応募|依頼)(?:可|でき|受付)|受付中|가능/i

/** Is a line of the card what the person looks for, rather than what they do? */
export function isAvailability(line: string): boolean {
  return availability.test(line)
}

/** The boxes that say what somebody can be hired for: in the sidebar of a profile, and behind the hire button of a project. */
const boxes = '[class*="vailabilityListLabelContainer"], [class*="AvailabilityInfoTooltip-tooltipWrapperListItem"]'

/**
 * What the page says that the person looks for, in its words: the line of their card, and the boxes that add something to it.
 * @param lines the lines of the card
 * @param people links to people on a page that shows several: a box beside somebody else's name is theirs
 */
export function wantsShown(root: Element | null, lines: readonly string[], people: readonly Link[], handle: string): string[] {
  const said = lines.filter(isAvailability)
  for (const box of root?.querySelectorAll(boxes) ?? []) {
    const [kind, ...details] = [...textsIn(box)].flatMap(text => clean(text) ?? [])
    const around = climb(box, element => people.some(link => element.contains(link.element)))
    const isTheirs = people.every(link => link.id === handle || !around?.contains(link.element))
    const [first = ''] = kind?.toLowerCase().split(/[\s-]/) ?? []
    if (kind && isTheirs && (details.length > 0 || !said.some(line => line.toLowerCase().includes(first)))) said.push([kind, ...details].join(' · '))
  }
  return wanted(said)
}

/** Wants as a capture holds them: short, each once, a few. */
export function wanted(list: readonly string[]): string[] {
  return [...new Set(list.flatMap(want => capped(want, longest.title) ?? []))].slice(0, 20)
}
