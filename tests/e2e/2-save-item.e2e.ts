import { expect, test } from 'vitest'
import { sample, stage, until } from './harness'
import { buttonOf, pressButton, pressItem } from '../../scripts/lib/in-page'

const desk = stage()
const savedTitles = async () => (await desk.now.rows('signals')).filter(({ saved }) => saved).map(({ title }) => title)

test('an item saved from its button in the page outlives the browser, shows after a reload, and can be undone', async () => {
  const url = sample('Marisol', 'github')
  const page = await desk.now.kith.open(url)
  await buttonOf(page, /^Save Marisol Quendry$/)
  await pressItem(page, 'li.js-pinned-item-list-item:nth-child(2) .pinned-item-desc', /^Save “choirbook”/)
  await until('the item in the database', async () => (await savedTitles()).includes('choirbook'))
  expect(await savedTitles()).toEqual(['choirbook'])

  await desk.now.restart()
  expect(await savedTitles()).toEqual(['choirbook'])
  expect(await desk.now.rows('candidates')).toMatchObject([{ name: 'Marisol Quendry' }])

  const again = await desk.now.kith.open(url)
  await again.bringToFront()
  await again.evaluate('window.before = true')
  await again.reload()
  await until('the fresh document', () => again.evaluate('!window.before && document.readyState === "complete"'))
  await again.locator('li.js-pinned-item-list-item:nth-child(2) .pinned-item-desc').hover()
  await buttonOf(again, /^Save “choirbook”/, ({ pressed }) => pressed)

  await pressItem(again, 'li.js-pinned-item-list-item:nth-child(1) .pinned-item-desc', /^Save “ledger-lite”/)
  await until('the second item in the database', async () => (await savedTitles()).length === 2)
  await pressButton(again, /^Undo$/)
  await until('the second item to be gone', async () => (await savedTitles()).length === 1)
  expect(await savedTitles()).toEqual(['choirbook'])

  await pressItem(again, 'li.js-pinned-item-list-item:nth-child(2) .pinned-item-desc', /^Save “choirbook”/)
  await until('nothing saved any more', async () => (await savedTitles()).length === 0)
})
