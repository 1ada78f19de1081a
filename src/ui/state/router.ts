import { computed, signal } from '@preact/signals'

/** The screens of the people page, each an address of its own behind the `#`. */
export type Route =
  | { page: 'today' | 'people' | 'new' | 'settings' | 'data' }
  | { page: 'topics' | 'give' | 'calendar' | 'openings' | 'ledger' }
  | { page: 'person' | 'topic' | 'opening', id: string }

/** The screen an address names; an unknown one leads to today. */
export function routeOf(hash: string): Route {
  const [, first = '', second = ''] = hash.replace(/^#/, '').split('/')
  if (first === 'people') return { page: second === 'new' ? 'new' : 'people' }
  if (first === 'person' && second) return { page: 'person', id: decode(second) }
  if (first === 'topics') return second ? { page: 'topic', id: decode(second) } : { page: 'topics' }
  if (first === 'openings') return second ? { page: 'opening', id: decode(second) } : { page: 'openings' }
  if (first === 'settings' || first === 'data' || first === 'give' || first === 'calendar' || first === 'ledger') return { page: first }
  return { page: 'today' }
}

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
    case 'person': return `#/person/${encodeURIComponent(route.id)}`
    case 'topic': return `#/topics/${encodeURIComponent(route.id)}`
    case 'opening': return `#/openings/${encodeURIComponent(route.id)}`
    default: return `#/${route.page}`
  }
}

const hash = signal(location.hash)
addEventListener('hashchange', () => { hash.value = location.hash })

/** The screen in view. */
export const route = computed(() => routeOf(hash.value))

/** Goes to another screen. */
export function go(to: Route): void {
  location.hash = hrefOf(to)
}
