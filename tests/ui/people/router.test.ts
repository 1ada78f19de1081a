// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { type Route, hrefOf, routeOf } from '../../../src/ui/state/router'

describe('addresses', () => {
  it.each<[string, Route]>([
    ['', { page: 'today' }], ['#/today', { page: 'today' }], ['#/people', { page: 'people' }], ['#/people/new', { page: 'new' }],
    ['#/person/0192-a', { page: 'person', id: '0192-a' }], ['#/settings', { page: 'settings' }], ['#/data', { page: 'data' }],
    ['#/topics', { page: 'topics' }], ['#/topics/rust', { page: 'topic', id: 'rust' }], ['#/give', { page: 'give' }],
    ['#/nothing/there', { page: 'today' }], ['#/person/', { page: 'today' }], ['#/person/%', { page: 'person', id: '%' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route)
  })

  it('lead back to where they came from', () => {
    const routes: Route[] = [{ page: 'today' }, { page: 'people' }, { page: 'new' }, { page: 'person', id: 'a/b c' }, { page: 'settings' }, { page: 'data' }, { page: 'topics' }, { page: 'topic', id: 'c++/cli' }, { page: 'give' }]
    for (const route of routes) expect(routeOf(hrefOf(route))).toEqual(route)
  })
})
