import type { Learned } from '../../../src/domain/page-rule'
import { site } from '../../../src/sites/github'
import { type Page, pageOf } from '../../../src/sites/taught/page'
import { readTaught } from '../../../src/sites/taught/read'
import { learn } from '../../../src/sites/taught/teach'

export interface Invented { handle: string, name: string, bio: string | null, works: readonly string[] }

export const ilse: Invented = { handle: 'ilse-ok', name: 'Ilse Okafor', bio: 'Tunes church organs and compilers', works: ['organ-pipes', 'parser-lab', 'bell-tower'] }
export const piet: Invented = { handle: 'piet-w', name: 'Piet Waterman', bio: 'Bees first, databases second', works: ['hive-log', 'honeydb'] }
export const quiet: Invented = { handle: 'quiet-one', name: 'Noor Achterberg', bio: null, works: ['only-one'] }

/** What a redesign may change between teaching and reading. */
export interface Drawn { classes?: string, wrapped?: boolean, tag?: string, pronouns?: string, before?: string, title?: string, links?: boolean }

/** A profile drawn by nobody's known code. */
export function drawn({ handle, name, bio, works }: Invented, { classes = 'a', wrapped = false, tag = 'h1', pronouns = '', before = '', title, links = true }: Drawn = {}): string {
  const wrap = (html: string) => wrapped ? `<div><div>${html}</div></div>` : html
  return `<html><head><title>${title ?? `${name} · GitHub`}</title></head><body>${before}<main>
    <div class="${classes}1"><${tag} class="${classes}2">${name}</${tag}>${pronouns && `<span class="${classes}p">${pronouns}</span>`}${bio === null ? '' : wrap(`<div class="${classes}3">${bio}</div>`)}</div>
    ${links ? `<a href="/${handle}?tab=repositories">Repositories</a><a href="/${handle}?tab=stars">Stars</a>` : ''}
    <h2 class="${classes}h">Pinned</h2>${wrap(works.map(work => `<div class="${classes}r"><a class="${classes}t" href="/${handle}/${work}">${work}</a><p class="${classes}d">about ${work}</p></div>`).join(''))}
    <h2 class="${classes}h">Activity</h2><p class="${classes}d">A quiet month</p><h2 class="${classes}h">More</h2>
  </main></body></html>`
}

export const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')
export const addressOf = ({ handle }: Pick<Invented, 'handle'>) => new URL(`https://github.com/${handle}`)
export const open = (person: Invented, how?: Drawn): Page => pageOf(documentOf(drawn(person, how)), addressOf(person).href)
export const lineOf = (page: Page, text: string) => page.lines.findIndex(line => line.text === text)

/** Points at the name, the headline and the first work of a page. */
export function teach(person: Invented, page = open(person), choices: { name?: string } = {}) {
  const address = site.pageOf(addressOf(person))
  if (!address) throw new Error('the address names nobody')
  return learn(site, page, address, {
    name: lineOf(page, choices.name ?? person.name), headline: person.bio === null ? null : lineOf(page, person.bio), item: lineOf(page, person.works[0] ?? ''),
  })
}

/** The rule learned from a page. @throws when it is refused */
export function taughtBy(person: Invented, how?: Drawn): Learned {
  const lesson = teach(person, open(person, how))
  if ('refused' in lesson) throw new Error(lesson.refused)
  return lesson.rule
}

export const read = (rule: Learned, person: Pick<Invented, 'handle'>, html: string) => readTaught(site, rule, documentOf(html), addressOf(person))
