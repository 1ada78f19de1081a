// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { offerWalk, placeIn, placeOf } from '../../../src/ui/state/walk'

const list = { ids: ['a', 'b', 'c'], href: '#/people?place=Ghent', label: 'People in Ghent' }

describe('walking a list', () => {
  it('says where somebody stands, and who comes before and after', () => {
    expect(placeIn(list, 'b')).toEqual({ href: list.href, label: list.label, at: 2, of: 3, before: 'a', after: 'c' })
    expect(placeIn(list, 'a')).toMatchObject({ at: 1, before: null, after: 'b' })
    expect(placeIn(list, 'c')).toMatchObject({ at: 3, before: 'b', after: null })
  })

  it('knows nothing of those who are not in it', () => {
    expect(placeIn(list, 'd')).toBeNull()
  })

  it('goes by the list that was seen last', () => {
    expect(placeOf('a')).toBeNull()
    offerWalk(list)
    expect(placeOf('c')?.at).toBe(3)
    offerWalk({ ids: ['c', 'x'], href: '#/today', label: 'Today' })
    expect(placeOf('c')).toMatchObject({ at: 1, of: 2, after: 'x', label: 'Today' })
  })
})
