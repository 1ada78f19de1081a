/** Ways to write one address. */

/** What visitors are counted by; takes no part in what a page is. */
const counting = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|trk|trackingId|si)$/

/** An address without its place on the page and what visitors are counted by; null for what is no page of the web. */
function cleaned(address: string): URL | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  const counted = [...url.searchParams.keys()].filter(name => counting.test(name))
  for (const name of counted) url.searchParams.delete(name)
  return url
}

const hostOf = (url: URL) => url.hostname.replace(/^www\./, '')
const pathOf = (url: URL) => url.pathname.replace(/\/+$/, '')

/** Host and path without what may differ between two ways to write the same address; null for what is no page of the web. */
export function bareAddress(address: string): string | null {
  const url = cleaned(address)
  return url && `${hostOf(url)}${pathOf(url)}${url.search}`.toLowerCase()
}

/** The ways in which an address may stand in the database. */
export function writtenWays(address: string): string[] {
  const url = cleaned(address)
  if (!url) return []
  const [host, path] = [hostOf(url), pathOf(url)]
  const ways = ['https', 'http'].flatMap(scheme => [host, `www.${host}`].flatMap(name => [path, `${path}/`].map(way => `${scheme}://${name}${way}${url.search}`)))
  return [...new Set([address, url.href, ...ways])]
}

/** Whether a text names an address, however it is written. */
export function namesAddress(text: string, address: string): boolean {
  const bare = bareAddress(address)
  if (bare === null) return false
  return [...text.matchAll(/(?:https?:\/\/)?(?:[\w-]+\.)+\w{2,}(?:\/[^\s<>"'“”«»]*)?/giu)].some(([found]) => {
    const trimmed = found.replace(/[.,;:!?)\]]+$/, '')
    return bareAddress(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`) === bare
  })
}
