import { isCjk, keyOf, singular, words } from './text'

/** Words after a name that say what kind of thing it is, not which: "rust-lang", "sqlite-database", "vim editor", "swift app". */
const kinds = new Set(('lang language programming framework library js javascript io org app application development dev developer software sdk database db server '
  + 'platform project editor plugin template script scripting technology computing package module tool toolkit toolbox api board design system os '
  + 'game addon extension container image role pipeline dashboard monitoring wallet contract algorithm device component model network service').split(' ').map(keyOf))
/** Makers and qualities before a name: "apache-hadoop", "gnu emacs", "web accessibility". */
export const makers = new Set('apache gnu js google amazon aws microsoft ms apple nvidia facebook meta jetbrains adobe mozilla oracle ibm redhat rancher alibaba uber netflix hashicorp the modern vanilla open oss free awesome my learn artificial deep web'.split(' '))

/**
 * Other keys under which a name that is not known may stand, likeliest first: without a version ("angular2", "perl-5"),
 * without the word for its kind ("rust-lang"), without its maker ("apache-hadoop"). Takes a name, gives keys of `keyOf`.
 */
export function looseKeys(name: string): string[] {
  const parts = words(name)
  const found: string[] = []
  const add = (list: readonly string[]) => {
    const key = list.map(singular).join(' ')
    if (key && !isCjk(key) && !found.includes(key)) found.push(key)
  }
  let rest: readonly string[] = parts
  for (let step = 0; step < 3; step++) {
    const next = trimmed(rest)
    if (next === rest) break
    rest = next
    add(rest)
  }
  for (const list of [parts, rest]) if (list.length > 1 && makers.has(list[0] ?? '')) add(list.slice(1))
  // A tag such as "neo4j-driver" or "llvm-ir": the first part is what it belongs to.
  if (!/\s/.test(name.trim()) && name.includes('-')) for (let length = parts.length - 1; length > 0; length--) add(parts.slice(0, length))
  return found
}

function trimmed(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && (/^v?\d+$/.test(last) || kinds.has(singular(last)))) return parts.slice(0, -1)
  const bare = last.replace(/(?:\d+|lang|js|db|cms|io)$/, '')
  return bare.length > 1 && bare !== last ? [...parts.slice(0, -1), bare] : parts
}

/** A name with its words run together: "fast-api" and "FastAPI", "rubyonrails" and "Ruby on Rails" meet here. */
export const squeezed = (name: string): string => keyOf(name).replaceAll(' ', '')
