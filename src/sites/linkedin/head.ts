import { plausibleName } from '../generic/names'
import { all } from './dom'
import { openTo } from './languages'
import { linesOf, type Line } from './lines'

const degree = /^[·•\s]*\d\D{0,8}$|^[·•]\s/
const pronouns = /^\(?(\p{L}{1,12}(?:\s?\/\s?\p{L}{1,12}){1,3})\)?$/u
/** Words for places of learning in the larger languages; used only where a lone name may be a company or a school. */
const school
  = /universi|college|\bschool|hochschule|a[ck]adem|école|escola|escuela|scuola|polit[eé]|polyt|\binstitut|högskola|大学|学院|学校|대학/i

/** The name in the page's title: "(3) Experience | NAME | LinkedIn", "NAME | LinkedIn"; null when it holds none. */
export const titleName = (document: Document): string | null => {
  const parts = document.title.replace(/^\s*\(\d+\+?\)/, '').split(/\s+\|\s+/)
  const name = parts.at(-1)?.startsWith('LinkedIn') ? parts.at(-2)?.trim() : null
  return plausibleName(name) ? name : null
}

/** Headline and line of company and school among the lines between the name and the location. Pronouns stand before
 * the degree of connection, whatever they are. */
export const headlineAndCompany = (lines: string[]): (string | undefined)[] => {
  const last = lines.findLastIndex((line, i) => i < 4 && degree.test(line))
  return lines.slice(last < 0 && lines.length > 1 && pronouns.test(lines[0] ?? '') ? 1 : last + 1)
}

/** Tells company and school apart: company first, school last; a lone name is looked up in the jobs and schools that
 * the page lists. */
export const schoolOrCompany = (names: string[], said: (section: 'experience' | 'education') => string): { company: string | null; school: string | null } => {
  const last = names.at(-1) ?? null
  if (names.length > 1) return { company: names.slice(0, -1).join(' · '), school: last }
  const learns = last !== null && !said('experience').includes(last) && (said('education').includes(last) || school.test(last))
  return learns ? { company: null, school: last } : { company: last, school: null }
}

/** Pronouns such as "She/Her" among the lines that stand between the name and the headline. */
export const pronounsIn = (lines: readonly Line[]): string | undefined =>
  lines.map(({ text }) => pronouns.exec(text)?.[1]).find(Boolean)

/** What a top card says that the person wants from work: what links to their page of such wishes, else the lines that
 * begin with words for it. */
export const wantsIn = (top: Element, lines: readonly Line[]): string[] => {
  const linked = all(top, 'a[href*="/opportunities/"][href*="/details"]')
    .map(link => linesOf(link, undefined, 2).map(line => line.text).join(': ')).filter(Boolean)
  return linked.length ? linked : lines.map(line => line.text).filter(text => openTo.test(text))
}

/** Whether a slug can be the one of this name: the two longest parts of the name are in it. */
export const isLike = (handle: string, name: string): boolean => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = plain(name).split(/[^\p{L}]+/u).filter(part => part.length > 2).sort((a, b) => b.length - a.length).slice(0, 2)
  return parts.length > 1 && parts.every(part => plain(handle).includes(part))
}
