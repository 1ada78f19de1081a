import { signal } from '@preact/signals'

/** A list of people as it stands on a screen: whoever is opened from it can be followed by the next one. */
export interface Walk {
  /** In the order of the list. */
  ids: readonly string[]
  /** The list's own address, with its filter. */
  href: string
  /** What it is called: "Today", "People found for “rust”". */
  label: string
}

const offered = signal<Walk | null>(null)

/** A list says what it shows; the last list that did is the one that is walked. */
export function offerWalk(walk: Walk): void {
  offered.value = walk
}

/** Where somebody stands in the list they were opened from. */
export interface Place extends Omit<Walk, 'ids'> {
  /** From 1. */
  at: number
  of: number
  before: string | null
  after: string | null
}

/** The place of a candidate in a list, or null where the list does not hold them. */
export function placeIn(walk: Walk, id: string): Place | null {
  const { ids, href, label } = walk
  const at = ids.indexOf(id)
  return at < 0 ? null : { href, label, at: at + 1, of: ids.length, before: ids[at - 1] ?? null, after: ids[at + 1] ?? null }
}

/** The same for the list that was seen last. Reading it in a component follows it. */
export function placeOf(id: string): Place | null {
  return offered.value && placeIn(offered.value, id)
}

/** Moves the focus to the next or the previous of the page's links of one kind. @param step 1 or −1 */
export function walkLinks(selector: string, step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = links.findIndex(link => link === document.activeElement)
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]
  next?.focus()
}
