import type { Face, Kinship, Known } from '../domain/same-person'
import { compareCompanies, comparePlaces, type Agreement } from './agree'
import { type Links, type SiteTable, linksOf } from './links'
import { type Name, type NameKinship, compareNames, isCommonName, nameOf } from './names'

/** Every name a person is known by. */
export function namesOf(person: Known): Name[] {
  return [...new Set([person.name, ...person.faces.map(face => face.name)])].filter(Boolean).map(nameOf)
}

const order: readonly NameKinship[] = ['equal', 'alike', 'partly', 'unknown', 'apart']

/** The best that any two names of them say. */
function bestNames(a: Known, b: Known): NameKinship {
  const found = namesOf(a).flatMap(left => namesOf(b).map(right => compareNames(left, right)))
  return order.find(kinship => found.includes(kinship)) ?? 'unknown'
}

/** Whether any two of the given facts agree; `other` when all that can be compared differ. */
function agreement(a: readonly string[], b: readonly string[], compare: (x: string, y: string) => Agreement): { is: Agreement, what: string } {
  let is: Agreement = 'unknown'
  for (const x of a.filter(Boolean)) {
    for (const y of b.filter(Boolean)) {
      const found = compare(x, y)
      if (found === 'same') return { is: 'same', what: x.length <= y.length ? x : y }
      if (found === 'other') is = 'other'
    }
  }
  return { is, what: '' }
}

const values = (person: Known, field: 'company' | 'location') => [person[field], ...person.faces.map(face => face[field])]
const bare = (handle: string) => handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The first link of one person that names a profile of the other. */
function linkTo(links: Links['claims'], other: Known) {
  return links.find(({ to }) => other.faces.some(face => face.site === to.site && face.handle === to.handle))
}

/** Two people have profiles on one site, so they are two people. */
export function onOneSite(a: Known, b: Known): boolean {
  return a.faces.some(face => b.faces.some(other => other.site === face.site && other.handle !== face.handle))
}

/**
 * Whether two records are one person, and why. A link from one profile's card to the other proves it, unless their names have nothing in common;
 * everything else only makes it likely. There is no score: either reasons can be named, or nothing is said.
 *
 * What counts as likely (docs/decisions.md): the same name, or one that goes with it, together with one more agreement (company, place, user
 * name, own page); the same name alone where it is not a common one and nothing contradicts; a page of their own that both link, where the
 * names do not contradict. A different company and a different place outweigh a name, but not a shared page or user name.
 */
export function kinshipOf(a: Known, b: Known, table: SiteTable): Kinship | null {
  if (onOneSite(a, b)) return null
  const names = bestNames(a, b)
  const [linksA, linksB] = [linksOf(a, table), linksOf(b, table)]
  const page = (face: Pick<Face, 'site'>) => table.siteName(face.site)
  const both = names === 'equal' ? 'same name' : names === 'alike' ? 'names that go together' : ''

  const claim = linkTo(linksA.claims, b) ?? linkTo(linksB.claims, a)
  if (claim) {
    const words = `the ${page(claim.from)} page links the ${page(claim.to)} profile`
    return names === 'apart'
      ? { sure: false, nameOnly: false, why: sentence([words], 'but the names differ') }
      : { sure: true, nameOnly: false, why: sentence([words]) }
  }
  const mention = linkTo(linksA.mentions, b) ?? linkTo(linksB.mentions, a)
  const company = agreement(values(a, 'company'), values(b, 'company'), compareCompanies)
  const place = agreement(values(a, 'location'), values(b, 'location'), comparePlaces)
  const ownPage = [...linksA.own].find(key => linksB.own.has(key))
  const handle = a.faces.find(face => bare(face.handle).length >= 6 && b.faces.some(other => bare(other.handle) === bare(face.handle)))
  const reasons = [
    both,
    mention ? `a text on the ${page(mention.from)} page links the ${page(mention.to)} profile` : '',
    company.is === 'same' ? `both at ${company.what.replace(/^@/, '')}` : '',
    place.is === 'same' ? `both in ${place.what}` : '',
    handle ? 'same user name' : '',
    ownPage ? `both link ${ownPage}` : '',
  ].filter(Boolean)

  if (mention) {
    const sure = (names === 'equal' || names === 'alike') && !isAmbiguous(linksA, linksB, mention.to)
    return { sure, nameOnly: false, why: sentence(reasons, names === 'apart' ? 'but the names differ' : '') }
  }
  if (names === 'apart') return null
  if (ownPage) return { sure: false, nameOnly: false, why: sentence(reasons) }
  if (!both) return handle && (company.is === 'same' || place.is === 'same') && names === 'unknown' ? { sure: false, nameOnly: false, why: sentence(reasons) } : null
  if (handle) return { sure: false, nameOnly: false, why: sentence(reasons) }
  if (company.is === 'other' && place.is === 'other') return null
  const usual = namesOf(a).some(isCommonName) || namesOf(b).some(isCommonName)
  if (company.is === 'same' || (place.is === 'same' && !usual)) return { sure: false, nameOnly: false, why: sentence(reasons) }
  const nothingElse = company.is !== 'other' && place.is === 'unknown'
  return names === 'equal' && !usual && nothingElse ? { sure: false, nameOnly: true, why: sentence(reasons) } : null
}

/** A text that names several profiles of one site does not say which is the writer's. */
function isAmbiguous(a: Links, b: Links, to: { site: string, handle: string }): boolean {
  return [a, b].some(({ mentions }) => mentions.some(other => other.to.site === to.site && other.to.handle !== to.handle)
    && mentions.some(other => other.to.site === to.site && other.to.handle === to.handle))
}

function sentence(reasons: readonly string[], but = ''): string {
  const text = [...reasons, but].filter(Boolean).join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
