import { beforeAll, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { click, own, shows, stage, until, wordsOf } from './harness'

const desk = stage()
let ilse = ''

beforeAll(async () => {
  const people = [{ name: 'Ilse Okafor', company: 'Tidepool', location: 'Ghent' }, { name: 'Ravi Duarte', company: 'Northwind', location: 'Lisbon' }]
  for (const person of people) {
    const { candidateId } = await desk.now.ask('candidate.add', person)
    if (person.name === 'Ilse Okafor') ilse = candidateId
  }
  await desk.now.ask('settings.set', { patch: { templates: [{ name: 'After a meetup', text: 'Hi {first-name there}, how are things at {company}?' }], signOff: '' } })
})

const open = () => desk.now.kith.openOwn(`${own.people}#/person/${ilse}`)
const draftOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.compose textarea')?.value)
const write = async (page: Page, text: string) => {
  await page.locator('.compose textarea').fill(text)
}
/** What is on the clipboard cannot be read in a headless browser; what was copied is remembered by Kith itself. */
const copied = async () => (await desk.now.rows('copiedOpeners')).map(({ text }) => text)

test('the wrong person’s name, company and city are found, set right one by one, and what is copied is right', async () => {
  const page = await open()
  await write(page, 'Hi Ravi, how are things at Northwind? Is it raining in Ghent?')
  await shows(page, '“Ravi” is Ravi Duarte. This goes to Ilse')
  await shows(page, 'Ilse does not work at “Northwind”, as far as you noted. Ravi Duarte does.')
  expect(await wordsOf(page)).not.toContain('“Ghent”, as far')
  await click(page, /^Copy$/)
  await shows(page, 'Not copied yet')
  expect(await copied()).toEqual([])
  await click(page, /^Put “Ilse” instead of “Ravi”$/)
  await until('the name', async () => (await draftOf(page))?.startsWith('Hi Ilse,'))
  await write(page, 'Hi Ilse, how are things at Tidepool? Is it raining in Ghent?')
  await shows(page, 'Nothing mixed up')
  await click(page, /^Copy$/)
  await until('the copy', async () => (await copied()).includes('Hi Ilse, how are things at Tidepool? Is it raining in Ghent?'))
  await shows(page, 'Did you write to Ilse')
  await click(page, /^Yes, log it$/)
  await until('the contact', async () => (await desk.now.rows('touchpoints')).some(touch => touch.candidateId === ilse && touch.direction === 'out'))
  await page.close()
})

test('what stays in doubt is copied at the second press, not at the first', async () => {
  const page = await open()
  await write(page, 'Hi {first-name}, one thing.')
  await shows(page, 'was not filled in')
  await click(page, /^Copy$/)
  await click(page, /^Copy as it is$/)
  await until('the copy', async () => (await copied()).includes('Hi {first-name}, one thing.'))
  await page.close()
})

test('a template is filled with the person’s own facts; a message becomes one', async () => {
  const page = await open()
  await click(page, /^Start from/)
  await click(page, /After a meetup/)
  await until('the draft', async () => await draftOf(page) === 'Hi Ilse, how are things at Tidepool?')
  await write(page, 'Hi Ilse, greetings to Ghent!')
  await click(page, /^Keep as template$/)
  await page.locator('dialog input').fill('Greetings')
  await click(page, /^Keep$/)
  const settings = await until('the template', async () => {
    const stored = (await desk.now.rows('settings')).find(({ key }) => key === 'settings')?.value as { templates?: { name: string, text: string }[] } | undefined
    return stored?.templates?.find(({ name }) => name === 'Greetings')
  })
  expect(settings).toEqual({ name: 'Greetings', text: 'Hi {first-name}, greetings to {place}!' })
  await page.close()
})

/** A conversation of LinkedIn's as public code that works with it describes one, with invented people. */
const conversation = (name: string, handle: string) => `<!DOCTYPE html><html lang="en"><head><title>Messaging | LinkedIn</title></head><body><main>
  <div class="msg-convo-wrapper"><div class="msg-title-bar"><h2 class="msg-entity-lockup__entity-title"><a href="/in/${handle}/">${name}</a></h2></div>
  <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-label="Write a message"><p><br></p></div></form></div>
  <div class="comments-comment-box" contenteditable="true" role="textbox" aria-label="Comment"></div></main></body></html>`

test('LinkedIn’s own message box is looked through once that is turned on, is only read, and nothing of it is kept', async () => {
  const { web, kith } = desk.now
  const address = 'https://www.linkedin.com/messaging/thread/2-abc/'
  web.play(address, conversation('Ilse Okafor', 'ilse-okafor'))
  const page = await kith.open(address)
  const panel = await desk.now.panelFor(address)
  const type = async (field: string, text: string) => {
    await page.bringToFront()
    await page.focus(`[aria-label="${field}"]`)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type(text)
    // A sidebar is in view beside the page; its stand-in here is a tab, which browsers slow down while it is hidden.
    await panel.bringToFront()
  }
  await type('Write a message', 'Hi Ravi, still at Northwind?')
  await shows(panel, 'No profile in this tab')
  expect(await wordsOf(panel)).not.toContain('In the message box')

  await desk.now.ask('settings.set', { patch: { checkMessageBox: true } })
  await shows(panel, 'In the message box to Ilse Okafor')
  await shows(panel, '“Ravi” is Ravi Duarte. This goes to Ilse')
  await type('Comment', 'Hi Somebody Else at Elsewhere')
  await type('Write a message', 'Hi Ilse, still at Tidepool?')
  await shows(panel, 'Nothing mixed up')
  expect(await wordsOf(panel)).not.toContain('Elsewhere')
  expect(await page.evaluate(() => [...document.querySelectorAll('html > *, body > *')].map(({ nodeName }) => nodeName))).toEqual(['HEAD', 'BODY', 'MAIN'])
  expect(JSON.stringify(await desk.now.rows('settings')) + JSON.stringify(await desk.now.rows('copiedOpeners'))).not.toContain('still at')

  await desk.now.ask('settings.set', { patch: { checkMessageBox: false } })
  await until('rest', async () => !(await wordsOf(panel)).includes('In the message box'))
  await Promise.all([page.close(), panel.close()])
})
