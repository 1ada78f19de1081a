/** Moves the focus to the next or the previous of the page's links of one kind. @param step 1 or −1 */
export function walkLinks(selector: string, step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = links.findIndex(link => link === document.activeElement)
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]
  next?.focus()
}
