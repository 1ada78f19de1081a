import { expect, test } from 'vitest'
import { click, sample, shows, stage, until } from './harness'
import { buttonOf, pressButton, pressItem } from '../../scripts/lib/in-page'

const desk = stage({ idle: 500 })
const kill = () => desk.now.kith.killWorker()

test('the worker dies between any two steps and nothing is lost', async () => {
  const url = sample('Ngozi', 'github')
  await kill()
  const page = await desk.now.kith.open(url)
  await buttonOf(page, /^Save Ngozi Abelworth$/)
  await kill()
  await pressItem(page, 'li.js-pinned-item-list-item:nth-child(1) .pinned-item-desc', /^Save “rain-on-the-plot”/)
  await until('the item', async () => (await desk.now.rows('signals')).some(({ title, saved }) => title === 'rain-on-the-plot' && saved))
  await kill()
  await pressButton(page, /^Save Ngozi Abelworth$/)
  await until('the whole profile', async () => (await desk.now.rows('profiles')).some(({ kept }) => kept === 'whole'))
  await kill()

  const panel = await desk.now.panelFor(url)
  await shows(panel, 'Talk about')
  await kill()
  await click(panel, /^Copy$/)
  await until('the opener', async () => (await desk.now.rows('copiedOpeners')).length === 1)
  await kill()
  await click(panel, /^Yes, log it$/)
  await until('the touchpoint', async () => (await desk.now.rows('touchpoints')).length === 1)
  await kill()
  const [candidate] = await desk.now.rows('candidates')
  await desk.now.ask('note.add', { candidateId: candidate?.id ?? '', text: 'grows beans on plot 14' })
  await kill()
  await desk.now.ask('followUp.set', { candidateId: candidate?.id ?? '', dueOn: '2099-01-05', reason: 'after the harvest' })
  await kill()
  await desk.now.restart()

  expect(await desk.now.rows('candidates')).toMatchObject([{ name: 'Ngozi Abelworth' }])
  expect(await desk.now.rows('notes')).toMatchObject([{ text: 'grows beans on plot 14' }])
  expect((await desk.now.rows('followUps')).map(({ reason }) => reason)).toContain('after the harvest')
  expect(await desk.now.rows('touchpoints')).toHaveLength(1)
  expect((await desk.now.rows('signals')).filter(({ saved }) => saved)).toMatchObject([{ title: 'rain-on-the-plot' }])
})

test('commands sent while the worker dies either happen wholly or say that they did not', async () => {
  const [candidate] = await desk.now.rows('candidates')
  const before = (await desk.now.rows('notes')).length
  const texts = Array.from({ length: 12 }, (_, index) => `note ${index}`)
  const outcomes: boolean[] = []
  for (const [index, text] of texts.entries()) {
    const sent = desk.now.ask('note.add', { candidateId: candidate?.id ?? '', text }).then(() => true, () => false)
    if (index % 3 === 0) await kill()
    outcomes.push(await sent)
  }
  const stored = (await desk.now.rows('notes')).slice(before).map(({ text }) => text)
  for (const [index, text] of texts.entries()) if (outcomes[index]) expect(stored).toContain(text)
  expect(new Set(stored).size).toBe(stored.length)
  expect(outcomes.filter(Boolean).length).toBeGreaterThan(6)
}, 90_000)
