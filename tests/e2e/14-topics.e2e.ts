import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openMenu, pressToolbarButton } from '../../scripts/lib/browser-menu'
import { click, own, sample, shows, stage, until, wordsOf } from './harness'

/** A page of the web that Kith has no right to read. */
const journal = 'https://journal.example/hall'
const hall = `<!doctype html><meta charset="utf-8"><title>A new hall for bouldering by the sea</title><h1>A hall</h1>
  <p><a id="link" href="https://journal.example/dough">Sourdough in winter</a></p><p id="words">Nothing else.</p>`

const desk = stage()
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk.now.web.play(journal, hall)
  for (const [name, told] of [['Ilse Okafor', 'bouldering'], ['Noor Lindqvist', 'bouldering'], ['Tomas Voss', 'sourdough baking']] as const) {
    const { candidateId } = await desk.now.ask('candidate.add', { name })
    await desk.now.ask('signal.tell', { candidateId, title: told })
    ids[name] = candidateId
  }
  await until('everyone in the index', async () => new Set((await desk.now.rows('interests')).map(line => line.candidateId)).size === 3)
})

/** The browser's number for a tab whose address it does not tell. */
async function foreignTab(): Promise<number> {
  const tabs = await desk.now.api<{ id: number, url?: string }[]>('tabs.query', {})
  return Math.max(...tabs.filter(({ url }) => !url?.startsWith(desk.now.kith.address)).map(({ id }) => id))
}

const panelBeside = async () => desk.now.kith.openOwn(`${own.panel}?tab=${await foreignTab()}`)
const cards = (panel: Page) => panel.evaluate(() => [...document.querySelectorAll('.keep-waiting .card .subtitle')].map(name => name.textContent))

describe('who would love this', () => {
  test('a page that Kith cannot read: people with a reason and a note, which is logged as a give and not proposed again', async () => {
    const page = await desk.now.kith.open(journal)
    const panel = await panelBeside()
    await pressToolbarButton(desk.now, page)
    await panel.bringToFront()
    // The people to keep it with stand above, and come a moment later.
    await shows(panel, 'Noor Lindqvist')
    await shows(panel, 'Kith looks for up to five people')
    await click(panel, /^Find them$/)
    await shows(panel, /It is about bouldering/i)
    expect((await cards(panel)).sort()).toEqual(['Ilse Okafor', 'Noor Lindqvist'])
    const [first = ''] = await cards(panel)
    const name = first.split(' ')[0] ?? ''
    await shows(panel, `${name} told you about bouldering`)
    expect(await panel.evaluate(() => document.querySelector('.opener')?.textContent)).toMatch(new RegExp(`^Hi ${name}\\b[\\s\\S]*${journal}`))

    await click(panel, /^Copy the note for/)
    await shows(panel, `Did you write to ${name}`)
    await click(panel, /^Yes, log it$/)
    const touch = await until('the give', async () => (await desk.now.rows('touchpoints'))[0])
    expect(touch).toMatchObject({ candidateId: ids[first], kind: 'give', direction: 'out', topics: ['bouldering'], note: `A new hall for bouldering by the sea ${journal}` })
    expect(await desk.now.rows('copiedOpeners')).toMatchObject([{ candidateId: ids[first], gift: touch.note }])
    await shows(panel, '1 person left out')
    expect(await cards(panel)).not.toContain(first)
    await click(panel, /^Back$/)
    await shows(panel, 'Kith looks for up to five people')
    await Promise.all([page.close(), panel.close()])
  })

  test('a link, asked in the context menu, is answered in the panel', async () => {
    const page = await desk.now.kith.open(journal)
    await (await openMenu(desk.now, page, '#link')).choose('Who would love this?')
    const panel = await panelBeside()
    await shows(panel, 'Sourdough in winter')
    await until('Tomas', async () => (await cards(panel)).includes('Tomas Voss'))
    await click(panel, /^Log as given$/)
    await until('the give', async () => (await desk.now.rows('touchpoints')).some(({ candidateId, note }) => candidateId === ids['Tomas Voss'] && String(note).includes('/dough')))
    await click(panel, /^Back$/)
    await Promise.all([page.close(), panel.close()])
  })

  test('typed words are answered on the people page', async () => {
    const people = await desk.now.kith.openOwn(`${own.people}#/give`)
    await people.locator('form input').fill('Bouldering shoes that last')
    await click(people, /^Find five people$/)
    await shows(people, 'told you about bouldering')
    await people.close()
  })
})

