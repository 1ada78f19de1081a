/** Addresses with a hole where the person's handle stands: what tells the person's own links from everybody else's. */

const hole = '{}'
const longest = 160

/** An address for comparing: decoded, lower case, without protocol, www and hash. */
function plain(href: string, base: string): string {
  const url = URL.parse(href, base)
  if (!url || !/^https?:$/.test(url.protocol)) return ''
  const text = `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`.slice(0, 1_000)
  try {
    return decodeURIComponent(text).toLowerCase()
  } catch (error) {
    if (error instanceof URIError) return text.toLowerCase()
    throw error
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** What follows a handle in an address and says which page of the person it is: the rest of its path, and one readable parameter. */
const behind = /^(?<path>(?:\/[a-z][a-z_-]{1,30}){0,3})\/?(?<query>\?[a-z]{2,12}=[a-z_-]{2,40})?/

/** The address as a shape with `{}` for the handle; null where it does not name the handle. */
export function shapeOf(href: string, base: string, handle: string): string | null {
  const text = plain(href, base)
  const found = new RegExp(`[/=]${escaped(handle.toLowerCase())}(?:(?:[0-9a-f]{4})?\\.html)?(?=$|[/?&#])`).exec(text)
  if (!found) return null
  const before = text.slice(0, found.index + 1)
  const { path = '', query = '' } = behind.exec(text.slice(found.index + found[0].length))?.groups ?? {}
  const shape = `${before}${hole}${path}${query}`
  return shape.length > longest || /\d{5}/.test(shape) ? null : shape
}

/** Whether a part of an address is the handle, also as site copiers write it into saved pages (`NAME.html`, `NAME08ca.html`). */
export function isHandle(part: string, handle: string): boolean {
  return part === handle || (part.startsWith(handle) && /^(?:[0-9a-f]{4})?\.html$/.test(part.slice(handle.length)))
}

/** Whom an address of that shape names, lower case; null for an address of another shape. */
export function handleIn(shape: string, href: string, base: string): string | null {
  const [before = '', after = ''] = shape.split(hole)
  const text = plain(href, base)
  if (!text.startsWith(before)) return null
  const rest = /^([^/?&#=]+)(.*)$/.exec(text.slice(before.length))
  if (!rest) return null
  const [, handle = '', tail = ''] = rest
  const { path = '', query = '' } = behind.exec(tail)?.groups ?? {}
  return `${path}${query}` === after ? handle : null
}

/** Whether the address names a person and nothing more: such links to others stand on every page. */
export function isBare(shape: string): boolean {
  return shape.endsWith(hole) && !shape.includes('?')
}

const partsOf = (href: string, base: string) => plain(href, base).split('?')[0]?.split('/') ?? []

/** What the addresses of a list's items have in common, with `*` for what differs from item to item and for people; null when they have nothing. */
export function commonShape(hrefs: readonly string[], base: string, owners: readonly (string | null)[]): string | null {
  const [first = [], ...others] = hrefs.map(href => partsOf(href, base))
  const alike = others.filter(parts => parts.length === first.length)
  // One item alone does not tell what would differ: its last part does on every site.
  const shape = first.map((part, index) => (others.length === 0 ? index > 0 : owners.includes(part) || alike.some(parts => parts[index] !== part)) ? '*' : part)
  return alike.length * 2 >= others.length && shape.length > 1 && shape.join('/').length <= longest ? shape.join('/') : null
}

/** Whether an address has that shape. */
export function hasShape(shape: string, href: string, base: string): boolean {
  const parts = partsOf(href, base)
  const wanted = shape.split('/')
  return parts.length === wanted.length && wanted.every((part, index) => part === '*' ? parts[index] !== '' : part === parts[index])
}
