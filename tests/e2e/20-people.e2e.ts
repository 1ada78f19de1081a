import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { click, own, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const people = (path = '') => desk.now.kith.openOwn(`${own.people}#/people${path}`)
const names = (page: Page) => page.$$eval('.people-link', links => links.map(link => link.textContent ?? ''))
const tagged = async (tag: string) => (await desk.now.rows('candidates')).filter(({ tags }) => (tags as string[]).includes(tag)).length

/** Ticks one line of the open filter. */
async function tick(page: Page, label: string): Promise<void> {
  await until(`the choice ${label}`, () => page.evaluate(wanted => {
    const found = [...document.querySelectorAll<HTMLElement>('.picker-sheet label')].find(one => one.textContent?.trim() === wanted)
    found?.click()
    return found !== undefined
  }, label))
}

async function fill(): Promise<void> {
  const all = [
    ['Ada Underhill', 'Storage engineer', 'Ghent'], ['Bram Oosterling', 'Motion designer', 'Leuven'], ['Chiara Fontanova', 'Storage engineer', 'Ghent'],
    ['Dilnoza Karimova', 'Compiler engineer', 'Lisbon'],
  ] as const
  for (const [name, headline, location] of all) await desk.now.ask('candidate.add', { name, headline, location })
  const [ada] = await desk.now.rows('candidates')
  await desk.now.ask('note.add', { candidateId: String(ada?.id), text: 'Moves house in spring and sings in a madrigal group.' })
}

test('the list is searched with a typing error, says where a word stands, and keeps its address', async () => {
  await fill()
  const page = await people()
  await shows(page, 'Dilnoza Karimova')
  expect(await names(page)).toEqual(['Ada Underhill', 'Bram Oosterling', 'Chiara Fontanova', 'Dilnoza Karimova'])
  await page.focus('.masthead-search input')
  await page.keyboard.type('fontnova')
  await until('the one that was meant', async () => (await names(page)).join() === 'Chiara Fontanova')
  expect(await wordsOf(page)).toContain('Nobody is spelt “fontnova”: 1 person spelt a little otherwise')
  expect(await page.$$eval('.people-row mark', marks => marks.map(mark => mark.textContent))).toContain('Fontanova')
  expect(page.url()).toContain('q=fontnova')
  await page.evaluate(() => { location.hash = '#/people?q=madrigal' })
  await shows(page, 'sings in a madrigal group')
  expect(await names(page)).toEqual(['Ada Underhill'])
  await page.close()
})

test('filters have an address, make a view, and back leads where one was', async () => {
  const page = await people()
  await shows(page, 'Dilnoza Karimova')
  await click(page, /^Place$/)
  await tick(page, 'Ghent')
  await until('those in Ghent', async () => (await names(page)).length === 2)
  expect(page.url()).toContain('place=Ghent')
  await page.keyboard.press('Escape')
  await click(page, /^Save view$/)
  await until('the name', () => page.evaluate(() => document.activeElement?.matches('dialog input') ?? false))
  await page.keyboard.type('Around Ghent')
  await click(page, /^Save$/)
  await until('the view', async () => (await desk.now.rows('views')).some(({ name }) => name === 'Around Ghent'))
  await until('its address', () => page.url().includes('view='))
  // Firefox tells nobody that one of Kith's own pages has loaded again.
  await page.evaluate(() => location.reload()).catch(() => undefined)
  await until('the same list', async () => (await names(page)).join() === 'Ada Underhill,Chiara Fontanova')
  await page.click('.people-link')
  await until('the person', () => page.url().includes('#/person/'))
  await page.evaluate(() => history.back())
  await until('the list as it was', async () => page.url().includes('place=Ghent') && (await names(page)).length === 2)
  await page.evaluate(() => document.querySelector<HTMLElement>('.view')?.click())
  await until('everyone', async () => (await names(page)).length === 4)
  await page.evaluate(() => history.back())
  await until('the view again', async () => (await names(page)).length === 2)
  await page.close()
})

test('all in a filter are chosen, tagged, taken back, removed and brought back', async () => {
  const page = await people('?place=Ghent')
  await until('the list', async () => (await names(page)).length === 2)
  const before = JSON.stringify(await desk.now.rows('candidates'))
  await page.click('.people-head input')
  await shows(page, '2 of 2 chosen')
  await click(page, /^Tag$/)
  await until('the field', () => page.evaluate(() => document.activeElement?.matches('dialog input') ?? false))
  await page.keyboard.type('autumn')
  await click(page, /^Tag them$/)
  await until('the tags', async () => await tagged('autumn') === 2)
  await click(page, /^Undo$/)
  await until('no tags', async () => await tagged('autumn') === 0)
  expect(JSON.stringify(await desk.now.rows('candidates'))).toBe(before)
  await click(page, /^Remove$/)
  await until('two left', async () => (await desk.now.rows('candidates')).length === 2)
  await shows(page, 'Nobody fits all of this')
  await click(page, /^Undo$/)
  await until('all four', async () => (await desk.now.rows('candidates')).length === 4)
  await until('the list again', async () => (await names(page)).length === 2)
  const sorted = (rows: string) => (JSON.parse(rows) as { id: string }[]).toSorted((a, b) => a.id < b.id ? -1 : 1)
  expect(sorted(JSON.stringify(await desk.now.rows('candidates')))).toEqual(sorted(before))
  await page.close()
})

test('people are chosen with keys', async () => {
  const page = await people()
  await until('the list', async () => (await names(page)).length === 4)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await shows(page, '1 of 4 chosen')
  await page.keyboard.down('Shift')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.up('Shift')
  await shows(page, '3 of 4 chosen')
  await page.keyboard.press(' ')
  await shows(page, '2 of 4 chosen')
  await page.keyboard.press('Escape')
  await until('nobody chosen', async () => !(await wordsOf(page)).includes('chosen'))
  await page.close()
})
