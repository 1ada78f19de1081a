import { plausibleName } from '../generic/names'

const degree = /^[·•\s]*\d\D{0,8}$|^[·•]\s/
const pronouns = /^\(?\p{L}{1,12}\s?\/\s?\p{L}{1,12}(?:\s?\/\s?\p{L}{1,12})?\)?$/u
/** Words for places of learning in the larger languages; used only where a lone name may be a company or a school. */
const school = /universi|college|\bschool|hochschule|akademi|academ|école|escola|escuela|scuola|polit[eé]cni|politechnik|polytechni|\binstitut|institute of tech|gymnasi|lyc[eé]e|högskola|大学|学院|学校|대학/i

/** The name in the page's title: "(3) Experience | NAME | LinkedIn", "NAME | LinkedIn"; null when it holds none. */
export function titleName(document: Document): string | null {
  const parts = (document.querySelector('title')?.textContent ?? '').replace(/^\s*\(\d+\+?\)\s*/, '').split(/\s+\|\s+/).map(part => part.trim())
  if (parts.length < 2 || !/^LinkedIn\b/.test(parts.at(-1) ?? '')) return null
  const name = parts.at(-2) ?? ''
  return plausibleName(name) ? name.replace(/\s+/g, ' ') : null
}

/** Whether a line is a degree of connection ("· 2nd"). */
export function isDegree(line: string): boolean {
  return degree.test(line)
}

/** Headline and line of company and school among the lines between the name and the location. Pronouns stand before
 * the degree of connection, whatever they are. */
export function headlineAndCompany(lines: string[]): { headline: string | null; affiliation: string | null } {
  const lastDegree = lines.findLastIndex((line, i) => i < 4 && degree.test(line))
  const skipped = lastDegree < 0 && lines.length > 1 && pronouns.test(lines[0] ?? '') ? 0 : lastDegree
  const [headline, affiliation] = lines.slice(skipped + 1)
  return { headline: headline ?? null, affiliation: affiliation ?? null }
}

/** Tells company and school apart in the line under the headline: company first, school last; a lone name is looked up
 * in the jobs and schools that the page lists. */
export function schoolOrCompany(names: string[], jobs: string, schools: string): { company: string | null; school: string | null } {
  const last = names.at(-1)
  if (!last) return { company: null, school: null }
  if (names.length > 1) return { company: names.slice(0, -1).join(' · '), school: last }
  const learns = schools.includes(last) && !jobs.includes(last) ? true : !jobs.includes(last) && school.test(last)
  return learns ? { company: null, school: last } : { company: last, school: null }
}

/** Whether a slug can be the one of this name: the two longest parts of the name are in it. */
export function isLike(handle: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = plain(name).split(/[^\p{L}]+/u).filter(part => part.length > 2).sort((a, b) => b.length - a.length).slice(0, 2)
  return parts.length > 1 && parts.every(part => plain(handle).includes(part))
}