test('topic pages: found by another name, everyone who cares, the way to a person and back', async () => {
  const people = await desk.now.kith.openOwn(`${own.people}#/topics`)
  await shows(people, 'Who should meet whom')
  await people.locator('input[aria-label="Find a topic"]').fill('boulder')
  await people.keyboard.press('ArrowDown')
  await people.keyboard.press('Enter')
  await shows(people, '2 people you saved care about it')
  expect(await people.title()).toMatch(/^Bouldering · Kith$/i)
  const words = await wordsOf(people)
  expect(words).toContain('Ilse told you about bouldering')
  expect(words).not.toContain('Tomas')
  await click(people, /^Noor Lindqvist$/)
  await shows(people, 'How to reach them')
  await people.goBack()
  await shows(people, '2 people you saved care about it')
  await people.goBack()
  await shows(people, 'Who should meet whom')
  await people.close()
})

test('an introduction is written down with both, and they are not proposed again', async () => {
  const people = await desk.now.kith.openOwn(`${own.people}#/topics`)
  await click(people, /^I introduced them/)
  const notes = await until('both notes', async () => {
    const found = (await desk.now.rows('touchpoints')).map(({ note }) => String(note)).filter(note => note.startsWith('Introduced to'))
    return found.length === 2 ? found.sort() : null
  })
  expect(notes.map(note => note.split(' (')[0])).toEqual(['Introduced to Ilse Okafor', 'Introduced to Noor Lindqvist'])
  await shows(people, 'Nobody yet.')
  await people.close()
})

describe('one person', () => {
  const url = sample('Marisol', 'github')
  const topics = (panel: Page) => panel.evaluate(() => [...document.querySelectorAll('article.topic h3, .topic-closed .subtitle')].map(one => one.textContent ?? ''))

  test('“You both” asks for the recruiter’s interests, then shows what is shared with its own page behind it', async () => {
    const page = await desk.now.kith.open(url)
    const tabId = await desk.now.tabId(url)
    await until('the page to be read', async () => (await desk.now.ask('tab.read', { tabId })).state === 'read')
    const { candidateId } = await desk.now.ask('capture.save', { tabId })
    ids.Marisol = candidateId
    const panel = await desk.now.panelFor(url)
    await shows(panel, 'Tell Kith what you care about, and what you share stands here.')
    const shared = await until('an interest of theirs', () => panel.evaluate(() => document.querySelector('.interest .topic-link')?.textContent))
    await desk.now.set({ myInterests: [shared] })
    const both = () => panel.evaluate(() => [...document.querySelectorAll('section')].find(one => one.querySelector('h2')?.textContent === 'You both')?.innerText ?? '')
    await until('it to be shared', async () => (await both()).includes(shared))
    await Promise.all([page.close(), panel.close()])
  })

  test('a topic is hidden with an undo, refused, listed on the candidate’s page, and brought back', async () => {
    const page = await desk.now.kith.open(url)
    const panel = await desk.now.panelFor(url)
    const [first = ''] = await until('topics', async () => {
      const found = await topics(panel)
      return found.length > 0 ? found : null
    })
    await click(panel, /^Not this$/)
    await click(panel, /^Do not suggest it$/)
    await until('it to be gone', async () => !(await topics(panel)).includes(first))
    await click(panel, /^Undo$/)
    await until('it to be back', async () => (await topics(panel)).includes(first))
    expect(await desk.now.rows('topicMarks')).toEqual([])

    await click(panel, /^Not this$/)
    await click(panel, /does not want to talk about it$/)
    await until('it to be gone', async () => !(await topics(panel)).includes(first))
    expect(await desk.now.rows('topicMarks')).toMatchObject([{ mark: 'refused', candidateId: ids.Marisol }])
    const interests = await panel.evaluate(() => [...document.querySelectorAll('.interest')].map(one => one.textContent))
    expect(interests.some(line => line?.startsWith(first))).toBe(false)

    const people = await desk.now.kith.openOwn(`${own.people}#/person/${ids.Marisol}`)
    await shows(people, 'Marisol does not want to talk about it')
    await click(people, /^Bring back /)
    await until('no mark', async () => (await desk.now.rows('topicMarks')).length === 0)
    await until('it to be suggested again', async () => (await topics(panel)).includes(first))
    await Promise.all([page.close(), panel.close(), people.close()])
  })
})
