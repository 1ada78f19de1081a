import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openMenu, pressToolbarButton } from '../../scripts/lib/browser-menu'
import { dayOf } from '../../src/domain/day'
import { click, own, sample, shows, stage, until } from './harness'

/** A page of the web that Kith has no right to read. */
const journal = 'https://journal.example/weekend'
const weekend = `<!doctype html><meta charset="utf-8"><title>Weekend &amp; reading</title>
  <h1>Weekend</h1><p id="words">I would move for a team
  that draws by hand.</p>
  <p><a id="link" href="https://journal.example/choir?from=weekend">A choir in a <b>lighthouse</b></a></p>
  <p><img id="picture" alt="Nine singers on a gallery" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80"></p>
  <div id="nothing" style="height:60px">&#8203;</div>`

const desk = stage({ idle: 3_000 })
const kept = async () => (await desk.now.rows('signals')).filter(({ source }) => source === 'recruiter')
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk.now.web.play(journal, weekend)
  for (const name of ['Noor Lindqvist', 'Tomas & Voss', 'Ilse Okafor']) ids[name] = (await desk.now.ask('candidate.add', { name })).candidateId
})

/** The browser's number for a tab whose address it does not tell. */
async function foreignTab(): Promise<number> {
  const tabs = await desk.now.api<{ id: number, url?: string }[]>('tabs.query', {})
  return Math.max(...tabs.filter(({ url }) => !url?.startsWith(desk.now.kith.address)).map(({ id }) => id))
}

const mark = (page: Page, selector: string) => page.$eval(selector, element => getSelection()?.selectAllChildren(element))

describe('the context menu on a page of the web', () => {
  test.each([
    { on: '#link', kind: 'link', title: 'A choir in a lighthouse', url: 'https://journal.example/choir?from=weekend', text: '' },
    { on: '#picture', kind: 'link', title: 'Nine singers on a gallery', url: journal, text: '' },
    { on: '#nothing', kind: 'link', title: 'Weekend & reading', url: journal, text: '' },
    { on: '#words', kind: 'selection', title: 'I would move for a team that draws by hand.', url: journal, text: 'I would move for a team that draws by hand.' },
  ])('keeps $on with the person chosen: source, page and day', async ({ on, ...expected }) => {
    const page = await desk.now.kith.open(journal)
    if (expected.kind === 'selection') await mark(page, on)
    const menu = await until('the people in the menu', async () => {
      const opened = await openMenu(desk.now, page, on)
      return opened.entries.length > 5 && opened.entries.find(entry => entry.startsWith('Save to')) === 'Save to Ilse Okafor' ? opened : null
    })
    expect(menu.entries.filter(entry => !entry.includes('&'))).toEqual(['Save to Ilse Okafor', 'Save to Noor Lindqvist', 'Save to someone else …', 'Who would love this?', 'Open Kith beside this page'])
    await menu.choose('Save to Ilse Okafor')
    const [signal] = await until(`${on} in the database`, async () => {
      const found = (await kept()).filter(({ title }) => title === expected.title)
      return found.length > 0 ? found : null
    })
    // The panel is shut and the button may be hidden: a notification says it.
    await until('the notification', async () => `person:${ids['Ilse Okafor']}` in await desk.now.api<object>('notifications.getAll'))
    expect(signal).toMatchObject({ ...expected, candidateId: ids['Ilse Okafor'], at: dayOf(Date.now()), seenOn: journal, seenTitle: 'Weekend & reading', saved: true })
    await page.close()
  })

  test('puts first whom the recruiter dealt with last, keeps & and is there after the background has slept', async () => {
    await desk.now.ask('candidate.viewed', { candidateId: ids['Tomas & Voss'] ?? '' })
    await desk.now.kith.killWorker()
    const page = await desk.now.kith.open(journal)
    const name = 'Save to Tomas & Voss'
    const menu = await until('the order', async () => {
      const opened = await openMenu(desk.now, page, '#link')
      return opened.entries[0] === name ? opened : null
    })
    await menu.choose(name)
    await until('it in the database', async () => (await kept()).some(({ candidateId }) => candidateId === ids['Tomas & Voss']))
    await page.close()
  })

  test('offers the person of the page first', async () => {
    const url = sample('Marisol', 'github')
    const page = await desk.now.kith.open(url)
    const tabId = await desk.now.tabId(url)
    await until('the page to be read', async () => (await desk.now.ask('tab.read', { tabId })).state === 'read')
    expect((await openMenu(desk.now, page, 'h1')).entries.slice(0, 1)).toEqual(['Save this person'])
    await desk.now.ask('capture.save', { tabId })
    await desk.now.ask('candidate.viewed', { candidateId: ids['Noor Lindqvist'] ?? '' })
    await page.bringToFront()
    await until('Marisol at the top', async () => (await openMenu(desk.now, page, 'h1')).entries[0] === 'Save to Marisol Quendry')
    await page.close()
  })

  test('lets somebody else be chosen in the panel, where it can be undone', async () => {
    const page = await desk.now.kith.open(journal)
    await (await openMenu(desk.now, page, '#link')).choose('Save to someone else …')
    const panel = await desk.now.kith.openOwn(`${own.panel}?tab=${await foreignTab()}`)
    await shows(panel, 'Keep this link with whom?')
    await shows(panel, 'A choir in a lighthouse')
    await click(panel, /Noor Lindqvist$/)
    await shows(panel, 'The link is kept with Noor Lindqvist')
    const titles = async () => (await kept()).filter(({ candidateId }) => candidateId === ids['Noor Lindqvist']).map(({ title }) => title)
    expect(await titles()).toEqual(['A choir in a lighthouse'])
    await click(panel, /^Undo$/)
    await until('it to be gone', async () => (await titles()).length === 0)
    await panel.close()
    await page.close()
  })
})

