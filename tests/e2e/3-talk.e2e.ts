import { expect, test } from 'vitest'
import { click, sample, shows, stage, until, wordsOf } from './harness'
import { pressButton } from '../../scripts/lib/in-page'

const desk = stage()

test('a saved candidate has topics with evidence; logging the one that was used moves the follow-up and takes it away', async () => {
  const url = sample('Tobias', 'github')
  const page = await desk.now.kith.open(url)
  await pressButton(page, /^Save Tobias Ehrenkip$/)
  await until('the candidate in the database', async () => (await desk.now.rows('candidates')).some(({ name }) => name === 'Tobias Ehrenkip'))
  const before = await until('a follow-up', async () => (await desk.now.rows('followUps')).find(({ kind, open }) => kind === 'cadence' && open === 1))

  const panel = await desk.now.panelFor(url)
  await shows(panel, 'Talk about')
  const topic = await until('an open topic', () => panel.evaluate(() => document.querySelector('article.topic')?.getAttribute('aria-label')))
  await click(panel, /piece.? of evidence/)
  await until('evidence', () => panel.evaluate(() => document.querySelectorAll('.evidence li').length > 0))
  expect(await panel.evaluate(() => document.querySelector('.evidence')?.textContent ?? '')).not.toBe('')

  await click(panel, /^Copy$/)
  const copied = await until('the copied opener in the database', async () => (await desk.now.rows('copiedOpeners'))[0])
  const opener = String(copied.text)
  expect(opener.length).toBeGreaterThan(20)
  expect(opener).not.toMatch(/Marisol|Ngozi|undefined|\[object/)

  await click(panel, /^Yes, log it$/)
  const touch = await until('the touchpoint in the database', async () => (await desk.now.rows('touchpoints'))[0])
  expect(touch).toMatchObject({ direction: 'out', topics: [copied.topic] })
  await until('the topic to be gone', async () => !(await panel.evaluate(() => [...document.querySelectorAll('article.topic')].map(one => one.getAttribute('aria-label')))).includes(topic))
  const closed = await panel.evaluate(() => [...document.querySelectorAll('.topic-closed .subtitle')].map(one => one.textContent))
  expect(closed).not.toContain(topic)

  const after = await until('the next follow-up', async () => (await desk.now.rows('followUps')).find(({ kind, open }) => kind === 'cadence' && open === 1))
  // A note that stands unanswered is followed by the next one a little later than the rhythm says.
  expect(String(after.dueOn) > String(before.dueOn)).toBe(true)
  expect(await wordsOf(panel)).toContain('Tobias Ehrenkip')
})

test('any contact moves the next one: a touch logged today starts the clock anew', async () => {
  const followUp = await until('the follow-up', async () => (await desk.now.rows('followUps')).find(({ kind, open }) => kind === 'cadence' && open === 1))
  await desk.now.put('followUps', { ...followUp, dueOn: '2020-01-06' })
  const panel = await desk.now.panelFor(sample('Tobias', 'github'))
  await shows(panel, 'Next')
  await click(panel, /^Log a touch$/)
  await click(panel, /I wrote, just so/)
  const moved = await until('the follow-up to move', async () =>
    (await desk.now.rows('followUps')).find(({ kind, open, dueOn }) => kind === 'cadence' && open === 1 && String(dueOn) > '2020-01-06'))
  expect(Date.parse(String(moved.dueOn))).toBeGreaterThan(Date.now())
})
