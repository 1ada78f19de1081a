import { expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { click, own, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage({ idle: 500 })
const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'" }

interface Invented { handle: string, name: string, bio: string, works: readonly string[] }

const people: readonly Invented[] = [
  { handle: 'teodora-lind', name: 'Teodora Lind', bio: 'Keeps lighthouses and their firmware running', works: ['lamp-driver', 'fog-signal', 'tide-tables'] },
  { handle: 'ruben-abara', name: 'Ruben Abara', bio: 'Type designer who reads parsers for fun', works: ['serif-lab', 'kerning-notes', 'inkwell'] },
  { handle: 'maia-solberg', name: 'Maia Solberg', bio: 'Bakes bread, breeds yeast, writes Erlang', works: ['sourdough', 'beam-tools', 'oven-log', 'crumb'] },
]
const [teodora, ruben, maia] = people as [Invented, Invented, Invented]
const address = ({ handle }: Invented) => `https://github.com/${handle}`

/** A profile as GitHub might draw it after a redesign that nobody has prepared for: made-up class names, plain blocks. */
function card({ handle, name, bio, works }: Invented): string {
  return `<div class="q7x_1"><div class="q7x_2"><h1 class="k2">${name}</h1><div class="k3">${bio}</div></div>
    <div class="q7x_4"><a href="/${handle}?tab=repositories">Repositories</a> <a href="/${handle}?tab=stars">Stars</a></div></div>
    <div class="q8"><h2 class="k9">Selected work</h2><div class="q9">${works.map(work =>
      `<div class="r1"><a class="r2" href="/${handle}/${work}">${work}</a><div class="r3">A small thing called ${work}.</div></div>`).join('')}</div>
    <h2 class="k9">Busy days</h2><div class="q9">None lately.</div></div>`
}
const redesigned = (person: Invented) => `<!DOCTYPE html><html lang="en"><head><title>${person.name} · GitHub</title></head><body><div id="app">${card(person)}</div></body></html>`

test('three clicks teach Kith a page that it cannot read; the next one is read without any, and never under another address', async () => {
  const { web, kith } = desk.now
  for (const person of people) web.play(address(person), redesigned(person), policy)
  const first = await kith.open(address(teodora))
  const panel = await desk.now.panelFor(address(teodora))
  await shows(panel, 'Kith cannot read this page')
  await click(panel, /^Show Kith what is what$/)
  await shows(panel, 'Which of these is the name?')
  await click(panel, /^Teodora Lind$/)
  await shows(panel, 'Which line says what they do?')
  await click(panel, /^Keeps lighthouses/)
  await shows(panel, 'Point at one thing they did')
  await click(panel, /^lamp-driver$/)
  await shows(panel, 'Save Teodora Lind')
  for (const work of teodora.works) expect(await wordsOf(panel)).toContain(work)
  expect(await desk.now.rows('rules')).toMatchObject([{ site: 'github', page: 'profile', restingSince: null }])
  expect(JSON.stringify(await desk.now.rows('rules'))).not.toMatch(/teodora|lind|lighthouse|lamp/i)

  await click(panel, /^Save Teodora Lind$/)
  await until('the candidate', async () => (await desk.now.rows('candidates')).length === 1)
  expect(await desk.now.rows('candidates')).toMatchObject([{ name: 'Teodora Lind', headline: teodora.bio }])
  expect(new Set((await desk.now.rows('signals')).map(({ title }) => title))).toEqual(new Set(teodora.works))
  // Nothing was added to the page for it.
  expect(await first.evaluate(() => [...document.querySelectorAll('html > *, body > *')].map(({ nodeName, id }) => nodeName + id))).toEqual(['HEAD', 'BODY', 'DIVapp'])
  await Promise.all([first.close(), panel.close()])

  // Another person's page, with nothing clicked.
  const second = await kith.open(address(ruben))
  const follows = await desk.now.panelFor(address(ruben))
  await shows(follows, 'Save Ruben Abara')
  expect(await wordsOf(follows)).toContain(ruben.bio)

  // The address moves on first, the old person still stands there: nobody is shown, least of all under the wrong name.
  await second.evaluate(url => history.pushState(null, '', url), address(maia))
  await shows(follows, 'Kith cannot read this page')
  expect(await wordsOf(follows)).not.toContain('Ruben')
  const tabId = await desk.now.tabId(address(maia))
  await expect(desk.now.ask('capture.save', { tabId })).rejects.toThrow(/no-page/)
  // Then the new one comes, and is read.
  const becomes: [string, string][] = [[ruben.name, maia.name], [ruben.bio, maia.bio], [ruben.handle, maia.handle]]
  for (const [index, work] of ruben.works.entries()) becomes.push([work, maia.works[index] ?? ''])
  await second.evaluate((title: string, names: [string, string][]) => {
    document.title = title
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) for (const [from, to] of names) walker.currentNode.nodeValue = walker.currentNode.nodeValue?.replaceAll(from, to) ?? ''
    for (const link of document.querySelectorAll('a')) for (const [from, to] of names) link.setAttribute('href', link.getAttribute('href')?.replaceAll(from, to) ?? '')
  }, 'Maia Solberg · GitHub', becomes)
  await shows(follows, 'Save Maia Solberg')
  expect(await wordsOf(follows)).not.toContain('Ruben')
  expect((await desk.now.rows('candidates')).map(({ name }) => name)).toEqual(['Teodora Lind'])
  await Promise.all([second.close(), follows.close()])
})

test('the settings show what was taught; it rests once the built-in reader works again, and can be forgotten and brought back', async () => {
  const settings = await desk.now.kith.openOwn(`${own.people}#/settings`)
  await shows(settings, /Profiles taught on .*, last used/)
  const page = await desk.now.kith.open(sample('Marisol', 'github'))
  const panel = await desk.now.panelFor(sample('Marisol', 'github'))
  await shows(panel, 'Save Marisol Quendry')
  await shows(settings, /Resting since .*the built-in reader works again/)

  await click(settings, /^Forget what was taught about GitHub: Profiles$/)
  await until('no rule', async () => (await desk.now.rows('rules')).length === 0)
  await click(settings, /^Undo$/)
  await until('the rule again', async () => (await desk.now.rows('rules')).length === 1)
  await shows(settings, /Profiles taught on/)
  await Promise.all([page.close(), panel.close(), settings.close()])
})

/** Where some words of a page stand. */
const spotOf = (page: Page, selector: string) => page.$eval(selector, element => {
  const words = document.createRange()
  words.selectNodeContents(element)
  const { x, y, width, height } = words.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
})

/** How many elements stand beside the page's own body. */
const guests = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length)

