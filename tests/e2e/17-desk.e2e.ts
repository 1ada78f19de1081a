import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { click, own, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const day = 86_400_000
const touches = async (candidateId: string) => (await desk.now.rows('touchpoints')).filter(touch => touch.candidateId === candidateId)
const add = async (name: string) => (await desk.now.ask('candidate.add', { name })).candidateId
const person = (id: string) => desk.now.kith.openOwn(`${own.people}#/person/${id}`)
const touch = (id: string, kind: 'casual' | 'give' | 'ask', direction: 'in' | 'out', daysAgo: number) =>
  desk.now.ask('touch.log', { candidateIds: [id], kind, direction, channel: 'site', topics: [], note: '', at: Date.now() - daysAgo * day })

/** Chooses an option of a select by what it says, as a person does. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await until(`the choice ${label}`, () => page.evaluate((wanted, words) => {
    const labelled = [...document.querySelectorAll('label')].find(one => one.textContent?.trim() === wanted)
    const select = labelled && document.getElementById(labelled.htmlFor)
    const found = select instanceof HTMLSelectElement ? [...select.options].find(one => one.text.startsWith(words)) : undefined
    if (!(select instanceof HTMLSelectElement) || !found) return false
    select.value = found.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }, label, option))
}

/** Types into the field of that label. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await until(`the field ${label}`, () => page.evaluate(wanted => {
    const labelled = [...document.querySelectorAll('label')].find(one => one.textContent?.trim().startsWith(wanted))
    const field = labelled && document.getElementById(labelled.htmlFor)
    // A dialog that has just opened takes the focus once for itself: type only where it stayed.
    if (field && document.activeElement === field) return true
    field?.focus()
    return false
  }, label))
  await page.keyboard.type(words)
}

/** Presses one of a few that are all in view. */
async function pick(page: Page, label: string): Promise<void> {
  await until(`the choice ${label}`, () => page.evaluate(wanted => {
    const found = [...document.querySelectorAll<HTMLElement>('dialog .choice label')].find(one => one.textContent?.trim() === wanted)
    found?.click()
    return found !== undefined
  }, label))
}

test('a give is logged with what it was, changed back with undo', async () => {
  const id = await add('Ada Underhill')
  const page = await person(id)
  await shows(page, 'Ada Underhill')
  await click(page, /^Log a touch$/)
  await click(page, /^With details/)
  await pick(page, 'a give')
  await choose(page, 'What was given', 'An introduction')
  await click(page, /^Log it$/)
  await shows(page, 'You gave an introduction')
  expect(await touches(id)).toMatchObject([{ kind: 'give', direction: 'out', what: 'introduction' }])
  await click(page, /^Undo$/)
  await until('the contact to be gone', async () => (await touches(id)).length === 0)
  await page.close()
})

test('a third ask in a row is not logged before its warning was seen', async () => {
  const id = await add('Bram Oosterling')
  await touch(id, 'casual', 'in', 50)
  await touch(id, 'ask', 'out', 40)
  await touch(id, 'ask', 'out', 20)
  const page = await person(id)
  await shows(page, 'Two asks in a row so far. First give Bram something')
  await click(page, /^Log a touch$/)
  await click(page, /^I asked for something$/)
  await until('the dialog with its warning', () => page.evaluate(() => document.querySelector('dialog')?.textContent?.includes('First give Bram something') ?? false))
  expect(await touches(id)).toHaveLength(3)
  await choose(page, 'What was asked for', 'Advice')
  await click(page, /^Log it$/)
  await until('the third ask', async () => (await touches(id)).length === 4)
  await shows(page, 'Advice, asked')
  await click(page, /^Answered$/)
  await until('the tick', async () => (await touches(id)).some(({ what, answeredAt }) => what === 'advice' && typeof answeredAt === 'number'))
  await page.close()
})

test('an opening is pasted, held against wants, and pitched past the gate with one word', async () => {
  const id = await add('Chiara Fontanova')
  await touch(id, 'casual', 'in', 9)
  await desk.now.ask('need.add', { candidateId: id, kind: 'must', text: 'only remote', source: '' })
  const page = await desk.now.kith.openOwn(`${own.people}#/openings`)
  await shows(page, 'No opening yet')
  await click(page, /^Add an opening$/)
  await type(page, 'Paste its text', 'Storage engineer at Harbour Systems')
  await type(page, 'Place', 'Ghent')
  await choose(page, 'Where one works', 'On site')
  await click(page, /^Save$/)
  await shows(page, 'Against what they said')
  await shows(page, "'only remote' conflicts with on-site in Ghent")
  const [opening] = await desk.now.rows('openings')
  expect(opening).toMatchObject({ title: 'Storage engineer', company: 'Harbour Systems', place: 'Ghent', remote: 'no' })
  await page.close()

  const card = await person(id)
  await shows(card, 'Chiara Fontanova')
  await click(card, /^Log a touch$/)
  await click(card, /^I pitched an opening$/)
  await choose(card, 'Which opening', 'Storage engineer')
  await shows(card, 'Not yet')
  expect(await wordsOf(card)).toContain('Still missing: one give')
  await click(card, /^Log the pitch$/)
  await shows(card, 'One word, please')
  await type(card, 'Pitch all the same?', 'agreed')
  await click(card, /^Log the pitch$/)
  await until('the pitch', async () => (await touches(id)).some(({ kind, override, openingId }) => kind === 'pitch' && override === 'agreed' && openingId === opening?.id))
  await shows(card, 'You pitched “Storage engineer, Harbour Systems” (before its time: agreed)')
  await card.close()
})

test('after a no: the reason is kept in their words, thanks come due, and the ledger lists them', async () => {
  const id = await add('Dilnoza Karimova')
  const page = await person(id)
  await shows(page, 'Dilnoza Karimova')
  await click(page, /^More about Dilnoza Karimova$/)
  await click(page, /^They passed/)
  await type(page, 'In their own words', 'not before the summer')
  await click(page, /^Note it$/)
  await shows(page, 'Passed: “not before the summer”')
  await shows(page, 'the reason stands')
  expect((await desk.now.rows('outcomes')).find(({ candidateId }) => candidateId === id)).toMatchObject({ kind: 'passed', reason: 'timing' })
  const steps = (await desk.now.rows('followUps')).filter(({ candidateId, kind, open }) => candidateId === id && kind === 'after-no' && open === 1)
  expect(steps).toHaveLength(1)
  await page.close()

  const ledger = await desk.now.kith.openOwn(`${own.people}#/ledger`)
  await shows(ledger, 'Silver medalists')
  await shows(ledger, 'Dilnoza Karimova')
  await ledger.close()
})
