// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://invented.example/" }
import { afterEach, beforeEach, expect, test } from 'vitest'
import { start } from '../../../src/content/start'
import { type FakeBackground, click, closeWorld, drawn, go, hosts, hover, openWorld, render, roots, settle, site } from './desk'

let background: FakeBackground
beforeEach(() => { background = openWorld() })
afterEach(() => closeWorld(background))

function open(path: string) {
  history.replaceState(null, '', path)
  start(site)
}

/** Everything that a page could notice of us, gathered while `act` runs. */
async function noticed(act: () => Promise<void>) {
  const before = { html: document.documentElement.outerHTML, globals: Object.getOwnPropertyNames(globalThis).sort() }
  const records: MutationRecord[] = []
  const observer = new MutationObserver(list => records.push(...list))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  await act()
  records.push(...observer.takeRecords())
  observer.disconnect()
  return {
    records: records.length, stored: localStorage.length + sessionStorage.length + document.cookie.length,
    same: document.documentElement.outerHTML === before.html
      && JSON.stringify(Object.getOwnPropertyNames(globalThis).sort()) === JSON.stringify(before.globals),
  }
}

const nothing = { records: 0, stored: 0, same: true }

test('with the buttons off the page can notice nothing at all', async () => {
  background.settings.buttons = false
  render('ada')
  expect(await noticed(async () => {
    open('/p/ada')
    await settle()
    hover(document.querySelector('li'))
    click(document.querySelector('li'))
    await background.say({ type: 'read' })
    await settle()
  })).toEqual(nothing)
  expect(background.told.some(({ name }) => name === 'page.propose')).toBe(true)
  expect(roots).toEqual([])
})

test('with the buttons on the page can notice one bare element, and nothing in it', async () => {
  render('ada')
  const seen = await noticed(async () => {
    open('/p/ada')
    await settle()
  })
  expect(seen).toMatchObject({ records: 1, stored: 0 })
  const [host] = hosts()
  expect(host?.outerHTML).toBe('<div></div>')
  expect(host?.shadowRoot).toBeNull()
  host?.remove()
  expect(document.documentElement.innerHTML).not.toMatch(/kith|extension/i)
})

test('an address about nobody gets no message and no element, until it is left', async () => {
  expect(await noticed(async () => {
    open('/search')
    await settle()
  })).toEqual(nothing)
  expect(background.told).toEqual([])
  render('ada')
  go('/p/ada')
  await settle()
  expect(drawn()).not.toBeNull()
  go('/search')
  await settle()
  expect(drawn()).toBeNull()
  expect(background.told.at(-1)).toMatchObject({ name: 'page.nobody', input: { reason: 'not-a-profile' } })
})

test('parts of the site that are known but not read are reported as such', async () => {
  open('/recruiting/search')
  await settle(100)
  expect(background.told).toMatchObject([{ name: 'page.nobody', input: { reason: 'special', publicProfile: null } }])
})

test('a public profile that such a page links later is told once it is there, unless the page was left', async () => {
  open('/recruiting/ada')
  await settle(100)
  document.body.innerHTML = '<a href="https://invented.example/p/ada">Public profile</a>'
  await settle(5_000)
  expect(background.told.map(({ input }) => input.publicProfile)).toEqual([null, 'https://invented.example/p/ada'])
  go('/recruiting/search')
  await settle(100)
  go('/search')
  await settle(5_000)
  expect(background.told.slice(2).map(({ input }) => input.reason)).toEqual(['special'])
})

test('where reading waits for the panel, nothing is read before, and at once then', async () => {
  background.settings = { buttons: false, reading: false }
  render('ada')
  open('/p/ada')
  await settle()
  expect(background.told.map(({ name, input }) => input.reason ?? name)).toEqual(['page.state', 'waiting'])
  await background.say({ type: 'read' })
  expect(background.told.at(-1)).toMatchObject({ name: 'page.propose', input: { capture: { handle: 'ada' } } })
})

test('the panel hears when there is nobody to read', async () => {
  open('/search')
  expect(await background.say({ type: 'read' })).toBe(true)
  expect(background.told.at(-1)?.input.reason).toBe('not-a-profile')
  go('/p/ada')
  await background.say({ type: 'read' })
  expect(background.told.at(-1)).toMatchObject({ name: 'page.nobody', input: { reason: 'unreadable', misses: ['person'] } })
})

test('a page that says itself that it is about no person is no failure to read', async () => {
  open('/p/guild')
  const heading = document.createElement('h1')
  heading.textContent = 'Not a person'
  document.body.replaceChildren(heading)
  await background.say({ type: 'read' })
  expect(background.told.at(-1)).toMatchObject({ name: 'page.nobody', input: { reason: 'not-a-profile' } })
})

test('a page that shows nobody in time is reported once, and read when it does', async () => {
  open('/p/ada')
  await settle(10_000)
  expect(background.told.filter(({ input }) => input.reason === 'unreadable')).toHaveLength(1)
  render('ada')
  await settle()
  expect(background.told.at(-1)?.name).toBe('page.propose')
})

test('content that arrives late is proposed again; a page that never rests is read a bounded number of times', async () => {
  render('ada')
  open('/p/ada')
  await settle()
  for (let row = 0; row < 200; row++) {
    document.querySelector('ul')?.append(Object.assign(document.createElement('li'), { textContent: `late ${row}` }))
    await settle(1_500)
  }
  const proposals = background.told.filter(({ name }) => name === 'page.propose')
  expect(proposals.length).toBeGreaterThan(5)
  expect(proposals.length).toBeLessThan(30)
  expect(proposals.at(-1)?.input.capture?.items.length).toBeGreaterThan(5)
})
