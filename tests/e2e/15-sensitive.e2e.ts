import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openMenu } from '../../scripts/lib/browser-menu'
import { pressItem, wordsInPage } from '../../scripts/lib/in-page'
import { samples } from '../../scripts/lib/local-web'
import { click, own, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const url = sample('Ngozi', 'github')
const illness = 'Notes I keep since my cancer diagnosis, one line a day'
const journal = 'https://journal.example/weekend'

/** Everything that is stored, as text. */
const stored = async () => JSON.stringify(await Promise.all(['candidates', 'profiles', 'signals', 'search', 'needs', 'interests'].map(table => desk.now.rows(table))))
const signals = async () => (await desk.now.rows('signals')).filter(({ text, title }) => `${String(title)} ${String(text)}`.includes('cancer'))

beforeAll(async () => {
  const page = samples().find(one => one.url === url)
  if (!page) throw new Error('no such sample')
  const body = readFileSync(resolve(import.meta.dirname, '../../samples', page.file), 'utf8')
  const told = body.replace(/(<p class="pinned-item-desc[^>]*>)[^<]*/, `$1${illness}`)
  if (told === body) throw new Error('the sample page is another one')
  desk.now.web.play(url, told, { 'content-security-policy': page.policy })
  desk.now.web.play(journal, `<!doctype html><meta charset="utf-8"><title>Weekend</title><p id="words">I was diagnosed with diabetes last year.</p>`)
})

test('the button in the page leaves it out and says so, with the way to keep it', async () => {
  const page = await desk.now.kith.open(url)
  await pressItem(page, '.pinned-item-desc', /^Save “/)
  await until('the sentence in the page', async () => (await wordsInPage(page)).includes('Left out: it may tell something about health. Kith’s panel can keep it.'))
  expect(await desk.now.rows('signals')).toEqual([])
  await page.close()
})

test('a person saved as a whole comes without it; the panel says why, and asks before it is kept', async () => {
  const page = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await shows(panel, 'Left out: it may tell something about health')
  await click(panel, /^Save Ngozi/)
  await shows(panel, 'Next')
  expect((await desk.now.rows('signals')).length).toBeGreaterThan(0)
  expect(await stored()).not.toMatch(/cancer|diagnosis/)
  await shows(panel, 'Left out: it may tell something about health')

  await click(panel, /^Keep anyway: /)
  await shows(panel, 'Keep this all the same?')
  await click(panel, /^Leave it out$/)
  expect(await stored()).not.toMatch(/cancer|diagnosis/)

  await click(panel, /^Keep anyway: /)
  await click(panel, /^Keep it, but never suggest it$/)
  await until('it in the database', async () => (await signals()).length === 1)
  await shows(panel, 'Kept by you, never suggested')
  expect((await signals())[0]).toMatchObject({ saved: true })
  expect((await signals())[0]?.cleared).toBeUndefined()

  // A visit later it is still there, and in no topic.
  await page.reload()
  await until('the page to be read', async () => (await desk.now.ask('tab.read', { tabId: await desk.now.tabId(url) })).state === 'read')
  expect(await signals()).toHaveLength(1)
  const spoken = await panel.evaluate(() => [...document.querySelectorAll('.topic, .topic-closed, .interest')].map(one => one.textContent).join(' '))
  expect(spoken).not.toMatch(/cancer|diagnosis/)
  expect(JSON.stringify(await desk.now.rows('interests'))).not.toContain((await signals())[0]?.id)
  await Promise.all([page.close(), panel.close()])
})

test('the candidate’s page lists it; a false alarm is remembered, can be taken back, and it can be removed', async () => {
  const [candidate] = await desk.now.rows('candidates')
  const people = await desk.now.kith.openOwn(`${own.people}#/person/${candidate?.id}`)
  await shows(people, 'May be private')
  await click(people, /^False alarm: /)
  await until('the correction in the database', async () => (await signals())[0]?.cleared === true)
  await shows(people, 'You said that it tells nothing private.')
  await click(people, /^Set aside again: /)
  await until('it to be set aside', async () => (await signals())[0]?.cleared === false)
  await click(people, /^Remove: /)
  await until('it to be gone', async () => (await signals()).length === 0)
  await people.close()

  // The next visit leaves it out again, and the page is named without a word of it.
  const page = await desk.now.kith.open(url)
  await until('the count on the profile', async () => ((await desk.now.rows('profiles'))[0]?.leftOut as unknown[] | undefined)?.length === 1)
  expect(await stored()).not.toMatch(/cancer|diagnosis/)
  const again = await desk.now.kith.openOwn(`${own.people}#/person/${candidate?.id}`)
  await shows(again, /1 line on GitHub\s+Left out on .*, not stored/)
  await Promise.all([page.close(), again.close()])
})

test('what is told by hand is asked about too', async () => {
  const [candidate] = await desk.now.rows('candidates')
  const people = await desk.now.kith.openOwn(`${own.people}#/person/${candidate?.id}`)
  await people.locator('input[aria-label^="Something "]').fill('goes to chemotherapy on Mondays')
  await people.keyboard.press('Enter')
  await shows(people, 'Keep this all the same?')
  await click(people, /^Leave it out$/)
  expect(await stored()).not.toContain('chemotherapy')
  await people.keyboard.press('Escape')
  await click(people, /^Keep$/)
  await click(people, /^False alarm: keep it$/)
  const told = await until('it in the database', async () => (await desk.now.rows('signals')).find(({ kind }) => kind === 'told'))
  expect(told).toMatchObject({ title: 'goes to chemotherapy on Mondays', cleared: true })
  await people.close()
})

test('marked words of any page wait for the answer in the panel', async () => {
  const [candidate] = await desk.now.rows('candidates')
  const page = await desk.now.kith.open(journal)
  await page.$eval('#words', element => getSelection()?.selectAllChildren(element))
  const name = `Save to ${String(candidate?.name)}`
  const menu = await until('the person in the menu', async () => {
    const opened = await openMenu(desk.now, page, '#words')
    return opened.entries.includes(name) ? opened : null
  })
  await menu.choose(name)
  await until('the notification', async () => 'left-out' in await desk.now.api<object>('notifications.getAll'))
  expect(await stored()).not.toContain('diabetes')
  const tabs = await desk.now.api<{ id: number, url?: string }[]>('tabs.query', {})
  const foreign = Math.max(...tabs.filter(one => !one.url?.startsWith(desk.now.kith.address)).map(({ id }) => id))
  const panel = await desk.now.kith.openOwn(`${own.panel}?tab=${foreign}`)
  await shows(panel, 'it may tell something about health')
  await click(panel, /^Keep it, but never suggest it$/)
  await shows(panel, 'The marked words are kept with')
  expect(await wordsOf(panel)).not.toContain('Keep this all the same?')
  expect((await desk.now.rows('signals')).find(({ kind }) => kind === 'selection')).toMatchObject({ text: 'I was diagnosed with diabetes last year.', saved: true })
  await Promise.all([page.close(), panel.close()])
})
