import { computed, signal } from '@preact/signals'
import { type Params, paramsOf, queryOf } from './params'

/** Screens that need nothing but their name, which is also their address. */
const plainPages = ['today', 'calendar', 'ledger', 'pictures', 'topics', 'give', 'openings', 'privacy', 'settings', 'data'] as const
type PlainPage = (typeof plainPages)[number]

/** The screens of the people page, each an address of its own behind the `#`. */
export type Route =
  | { page: PlainPage | 'new' }
  /** `params`: what is searched, filtered and sorted by. */
  | { page: 'people', params?: Params }
  | { page: 'person' | 'print' | 'rights' | 'topic' | 'opening', id: string }

/** The screen an address names; an unknown one leads to today. */
export function routeOf(hash: string): Route {
  const [path = '', ...query] = hash.replace(/^#/, '').split('?')
  const [, first = '', second = '', third = ''] = path.split('/')
  if (first === 'people') return second === 'new' ? { page: 'new' } : withParams(paramsOf(query.join('?')))
  if (first === 'person' && second) return { page: third === 'print' ? 'print' : third === 'privacy' ? 'rights' : 'person', id: decode(second) }
  if (first === 'topics' && second) return { page: 'topic', id: decode(second) }
  if (first === 'openings' && second) return { page: 'opening', id: decode(second) }
  return { page: plainPages.find(page => page === first) ?? 'today' }
}

const withParams = (params: Params): Route => Object.keys(params).length > 0 ? { page: 'people', params } : { page: 'people' }

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a lone % in a mistyped address
  }
}

/** The address of a screen, for links. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'new': return '#/people/new'
    case 'people': {
      const query = queryOf(route.params ?? {})
      return query ? `#/people?${query}` : '#/people'
    }
    case 'person': return `#/person/${encodeURIComponent(route.id)}`
    case 'rights': return `#/person/${encodeURIComponent(route.id)}/privacy`
    case 'print': return `#/person/${encodeURIComponent(route.id)}/print`
    case 'topic': return `#/topics/${encodeURIComponent(route.id)}`
    case 'opening': return `#/openings/${encodeURIComponent(route.id)}`
    default: return `#/${route.page}`
  }
}

const hash = signal(location.hash)
addEventListener('hashchange', () => { hash.value = location.hash })

/** The screen in view. */
export const route = computed(() => routeOf(hash.value))

/** Goes to another screen: the browser's back button leads here again. */
export function go(to: Route): void {
  location.hash = hrefOf(to)
}

/** Goes to another screen in place of this one: back leads to where one was before both. For filters while they change, and for the next of a list. */
export function goInPlace(to: Route): void {
  history.replaceState(history.state, '', hrefOf(to))
  hash.value = location.hash
}
