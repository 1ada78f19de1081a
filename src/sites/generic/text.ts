/** Text helpers that every reader needs. Pure DOM; no site is named here. */

/** Makes every run of blanks one space. Single spaces, which most blanks are, are left as they stand. */
export function collapse(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}

/** Collapses whitespace and trims; null when nothing is left. */
export function clean(text: string | null | undefined): string | null {
  return text ? collapse(text).trim() || null : null
}

/** The text of an element, collapsed; null when there is no element or no text. */
export function textOf(element: Element | null | undefined): string | null {
  return clean(element?.textContent)
}

/** An absolute http(s) address for a link found on the page; null for anything else (javascript:, mailto:, broken). */
export function absolute(href: string | null | undefined, base: URL | string): string | null {
  if (!href) return null
  const url = URL.parse(href.trim(), base)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}