test('the recruiter points in the page itself: three clicks of the mouse, no link opens, and no page can do it for them', async () => {
  const { web, kith } = desk.now
  for (const row of await desk.now.rows('rules')) await desk.now.ask('rule.remove', { ruleId: row.id })
  const ines = { handle: 'ines-varga', name: 'Ines Varga', bio: 'Charts caves and writes firmware for sensors', works: ['cave-survey', 'drip-meter', 'bat-counter'] }
  const url = address(ines)
  web.play(url, redesigned(ines).replace('</body>', '<script>for (const type of ["click", "mousedown", "pointerup"]) addEventListener(type, () => { document.title += "!" })</script></body>'))
  const page = await kith.open(url)
  const panel = await desk.now.panelFor(url)
  await click(panel, /^Show Kith what is what$/)
  await shows(panel, 'Which of these is the name?')
  const before = await guests(page)

  // Escape in the page ends it, and nothing is left there.
  await click(panel, /^Point at it in the page$/)
  await shows(panel, 'Now click it in the page')
  await until('the veil', async () => await guests(page) === before + 1)
  await page.bringToFront()
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.attributes.length)).toBe(0)
  await page.keyboard.press('Escape')
  await until('the page as it was', async () => await guests(page) === before)
  await shows(panel, 'Point at it in the page')

  // So does the panel.
  await panel.bringToFront()
  await click(panel, /^Point at it in the page$/)
  await until('the veil again', async () => await guests(page) === before + 1)
  await panel.keyboard.press('Escape')
  await until('the page as it was again', async () => await guests(page) === before)

  await click(panel, /^Point at it in the page$/)
  await until('the last veil', async () => await guests(page) === before + 1)
  await page.bringToFront()
  // What the page does by itself is no pointing.
  await page.evaluate(() => {
    for (const element of [document.querySelector('h1'), document.documentElement.lastElementChild]) {
      for (const type of ['pointermove', 'pointerdown', 'mousedown', 'mouseup', 'click']) element?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: 40, clientY: 40 }))
    }
    document.title = document.title.replaceAll('!', '')
  })
  expect(await desk.now.api('storage.session.get', `pointing:${await desk.now.tabId(url)}`)).toMatchObject({ [`pointing:${await desk.now.tabId(url)}`]: { index: null } })
  expect(await wordsOf(panel)).toContain('Which of these is the name?')

  const point = async (selector: string) => {
    const { x, y } = await spotOf(page, selector)
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
  }
  await point('h1')
  await shows(panel, 'Which line says what they do?')
  await kith.killWorker()
  await point('.k3')
  await shows(panel, 'Point at one thing they did')
  await point('.r2')
  await shows(panel, `Save ${ines.name}`)
  for (const work of ines.works) expect(await wordsOf(panel)).toContain(work)
  expect(page.url()).toBe(url)
  expect(await page.title()).not.toContain('!')
  expect(await desk.now.rows('rules')).toMatchObject([{ site: 'github', page: 'profile' }])
  await until('the page without a veil', async () => await guests(page) <= before)
  // From now on links are links again.
  await Promise.all([page.waitForNavigation(), point('.r2')])
  expect(page.url()).toBe(`${url}/cave-survey`)
  await Promise.all([page.close(), panel.close()])
})

test('on LinkedIn there is only the list: nothing can be added to its pages', async () => {
  const { web, kith } = desk.now
  const url = 'https://www.linkedin.com/in/ines-varga/'
  web.play(url, redesigned({ ...teodora, handle: 'in/ines-varga', name: 'Ines Varga' }), policy)
  const page = await kith.open(url)
  const panel = await desk.now.panelFor(url)
  await click(panel, /^Show Kith what is what$/)
  await shows(panel, 'Which of these is the name?')
  await shows(panel, /^Ines Varga$/m)
  expect(await wordsOf(panel)).not.toMatch(/in the page/)
  await expect(desk.now.ask('teach.point', { tabId: await desk.now.tabId(url), url, on: true })).rejects.toThrow(/not-allowed/)
  expect(await guests(page)).toBe(0)
  await Promise.all([page.close(), panel.close()])
})
