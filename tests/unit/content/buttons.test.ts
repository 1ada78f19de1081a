// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://invented.example/" }
import { afterEach, beforeEach, expect, test } from 'vitest'
import { start } from '../../../src/content/start'
import { toastTime } from '../../../src/content/buttons/toast'
import { errorCodes } from '../../../src/protocol/errors'
import { type FakeBackground, click, closeWorld, drawn, go, hosts, hover, key, keyOf, openWorld, render, settle, site } from './desk'

let background: FakeBackground
beforeEach(() => { background = openWorld() })
afterEach(() => closeWorld(background))

async function open(handle: string) {
  history.replaceState(null, '', `/p/${handle}`)
  render(handle)
  start(site)
  await settle()
}

test('reads the person, proposes them once, and puts one host beside the page', async () => {
  await open('ada')
  expect(background.told.map(({ name }) => name)).toEqual(['page.state', 'page.propose'])
  expect(background.told[1]?.input.capture).toMatchObject({ site: 'invented', handle: 'ada', name: 'Name of ada' })
  expect(hosts()).toHaveLength(1)
  expect(hosts()[0]?.attributes).toHaveLength(0)
  expect(drawn()?.name?.getAttribute('aria-label')).toBe('Save Name of ada')
})

test('a click saves the person, a second one takes them out, undo brings them back', async () => {
  await open('ada')
  click(drawn()?.name)
  await settle(10)
  expect(background.saves.get('ada')).toContain('whole')
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('true')
  click(drawn()?.name)
  await settle(10)
  expect(background.saves.get('ada')).not.toContain('whole')
  click(drawn()?.undo)
  await settle(10)
  expect(background.saves.get('ada')).toContain('whole')
  expect(drawn()?.name?.textContent).toBe('Saved')
})

test('the item button comes to the hovered item, says whose interest it saves, and leaves a mark', async () => {
  await open('ada')
  expect(drawn()?.marks).toBe(0)
  hover(document.querySelectorAll('li')[1])
  expect(drawn()?.item?.getAttribute('aria-label')).toBe("Save “ada's tram” to Name of ada’s interests")
  click(drawn()?.item)
  await settle(10)
  expect([...background.saves.get('ada') ?? []]).toEqual([keyOf("ada's tram")])
  expect(drawn()?.item?.getAttribute('aria-pressed')).toBe('true')
  expect(drawn()?.marks).toBe(1)
  expect(drawn()?.toast).toBe("Saved “ada's tram” to Name of ada’s interests.")
  click(drawn()?.undo)
  await settle(10)
  expect(background.saves.get('ada')).toEqual(new Set())
  expect(drawn()?.marks).toBe(0)
})

test('arrow keys walk the items and come round', async () => {
  await open('ada')
  const label = () => drawn()?.item?.getAttribute('aria-label') ?? ''
  drawn()?.item?.dispatchEvent(new FocusEvent('focus'))
  expect(label()).toContain('kiln')
  key(drawn()?.item, 'ArrowDown')
  expect(label()).toContain('tram')
  key(drawn()?.item, 'End')
  expect(label()).toContain('choir')
  key(drawn()?.item, 'ArrowRight')
  expect(label()).toContain('kiln')
})

test('the undo goes after a few seconds', async () => {
  await open('ada')
  click(drawn()?.name)
  await settle(10)
  expect(drawn()?.undo).not.toBeNull()
  await settle(toastTime)
  expect(drawn()?.undo).toBeNull()
})

test.each(['storage-full', 'stale-page', 'unexpected'] as const)('nothing counts as saved that was refused: %s', async code => {
  await open('ada')
  background.instead = ({ name }) => name.startsWith('page.toggle') ? { ok: false, code, detail: errorCodes[code] } : undefined
  click(drawn()?.name)
  await settle(10)
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('false')
  expect(drawn()?.toast).toBe(errorCodes[code])
  expect(drawn()?.undo).toBeNull()
})

