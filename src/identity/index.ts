/** Recognising one person on several sites. Pure: what an address means on a site is handed in. */
import type { Known, Recognise } from '../domain/same-person'
import { kinshipOf, namesOf } from './kinship'
import { type SiteTable, linksOf } from './links'
import { nameKeys } from './names'

export type { SiteTable } from './links'

/** The version of the words in the index: whoever changes what `tracesOf` gives counts it up, and the index is built anew. */
export const tracesVersion = 2

/** The rules for the sites of a table. */
export function recogniser(table: SiteTable): Recognise {
  return {
    between: (a, b) => kinshipOf(a, b, table),
    tracesOf(person: Known) {
      const { claims, mentions, own } = linksOf(person, table)
      const names = namesOf(person).map(nameKeys)
      const linked = [...claims, ...mentions].map(({ to }) => `l:${to.site}/${to.handle}`)
      const pages = [...own].map(key => `u:${key}`)
      const others = person.faces.map(face => `l:${face.site}/${face.handle}`)
      return {
        keys: [...new Set([...linked, ...pages, ...names.flatMap(name => name.keys)])],
        seeks: [...new Set([...others, ...pages, ...names.flatMap(name => name.seeks)])],
        linked: [...claims, ...mentions].map(({ to }) => [to.site, to.handle]),
      }
    },
  }
}