test('“Who would love this?” hands the link over, and whoever told of such a thing is in the index, though the background was killed in between', async () => {
  const noor = ids['Noor Lindqvist'] ?? ''
  await desk.now.ask('signal.tell', { candidateId: noor, title: 'beekeeping' })
  await desk.now.kith.killWorker()
  const page = await desk.now.kith.open(journal)
  await (await openMenu(desk.now, page, '#link')).choose('Who would love this?')
  const handed = await until('the link in the session', async () => (await desk.now.api<Record<string, { thing: object }>>('storage.session.get', 'giving:waiting'))['giving:waiting'])
  expect(handed.thing).toMatchObject({ what: 'link', title: 'A choir in a lighthouse', url: 'https://journal.example/choir?from=weekend' })
  await until('Noor in the index', async () => (await desk.now.rows('interests')).some(line => line.candidateId === noor && line.topic === 'beekeeping'))
  // The answer stays in the panel until it is put away.
  await desk.now.api('storage.session.remove', 'giving:waiting')
  await page.close()
})

test('the panel keeps a page that Kith cannot read, or the marked words, once it was asked on that page', async () => {
  const page = await desk.now.kith.open(journal)
  const panel = await desk.now.kith.openOwn(`${own.panel}?tab=${await foreignTab()}`)
  await shows(panel, 'Right-click the page')
  await pressToolbarButton(desk.now, page)
  await panel.bringToFront()
  await shows(panel, 'Mark some words to keep just those')
  await click(panel, /Noor Lindqvist$/)
  await shows(panel, 'The page is kept with Noor Lindqvist')
  await mark(page, '#words')
  await click(panel, /Noor Lindqvist$/)
  await shows(panel, 'The marked words are kept with Noor Lindqvist')
  expect((await kept()).filter(({ candidateId }) => candidateId === ids['Noor Lindqvist']).map(({ kind, title }) => [kind, title]))
    .toEqual(expect.arrayContaining([['link', 'Weekend & reading'], ['selection', 'I would move for a team that draws by hand.']]))
})

test.each([
  ['LinkedIn Recruiter', 'https://www.linkedin.com/talent/hire/1/manage/all/profile/2'], ['Sales Navigator', 'https://www.linkedin.com/sales/lead/ACwAA'],
])('the panel says that this is %s and keeps what is marked', async (product, url) => {
  desk.now.web.play(url, `<!doctype html><meta charset="utf-8"><title>${product}</title><main><h1>Noor Lindqvist</h1><p id="words">Looks for a studio by the sea.</p></main>`)
  const page = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await shows(panel, `This is ${product}`)
  await mark(page, '#words')
  await panel.bringToFront()
  await click(panel, /Tomas & Voss$/)
  await shows(panel, 'The marked words are kept with Tomas & Voss')
  expect((await kept()).find(({ seenOn }) => seenOn === url)).toMatchObject({ kind: 'selection', text: 'Looks for a studio by the sea.', url })
  await panel.close()
  await page.close()
})

test('Sales Navigator shows the saved person whose public profile it links, and opens that', async () => {
  const profile = sample('Marisol', 'linkedin')
  const theirs = await desk.now.kith.open(profile)
  const tabId = await desk.now.tabId(profile)
  await until('the profile to be read', async () => (await desk.now.ask('tab.read', { tabId })).state === 'read')
  const { candidateId } = await desk.now.ask('capture.save', { tabId })
  await theirs.close()

  const url = 'https://www.linkedin.com/sales/lead/ACwBB'
  desk.now.web.play(url, `<!doctype html><meta charset="utf-8"><title>Lead</title><main><h1>Somebody</h1><a href="${profile}">View LinkedIn profile</a></main>`)
  const page = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await panel.bringToFront()
  await shows(panel, 'It links the public profile of someone you saved')
  await shows(panel, 'Marisol Quendry')
  await page.bringToFront()
  // Two people of that name are here by now: the menu says which of them.
  await until('them first in the menu', async () => (await openMenu(desk.now, page, 'h1')).entries[0]?.startsWith('Save to Marisol Quendry'))
  const saved = (await desk.now.rows('profiles')).find(row => row.site === 'linkedin')
  expect(saved?.candidateId).toBe(candidateId)
  await panel.bringToFront()
  await click(panel, /^Open the public profile$/)
  await until('the profile in a tab', async () => (await desk.now.api<{ url?: string }[]>('tabs.query', {})).some(tab => tab.url === saved?.url))
})