test('an answer that never made sense saves nothing', async () => {
  await open('ada')
  background.instead = () => undefined
  click(drawn()?.name)
  await settle(10)
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('false')
  expect(drawn()?.toast).toBe(errorCodes.unexpected)
})

test('a second click while the first is under way asks nothing twice', async () => {
  await open('ada')
  background.delay = 500
  click(drawn()?.name)
  click(drawn()?.name)
  expect(drawn()?.name?.getAttribute('aria-busy')).toBe('true')
  await settle(600)
  expect(background.writes()).toHaveLength(1)
  expect(drawn()?.name?.getAttribute('aria-busy')).toBe('false')
})

test('synthetic events save nothing', async () => {
  await open('ada')
  const { host, name, item } = drawn() ?? {}
  document.querySelector('li')?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }))
  for (const target of [host, name, item]) {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    ;(target as HTMLElement).click()
  }
  await settle()
  expect(background.writes()).toEqual([])
})

test('the page hears nothing of clicks on the buttons', async () => {
  await open('ada')
  const heard: string[] = []
  for (const type of ['click', 'keydown']) document.addEventListener(type, event => heard.push(event.type))
  hover(drawn()?.host)
  click(drawn()?.name)
  key(drawn()?.item, 's')
  expect(heard).toEqual([])
})

test('what the background says changes the buttons; a word about somebody else does not', async () => {
  await open('ada')
  await background.say({ type: 'state', handle: 'bo', state: { ...background.stateOf('bo'), saved: true } })
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('false')
  await background.say({ type: 'state', handle: 'ada', state: { ...background.stateOf('ada'), saved: true } })
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('true')
  await background.say({ type: 'state', handle: null, state: { buttons: false, reading: true, saved: false, savedKeys: [] } })
  expect(drawn()).toBeNull()
  await background.say({ type: 'state', handle: null, state: { buttons: true, reading: true, saved: false, savedKeys: [] } })
  expect(drawn()?.name?.getAttribute('aria-pressed')).toBe('true')
})

test('a person who left the screen between drawing and clicking is not saved', async () => {
  await open('ada')
  const button = drawn()?.name
  render('bo')
  click(button)
  await settle(0)
  expect(background.writes()).toEqual([])
  expect(drawn()?.toast).toBe(errorCodes['stale-page'])
})

test('a page that became somebody else’s without a word is not saved under the old button', async () => {
  await open('ada')
  const button = drawn()?.name
  history.pushState(null, '', '/p/bo')
  render('bo')
  click(button)
  await settle(0)
  expect(background.writes()).toEqual([])
  expect(drawn()?.toast).toBe(errorCodes['stale-page'])
})

test('an item that left the page is not saved', async () => {
  await open('ada')
  hover(document.querySelectorAll('li')[2])
  document.querySelectorAll('li')[2]?.remove()
  click(drawn()?.item)
  await settle(0)
  expect(background.writes()).toEqual([])
  expect(drawn()?.toast).toMatch(/no longer on the page/)
})

test('the buttons go with the address, and come with the next person', async () => {
  await open('ada')
  go('/p/bo')
  expect(drawn()).toBeNull()
  await settle(200)
  expect(drawn()).toBeNull()
  render('bo')
  await settle()
  expect(drawn()?.name?.getAttribute('aria-label')).toBe('Save Name of bo')
})

test('odd names are shown as text and cannot turn a sentence around', async () => {
  await open('ada')
  const name = `<img src=x onerror=alert(1)>\u202e${'שלום'.repeat(30_000)}`
  const title = document.querySelector('h1')
  if (title) title.textContent = name
  await settle()
  const label = drawn()?.name?.getAttribute('aria-label') ?? ''
  expect(label).toMatch(/^Save \u2068<img src=x onerror=alert\(1\)>ש.*…\u2069$/)
  expect(label.length).toBeLessThan(120)
})
