// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://invented.example/" }
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { start } from '../../../src/content/start'
import { watchAddress } from '../../../src/content/navigation'
import { click, closeWorld, drawn, go, hover, openWorld, render, settle, site } from './desk'

const people = ['ada', 'bo', 'cy']
const person = fc.constantFrom(...people)

/** What can happen to a page, in any order: content may come late, early, twice, or for somebody else. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('go' as const), who: person }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('arrive' as const), who: person }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('render' as const), who: person }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('slip' as const), who: person }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('search' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 1_500 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('press name' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('press item' as const), row: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('slow' as const), time: fc.integer({ min: 0, max: 2_000 }) }) },
)

test('whatever order addresses and content come in, a click saves the person it was made for or nobody', async () => {
  let saved = 0
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 50 }), async steps => {
    const background = openWorld()
    try {
      history.replaceState(null, '', '/p/ada')
      render('ada')
      start(site)
      for (const each of steps) {
        const before = background.writes().length
        // What a person would read off the button in the moment of the click.
        let label: string | null = null
        if (each.does === 'go') go(`/p/${each.who}`)
        if (each.does === 'arrive') {
          go(`/p/${each.who}`)
          render(each.who)
          await settle(1_300)
        }
        if (each.does === 'slip') {
          // Nobody told us: the address and the page are somebody else's already, the buttons are not.
          history.pushState(null, '', `/p/${each.who}`)
          render(each.who)
        }
        if (each.does === 'search') go('/search')
        if (each.does === 'render') render(each.who)
        if (each.does === 'wait') await settle(each.time)
        if (each.does === 'slow') background.delay = each.time
        if (each.does === 'press name') {
          label = drawn()?.name?.getAttribute('aria-label') ?? null
          click(drawn()?.name)
        }
        if (each.does === 'press item') {
          hover(document.querySelectorAll('li')[each.row])
          label = drawn()?.item?.getAttribute('aria-label') ?? null
          click(drawn()?.item)
        }
        for (const { input } of background.writes().slice(before)) {
          const handle = input.capture?.handle ?? ''
          expect(label).toContain(`Name of ${handle}`)
          expect(location.pathname).toBe(`/p/${handle}`)
          expect(document.querySelector('h1')?.dataset.handle).toBe(handle)
          expect(input.capture?.items.every(item => item.title.startsWith(`${handle}'s`))).toBe(true)
          const item = input.capture?.items.find(each => input.key?.endsWith(each.title))
          expect(label).toContain(input.key ? item?.title : 'Save')
          saved++
        }
      }
      go(location.pathname)
      await settle(5_000)
      const [handle] = /\w+$/.exec(location.pathname) ?? []
      const shown = document.querySelector('h1')?.dataset.handle
      expect(drawn()?.name?.getAttribute('aria-label') ?? null).toBe(shown === handle ? `Save Name of ${handle}` : null)
      const pressed = shown === handle ? String(background.stateOf(handle ?? null).saved) : null
      expect(drawn()?.name?.getAttribute('aria-pressed') ?? null).toBe(pressed)
    } finally {
      closeWorld(background)
    }
  }), { numRuns: 200 })
  expect(saved).toBeGreaterThan(30)
}, 60_000)

test('where the browser has no Navigation API, going back and the change of the title tell', async () => {
  vi.stubGlobal('navigation', undefined)
  const controller = new AbortController()
  const moved = vi.fn<() => void>()
  document.title = 'one'
  watchAddress(controller.signal, moved)
  document.title = 'two'
  await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(1))
  dispatchEvent(new Event('popstate'))
  expect(moved).toHaveBeenCalledTimes(2)
  controller.abort()
  dispatchEvent(new Event('popstate'))
  expect(moved).toHaveBeenCalledTimes(2)
  vi.unstubAllGlobals()
})
