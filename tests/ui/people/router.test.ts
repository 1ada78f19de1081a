// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paramsOf, queryOf } from '../../../src/ui/state/params'
import { type Route, go, goInPlace, hrefOf, route, routeOf } from '../../../src/ui/state/router'

describe('addresses', () => {
  it.each<[string, Route]>([
    ['', { page: 'today' }], ['#/today', { page: 'today' }], ['#/people', { page: 'people' }], ['#/people/new', { page: 'new' }],
    ['#/person/0192-a', { page: 'person', id: '0192-a' }], ['#/settings', { page: 'settings' }], ['#/data', { page: 'data' }],
    ['#/person/0192-a/print', { page: 'print', id: '0192-a' }], ['#/pictures', { page: 'pictures' }], ['#/ledger', { page: 'ledger' }],
    ['#/topics', { page: 'topics' }], ['#/topics/rust', { page: 'topic', id: 'rust' }], ['#/give', { page: 'give' }],
    ['#/people?cares=rust&place=Ghent', { page: 'people', params: { cares: 'rust', place: 'Ghent' } }],
    ['#/people?', { page: 'people' }], ['#/people?text=what%3F+why', { page: 'people', params: { text: 'what? why' } }], ['#/people?text=a?b', { page: 'people', params: { text: 'a?b' } }],
    ['#/nothing/there', { page: 'today' }], ['#/new', { page: 'today' }], ['#/print', { page: 'today' }], ['#/person/', { page: 'today' }], ['#/person/%', { page: 'person', id: '%' }],
    ['#/constructor', { page: 'today' }],
  ])('%s', (hash, expected) => {
    expect(routeOf(hash)).toEqual(expected)
  })

  const id = fc.string({ unit: 'binary', minLength: 1 })
  const params = fc.dictionary(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), { noNullPrototype: true })
  const routes: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom('today', 'calendar', 'ledger', 'pictures', 'topics', 'give', 'openings', 'settings', 'data', 'new').map((page): Route => ({ page })),
    fc.record({ page: fc.constantFrom('person', 'print', 'topic', 'opening'), id }),
    params.map((some): Route => Object.keys(some).length > 0 ? { page: 'people', params: some } : { page: 'people' }),
  )

  it('lead back to where they came from, whatever stands in them', () => {
    fc.assert(fc.property(routes, one => { expect(routeOf(hrefOf(one))).toEqual(one) }), { numRuns: 1_000 })
  })

  it('are the same for the same view, in whatever order its filters were set', () => {
    fc.assert(fc.property(params, some => { expect(queryOf(Object.fromEntries(Object.entries(some).toReversed()))).toBe(queryOf(some)) }))
  })

  it('leave out what is empty', () => {
    expect(queryOf({ text: '', place: 'Ghent' })).toBe('place=Ghent')
    expect(paramsOf('text=&place=Ghent&=x')).toEqual({ place: 'Ghent' })
  })

  it('can be changed in place: back then leads to where one was before both', () => {
    go({ page: 'people' })
    const before = history.length
    goInPlace({ page: 'people', params: { text: 'rust' } })
    expect(route.value).toEqual({ page: 'people', params: { text: 'rust' } })
    expect(location.hash).toBe('#/people?text=rust')
    expect(history.length).toBe(before)
  })
})
