import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { click, own, shows, stage, until } from './harness'

const desk = stage()
const data = () => desk.now.kith.openOwn(`${own.people}#/data`)

/** Holds on to the files that the page hands to the browser. */
async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = blob => {
      Object.assign(globalThis, { saved: blob })
      return make(blob)
    }
  })
}

/** Presses the button, and gives the text of the file that was saved. */
async function saved(page: Page): Promise<string> {
  await page.evaluate(() => { Object.assign(globalThis, { saved: null }) })
  await click(page, /^Save the file$/)
  await until('the file', () => page.evaluate(() => (globalThis as unknown as { saved: Blob | null }).saved !== null))
  return page.evaluate(async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (globalThis as unknown as { saved: Blob }).saved.arrayBuffer()))
}

/** Chooses one of the radios or ticks by its words. */
async function pick(page: Page, words: string): Promise<void> {
  await until(`the choice ${words}`, () => page.evaluate(wanted => {
    const label = [...document.querySelectorAll<HTMLElement>('.card label')].find(one => one.textContent.trim().startsWith(wanted))
    label?.click()
    return label !== undefined
  }, words))
}

/** Chooses the file that was saved last, or another one, to be brought in. */
async function choose(page: Page, name: string, text?: string): Promise<void> {
  await shows(page, 'A file to bring in')
  await page.evaluate((file: string, words: string | null) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([words ?? (globalThis as unknown as { saved: Blob }).saved], file))
    const input = [...document.querySelectorAll('label')].find(one => one.textContent.startsWith('A file to bring in'))?.control
    if (!(input instanceof HTMLInputElement)) throw new Error('no place for a file')
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, name, text ?? null)
}

const tables = ['candidates', 'profiles', 'notes', 'touchpoints', 'followUps', 'tombstones']
const everything = async () => Promise.all(tables.map(table => desk.now.rows(table)))

test('people go out as a list and as cards, and brought back they change nothing', async () => {
  const { candidateId } = await desk.now.ask('candidate.add', { name: 'Ilse Okafor' })
  await desk.now.ask('candidate.edit', { candidateId, patch: { company: '=Tidepool', location: 'Ghent', tags: ['choir, alto', 'rust'] } })
  await desk.now.ask('candidate.channels', { candidateId, channels: [{ kind: 'email', value: 'ilse@tidepool.example', label: 'work' }] })
  await desk.now.ask('note.add', { candidateId, text: 'Moves house in spring.\n"Prefers" short messages; says so.' })
  await desk.now.ask('candidate.add', { name: 'Zoë van der Berg' })
  await desk.now.ask('touch.log', { candidateIds: [candidateId], kind: 'give', direction: 'out', channel: 'email', topics: [], note: 'the talk', at: Date.now() - 86_400_000 })
  await until('the index to rest', async () => (await desk.now.rows('stale')).length === 0)
  const before = await everything()
  const page = await data()
  await catchFiles(page)
  await shows(page, 'Everyone (2 people)')

  const list = await saved(page)
  expect(list.startsWith('\uFEFF"Kith id","Name"')).toBe(true)
  expect(list).toContain(`"'=Tidepool"`)
  await choose(page, 'people.csv')
  await shows(page, 'There is nothing new in this file')
  await click(page, /^Cancel$|^Another file$/)

  await pick(page, 'For Excel: mark')
  expect((await saved(page)).startsWith('"Kith id"')).toBe(true)

  for (const newer of [false, true]) {
    if (!newer) await pick(page, 'For your address book')
    else await pick(page, 'The newer form')
    const cards = await saved(page)
    expect(cards).toContain(newer ? 'VERSION:4.0' : 'VERSION:3.0')
    expect(cards.split('BEGIN:VCARD')).toHaveLength(3)
    await choose(page, 'people.vcf')
    await shows(page, 'There is nothing new in this file')
    await click(page, /^Cancel$|^Another file$/)
  }
  expect(await everything()).toEqual(before)

  await pick(page, 'The contacts, for')
  expect(await saved(page)).toContain('"the talk"')
  await pick(page, 'For your calendar')
  expect(await saved(page)).toContain('BEGIN:VEVENT')
  await pick(page, 'For another Kith')
  expect(JSON.parse(await saved(page))).toMatchObject({ kith: expect.any(Number) as number, tables: { candidates: expect.arrayContaining([expect.objectContaining({ id: candidateId })]) as unknown[] } })
  await page.close()
}, 120_000)

test('one person becomes a page that stands alone', async () => {
  const page = await data()
  await catchFiles(page)
  await pick(page, 'One person')
  await shows(page, 'Ilse Okafor')
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=option]')].find(one => one.textContent.includes('Ilse'))?.click())
  await shows(page, 'Somebody else')
  await pick(page, 'To read or print')
  const html = await saved(page)
  expect(html).toMatch(/^<!doctype html>/)
  await page.close()

  desk.now.web.play('https://journal.example/ilse.html', html)
  const alone = await desk.now.kith.open('https://journal.example/ilse.html')
  await shows(alone, 'Ilse Okafor')
  await shows(alone, '"Prefers" short messages; says so.')
  expect(await alone.evaluate(() => ({ scripts: document.scripts.length, loaded: performance.getEntriesByType('resource').length, styled: getComputedStyle(document.body).maxWidth !== 'none' }))).toEqual({ scripts: 0, loaded: 0, styled: true })
  await alone.close()
})

test('the columns of another program’s list are asked about once, and remembered', async () => {
  const file = 'Name;E-Mail-Adresse;Firma;Schuhgröße\r\nNoor Lindqvist;noor@northwind.example;Northwind;40\r\n'
  const page = await data()
  await choose(page, 'Bewerber.csv', file)
  await shows(page, 'Kith took a guess by the headings')
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[aria-label="Schuhgröße goes to"]')
    if (!select) throw new Error('no such column')
    select.value = 'out'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click(page, /^Read 1 rows?$/)
  await click(page, /^Bring it in$/)
  await shows(page, 'Bewerber.csv was brought in')
  const noor = (await desk.now.rows('candidates')).find(({ name }) => name === 'Noor Lindqvist')
  expect(noor).toMatchObject({ company: 'Northwind', channels: [{ kind: 'email', value: 'noor@northwind.example', label: '' }] })
  expect((await desk.now.rows('notes')).some(note => String(note.text).includes('Schuhgröße'))).toBe(false)
  await click(page, /^Another file$/)
  await choose(page, 'Bewerber.csv', file)
  await shows(page, 'You answered for a list like this before')
  await click(page, /^Read 1 rows?$/)
  await shows(page, 'There is nothing new in this file')
  await page.close()
}, 60_000)

test('a broken list is refused with its line, and nothing changes', async () => {
  const before = await everything()
  const page = await data()
  await choose(page, 'people.csv', 'Name,Company\n"Ilse,Tidepool\n')
  await shows(page, 'people.csv, line 2: a quotation mark is never closed')
  await choose(page, 'people.vcf', 'BEGIN:VCARD\nFN:Ilse\n')
  await shows(page, 'people.vcf, line 1: the card that begins here has no end')
  expect(await everything()).toEqual(before)
  await page.close()
})
