import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { exportZip } from '../../scripts/lib/linkedin-export'
import { click, own, shows, stage, until } from './harness'

const desk = stage()
const data = () => desk.now.kith.openOwn(`${own.people}#/data`)
const counts = async () => ({ people: (await desk.now.rows('candidates')).length, contacts: (await desk.now.rows('touchpoints')).length, staged: (await desk.now.rows('staged')).length })

/** Chooses a file that is made in the page, as a recruiter chooses one. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await shows(page, 'A file to bring in')
  await page.evaluate((file: string, text: string) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], file))
    const label = [...document.querySelectorAll('label')].find(one => one.textContent.startsWith('A file to bring in'))
    const input = label?.control
    if (!(input instanceof HTMLInputElement)) throw new Error('no place for a file')
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, name, Buffer.from(bytes).toString('base64'))
}

test('the export of LinkedIn: previewed, brought in, found, brought in again without change, and undone', async () => {
  const zip = exportZip({ connections: 120, messages: 900 })
  const page = await data()
  await choose(page, 'Basic_LinkedInDataExport.zip', zip)
  await shows(page, 'of Rana Feld')
  await shows(page, '120')
  expect((await counts()).people).toBe(0)
  await click(page, /^Bring it in$/)
  await shows(page, 'Basic_LinkedInDataExport.zip was brought in')
  const after = await counts()
  expect(after).toMatchObject({ people: 120, staged: 0 })
  expect(after.contacts).toBeGreaterThan(600)
  expect((await desk.now.rows('followUps')).length).toBeGreaterThan(40)
  expect((await desk.now.rows('candidates')).filter(({ paused }) => paused).length).toBeGreaterThan(20)
  await until('the index of interests is at rest', async () => (await desk.now.rows('stale')).length === 0)

  await click(page, /^Another file$/)
  await choose(page, 'again.zip', zip)
  await shows(page, 'There is nothing new in this file')
  await page.close()
  const later = await data()
  await shows(later, 'Brought in before')
  await click(later, /^Undo/)
  await until('everybody to be gone', async () => (await counts()).people === 0)
  expect(await counts()).toEqual({ people: 0, contacts: 0, staged: 0 })
  expect(await desk.now.rows('search')).toEqual([])
  expect(await desk.now.rows('followUps')).toEqual([])
  await later.close()
}, 120_000)

test('a damaged file is refused with a sentence, and the page goes on', async () => {
  const page = await data()
  const zip = exportZip({ connections: 20, messages: 50 })
  await choose(page, 'half.zip', zip.subarray(0, Math.floor(zip.length / 2)))
  await shows(page, 'half.zip is a ZIP file that breaks off or is damaged. Download it again. Nothing was changed.')
  expect(await counts()).toEqual({ people: 0, contacts: 0, staged: 0 })
  await page.close()
})

test('a page that is closed while it writes leaves everything as it was', async () => {
  const zip = exportZip({ connections: 2_000, messages: 12_000 })
  const page = await data()
  await choose(page, 'large.zip', zip)
  await shows(page, /Who of the new people gets reminders/, 60)
  expect((await counts()).staged).toBeGreaterThan(3)
  await click(page, /^Bring it in$/)
  await shows(page, 'Nothing is visible until all of it is there')
  await page.close()
  expect((await counts()).people).toBe(0)
  await desk.now.restart()
  await until('what was staged to be swept', async () => (await counts()).staged === 0)
  expect(await counts()).toEqual({ people: 0, contacts: 0, staged: 0 })
}, 180_000)

test('given up while it writes, nothing stays; a second window is told to wait', async () => {
  const zip = exportZip({ connections: 2_000, messages: 12_000 })
  const page = await data()
  await choose(page, 'large.zip', zip)
  await shows(page, /Who of the new people gets reminders/, 60)
  const other = await data()
  await choose(other, 'other.zip', exportZip({ connections: 5, messages: 5 }))
  await shows(other, 'Another window is bringing something in')
  await other.close()
  await click(page, /^Bring it in$/)
  await shows(page, 'Nothing is visible until all of it is there')
  await click(page, /^Cancel$/)
  await shows(page, 'drop it here')
  await until('what was staged to be swept', async () => (await counts()).staged === 0)
  expect(await counts()).toEqual({ people: 0, contacts: 0, staged: 0 })
  await page.close()
}, 180_000)
