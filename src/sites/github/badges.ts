import { clean } from '../generic/text'

/** A badge of shields.io: /badge/LABEL-COLOUR or /badge/LABEL-WORDS-COLOUR, whose logo the address names. */
const shield = /shields\.io\/badge\/([^?#]+)\?(.*)/i
const logoIn = /(?:^|&)logo=([^&#]+)/i
/** Sets of icons with one picture for each technology: devicon, simple-icons. */
const icon = /\/(?:devicons?\/(?:devicon\/)?(?:[\w.@-]+\/)?icons\/([\w-]+)\/|simple-icons\/[\w./@-]*icons\/([\w-]+)\.svg)|\/\/cdn\.simpleicons\.org\/([\w-]+)/i
/** Places where people are found, and shops: no technology that somebody works with. */
const place = /^(?:aboutme|behance|blog|bluesky|buymeacoffee|devto|discord|dribbble|email|facebook|github|gmail|hashnode|instagram|kofi|linkedin|mail|mastodon|medium|outlook|patreon|paypal|portfolio|reddit|resume|slack|spotify|stackoverflow|telegram|tiktok|twitch|twitter|website|whatsapp|x|youtube)$/

/** A name as badges and logos spell it differently: "Node.js" and "nodedotjs", "C#" and "c-sharp". */
const plain = (name: string) => name.toLowerCase().replace(/\+|plus/g, 'p').replace(/#/g, 'sharp').replace(/dot(?=\w)|[^\p{L}\p{N}]/gu, '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a bare percent sign, as people write it by hand
  }
}

/**
 * The technology that a badge in a README names; null for every other picture. A badge names one only where its words are those of its
 * logo: "Docker" with Docker's logo, but not "Intro to containers" with it.
 */
export function technologyOf(picture: Element): string | null {
  // GitHub serves pictures from a host of its own and keeps where they come from.
  const source = picture.getAttribute('data-canonical-src') ?? picture.getAttribute('src') ?? ''
  const [, words, query] = shield.exec(source) ?? []
  if (words) {
    const logo = logoIn.exec(query ?? '')?.[1] ?? ''
    // shields.io: "-" parts, "--" is a hyphen, "_" a space. https://shields.io/badges
    const [label] = decoded(words).replaceAll('--', '\0').split('-')
    const name = clean(label?.replaceAll('\0', '-').replaceAll('_', ' '))
    const [shown, drawn] = [plain(name ?? ''), plain(decoded(logo))]
    return name && shown && !place.test(shown) && (drawn.startsWith(shown) || drawn.endsWith(shown)) ? name : null
  }
  const [, first, second, third] = icon.exec(source) ?? []
  const named = first ?? second ?? third
  if (!named || place.test(plain(named))) return null
  const alt = clean(picture.getAttribute('alt'))
  return alt && plain(alt) === plain(named) ? alt : named
}
