import { clean } from '../generic/text'

/** A badge of shields.io: /badge/LABEL-COLOUR or /badge/LABEL-WORDS-COLOUR, whose logo the address names. https://shields.io/badges */
const shield = /shields\.io\/badge\/([^?#]+)\?(?:.*&)?logo=([^&#]+)/i
/** A picture of a set of icons with one for each technology: devicon, simple-icons. */
const icon = /(?:(?:devicon|simple-icons).*\/icons|simpleicons\.org)\/([\w-]+)/i
/** Places where people are found, and shops: no technology that somebody works with. */
const places = 'behance|blog|bluesky|buymea|devto|discord|dribbble|e?mail|facebook|github$|gmail|hashnode|instagram|kofi|linkedin|mastodon'
  + '|medium|outlook|patreon|paypal|reddit|slack|spotify|stackoverflow|telegram|tiktok|twit|whatsapp|x$|youtube'
const place = RegExp(`^(?:${places})`)

/** A name as badges and logos spell it differently: "Node.js" and "nodedotjs", "C#" and "c-sharp". */
const plain = (name: string) => name.toLowerCase().replace(/\+|plus/g, 'p').replace(/#/g, 'sharp').replace(/dot(?=\w)|[^a-z\d]/g, '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a bare percent sign, as people write it by hand
  }
}

const read = new WeakMap<Element, { source: string, name: string | null }>()

/**
 * The technology that a badge in a README names; null for every other picture. Told once for each picture: pages are read again and again.
 */
export function technologyOf(picture: Element): string | null {
  // GitHub serves pictures from a host of its own and keeps where they come from.
  const source = (picture.getAttribute('data-canonical-src') ?? picture.getAttribute('src') ?? '').slice(0, 1_000)
  let known = read.get(picture)
  if (known?.source !== source) read.set(picture, known = { source, name: technologyIn(source, picture.getAttribute('alt')) })
  return known.name
}

/** A badge names a technology only where its words are those of its logo: "Docker" with its logo, but not "Intro to containers". */
function technologyIn(source: string, alt: string | null): string | null {
  const [, words, logo = ''] = shield.exec(source) ?? []
  const drawn = logo ? decoded(logo) : icon.exec(source)?.[1] ?? ''
  // In a badge "-" parts its words, "--" is a hyphen, "_" a space; an icon has its words in its alternative text.
  const [label] = words ? decoded(words).replaceAll('--', '\0').split('-') : [alt]
  const name = clean(words ? label?.replaceAll('\0', '-').replaceAll('_', ' ') : label)
  const known = plain(drawn)
  if (!known || place.test(known)) return null
  const shown = plain(name ?? '')
  if (name && shown && (known.startsWith(shown) || known.endsWith(shown))) return name
  return words ? null : drawn
}
