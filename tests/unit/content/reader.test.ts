// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://invented.example/" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { walkNow, watchPerson } from '../../../src/content/reader'
import type { Site, Walk } from '../../../src/sites/contract'
import { type FakeBackground, closeWorld, openWorld, render, settle, site } from './desk'

let background: FakeBackground
const ending = new AbortController()
beforeEach(() => { background = openWorld() })
afterEach(() => {
  ending.abort()
  closeWorld(background)
})

/** The same site with a reader that manages one more item in each hurried walk. */
function slowly(): Site & { walks: number } {
  let read = 0
  return {
    ...site,
    walks: 0,
    walk(document, url, hurried) {
      this.walks++
      const whole = site.walk(document, url)
      if (!whole || !hurried || ++read >= whole.items.length) return whole
      return { ...whole, items: whole.items.slice(0, read), partial: true }
    },
  }
}

test('what a hurried look left out is read by the next ones, and nobody is told before it is whole', async () => {
  history.replaceState(null, '', '/p/ada')
  render('ada')
  const slow = slowly()
  const seen = vi.fn<(walk: Walk | null) => void>()
  watchPerson(slow, ending.signal, seen)
  await settle()
  expect(slow.walks).toBe(3)
  expect(seen).toHaveBeenCalledTimes(1)
  expect(seen.mock.calls[0]?.[0]).toMatchObject({ handle: 'ada', items: [{}, {}, {}] })
  expect(seen.mock.calls[0]?.[0]).not.toHaveProperty('partial')
})

test('a click reads the whole page at once', () => {
  history.replaceState(null, '', '/p/ada')
  render('ada')
  expect(walkNow(slowly())?.items).toHaveLength(3)
})
