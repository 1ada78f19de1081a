import { plausibleName } from '../generic/names'

const degree = /^[·•\s]*\d\D{0,8}$|^[·•]\s/
const pronouns = /^\(?\p{L}{1,12}\s?\/\s?\p{L}{1,12}/u
/** Words for places of learning in the larger languages; used only where a lone name may be a company or a school. */
const school
  = /universi|college|\bschool|hochschule|a[ck]adem|école|escola|escuela|scuola|pol[iy]t[eé]?[ck]+h?ni|\binstitut|högskola|大学|学院|学校|대학/i

/** The name in the page's title: "(3) Experience | NAME | LinkedIn", "NAME | LinkedIn"; null when it holds none. */
export function titleName(document: Document): string | null {
  const parts = (document.querySelector('title')?.textContent ?? '').replace(/^\s*\(\d+\+?\)/, '').split(/\s+\|\s+/)
  const name = parts.at(-1)?.startsWith('LinkedIn') ? parts.at(-2)?.replace(/\s+/g, ' ').trim() : null
  return plausibleName(name) ? name : null
}

/** Headline and line of company and school among the lines between the name and the location. Pronouns stand before
 * the degree of connection, whatever they are. */
export function headlineAndCompany(lines: string[]): (string | undefined)[] {
  const last = lines.findLastIndex((line, i) => i < 4 && degree.test(line))
  return lines.slice(last < 0 && lines.length > 1 && pronouns.test(lines[0] ?? '') ? 1 : last + 1)
}

/** Tells company and school apart: company first, school last; a lone name is looked up in the jobs and schools that
 * the page lists. */
export function schoolOrCompany(names: string[], jobs: string, schools: string): { company: string | null; school: string | null } {
  const last = names.at(-1) ?? null
  if (names.length > 1) return { company: names.slice(0, -1).join(' · '), school: last }
  const learns = last !== null && !jobs.includes(last) && (schools.includes(last) || school.test(last))
  return learns ? { company: null, school: last } : { company: last, school: null }
}

/** Whether a slug can be the one of this name: the two longest parts of the name are in it. */
export function isLike(handle: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = plain(name).split(/[^\p{L}]+/u).filter(part => part.length > 2).sort((a, b) => b.length - a.length).slice(0, 2)
  return parts.length > 1 && parts.every(part => plain(handle).includes(part))
}
