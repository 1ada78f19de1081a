import ICAL from 'ical.js'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/domain/day'
import { click, isFirefox, own, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const today = () => dayOf(Date.now())
const cadences = async () => (await desk.now.rows('followUps')).filter(({ kind, open }) => kind === 'cadence' && open === 1)
const names = ['Ada Underhill', 'Bram Oosterling', 'Chiara Fontanova', 'Dilnoza Karimova', 'Emil Sandqvist', 'Fatou Mbengue', 'Goran Petrić', 'Hana Kobayakawa', 'Ivo Brandl', 'Jutta Ahlers', 'Kofi Amponsah', 'Leila Haddadi']
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** A working day some weeks ahead, on which one of them is planned. */
async function plannedOn(name: string) {
  const person = (await desk.now.rows('candidates')).find(one => one.name === name)
  const followUp = (await cadences()).find(({ candidateId }) => candidateId === person?.id)
  return String(followUp?.dueOn)
}

test('twelve people saved on one day are spread over the weeks; the calendar shows them', async () => {
  await desk.now.set({ workingDays: everyDay })
  for (const name of names) await desk.now.ask('candidate.add', { name })
  const counts = new Map<unknown, number>()
  for (const { dueOn } of await cadences()) counts.set(dueOn, (counts.get(dueOn) ?? 0) + 1)
  expect(Math.max(...counts.values())).toBe(3)
  const page = await desk.now.kith.openOwn(`${own.people}#/calendar`)
  await until('the marks', async () => (await page.$$('.load-marks i')).length === names.length)
  await page.close()
})

test('somebody is moved by key, by a press on a day, and back', async () => {
  const [name = ''] = names
  const from = await plannedOn(name)
  const page = await desk.now.kith.openOwn(`${own.people}#/calendar`)
  await pressDay(page, from)
  await shows(page, name)
  await click(page, new RegExp(`^Move ${name}$`))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await until('what it means', async () => (await wordsOf(page)).includes('Enter moves'))
  await page.keyboard.press('Enter')
  await until('the move', async () => await plannedOn(name) === addDays(from, 8))
  await click(page, /^Undo$/)
  await until('the way back', async () => await plannedOn(name) === from)

  await pressDay(page, from)
  await click(page, new RegExp(`^Move ${name}$`))
  await pressDay(page, addDays(from, 5))
  await until('the move by pressing a day', async () => await plannedOn(name) === addDays(from, 5))
  await page.close()
})

test.skipIf(isFirefox)('somebody is dragged to another day', async () => {
  const [, name = ''] = names
  const from = await plannedOn(name)
  const page = await desk.now.kith.openOwn(`${own.people}#/calendar`)
  await pressDay(page, from)
  await shows(page, name)
  const item = await page.waitForSelector(`xpath/.//li[contains(@class, "load-item")][.//a[text()="${name}"]]`)
  const cell = await page.waitForSelector(`button[data-day="${addDays(from, 7)}"]`)
  if (!item || !cell) throw new Error('nothing to drag')
  await cell.drop(item as ElementHandle<Element>)
  await until('the move by dragging', async () => await plannedOn(name) === addDays(from, 7))
  await page.close()
})

test('all follow-ups are saved as a calendar file that calendars can read', async () => {
  const page = await desk.now.kith.openOwn(`${own.people}#/calendar`)
  await shows(page, 'Save as a calendar file')
  await page.evaluate(() => {
    URL.createObjectURL = blob => {
      void (blob as Blob).text().then(text => { document.body.dataset.saved = text })
      return '#'
    }
  })
  await click(page, /^Save as a calendar file$/)
  const file = await until('the file', () => page.evaluate(() => document.body.dataset.saved ?? null))
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
  expect(events.map(({ summary }) => summary).sort()).toEqual(names.map(name => `A casual note to ${name}`).sort())
  expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual((await cadences()).map(({ dueOn }) => String(dueOn)).sort())
  await page.close()
})

test('weeks away: a few are suggested, a fresh start spreads the rest, undo brings them back', async () => {
  const overdue = addDays(today(), -9)
  for (const followUp of await cadences()) await desk.now.put('followUps', { ...followUp, dueOn: overdue, snoozedFrom: null })
  const page = await desk.now.kith.openOwn(`${own.people}#/today`)
  await shows(page, '3 people to write to')
  expect((await page.$$('.today-row')).length).toBe(3)
  await click(page, /^Fresh start$/)
  await shows(page, 'All caught up')
  expect((await cadences()).every(({ dueOn }) => String(dueOn) > today())).toBe(true)
  expect(await cadences()).toHaveLength(names.length)
  await click(page, /^Undo$/)
  await until('everyone to be back', async () => (await cadences()).every(({ dueOn }) => dueOn === overdue))
  await page.close()
})

test('what is done today is not replaced by more: all caught up for today', async () => {
  const page = await desk.now.kith.openOwn(`${own.people}#/today`)
  await shows(page, '3 people to write to')
  for (let left = 2; left >= 0; left--) {
    await click(page, /^Done: /)
    await until('the list to shrink', async () => (await page.$$('.today-row')).length === left)
  }
  await shows(page, 'All caught up for today')
  await shows(page, 'You were in touch with 3 people today')
  await page.close()
})

test('time off is taken in by hand, and what stood there moves', async () => {
  const [first] = (await cadences()).map(({ dueOn }) => String(dueOn)).filter(day => day > today()).sort()
  const day = first ?? ''
  const page = await desk.now.kith.openOwn(`${own.people}#/settings`)
  await shows(page, 'My time off')
  await page.evaluate(wanted => {
    const input = document.querySelector<HTMLInputElement>('.dates input')
    if (!input) return
    input.value = wanted
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, day)
  await (await page.$('.dates button'))?.click()
  await until('nobody to stand on that day', async () => !(await cadences()).some(({ dueOn }) => dueOn === day))
  await page.close()
})

/** Presses a day of the calendar, as a finger does. */
async function pressDay(page: Page, day: string): Promise<void> {
  const cell = await page.waitForSelector(`button[data-day="${day}"]`)
  await cell?.click()
}
