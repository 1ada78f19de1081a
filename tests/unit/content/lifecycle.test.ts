// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://invented.example/" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { start } from '../../../src/content/start'
import { toastTime } from '../../../src/content/buttons/toast'
import { type FakeBackground, click, closeWorld, drawn, go, hosts, openWorld, render, roots, settle, site } from './desk'

let background: FakeBackground
beforeEach(() => { background = openWorld() })
afterEach(() => closeWorld(background))

async function open() {
  history.replaceState(null, '', '/p/ada')
  render('ada')
  start(site)
  await settle()
}

/** The same page gets a copy of another world: one that shares no global with the first. */
function forgetWorld() {
  Reflect.deleteProperty(globalThis, Symbol.for('life'))
}

test('a second copy in the same world does nothing', async () => {
  await open()
  const told = background.told.length
  start(site)
  await settle()
  expect(hosts()).toHaveLength(1)
  expect(background.told).toHaveLength(told)
  expect(background.listeners).toHaveLength(1)
})

test('without a living extension nothing starts', async () => {
  background.id = undefined
  await open()
  expect(hosts()).toEqual([])
  expect(background.told).toEqual([])
})

test('after an update the old copy takes its buttons away when the page is looked at again', async () => {
  await open()
  background.id = undefined
  document.dispatchEvent(new Event('visibilitychange'))
  expect(hosts()).toEqual([])
  go('/p/bo')
  render('bo')
  await settle()
  expect(hosts()).toEqual([])
})

test('a click on a button of an old copy saves nothing, says why, and goes', async () => {
  await open()
  const told = background.told.length
  background.id = undefined
  click(drawn()?.name)
  await settle(0)
  expect(drawn()).toMatchObject({ name: null, item: null, toast: 'Kith was updated. Reload this page to go on saving.' })
  await settle(toastTime)
  expect(hosts()).toEqual([])
  expect(background.told).toHaveLength(told)
})

test('a new copy takes away what the old one left, and no element of the page', async () => {
  await open()
  const own = document.createElement('div')
  document.documentElement.append(own)
  vi.stubGlobal('chrome', {
    runtime: new Proxy(background, {}),
    dom: { openOrClosedShadowRoot: (element: Element) => roots.find(root => root.host === element) ?? null },
  })
  const left = hosts()[0]
  forgetWorld()
  start(site)
  await settle()
  expect(left?.isConnected).toBe(false)
  expect(own.isConnected).toBe(true)
  expect(hosts()).toHaveLength(2)
})

test('a page in the back/forward cache holds no buttons, and gets them back when it is shown again', async () => {
  await open()
  dispatchEvent(new Event('pagehide'))
  expect(hosts()).toEqual([])
  background.saves.set('ada', new Set(['whole']))
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await settle()
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('true')
})

test('a page that comes back after an update stays without', async () => {
  await open()
  dispatchEvent(new Event('pagehide'))
  background.id = undefined
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await settle()
  expect(hosts()).toEqual([])
})

test('a page that is only prerendered is not touched', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
  await open()
  expect(background.told).toEqual([])
  Reflect.deleteProperty(document, 'prerendering')
  document.dispatchEvent(new Event('prerenderingchange'))
  await settle()
  expect(drawn()).not.toBeNull()
})

test('a page that throws our element away is not fought with', async () => {
  await open()
  hosts()[0]?.remove()
  document.body.append(document.createElement('p'))
  await settle()
  expect(hosts()).toEqual([])
})
