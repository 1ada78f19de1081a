import { expect, test } from 'vitest'
import { click, isFirefox, own, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage({ idle: 500 })
const today = () => new Date().toLocaleDateString('sv')
const badge = () => desk.now.api<string>('action.getBadgeText', {})
const notices = async () => Object.keys(await desk.now.api<Record<string, unknown>>('notifications.getAll'))
/** Rings the one alarm, as the browser does when its time has come: it wakes a worker that is gone. */
const ring = () => desk.now.api('alarms.create', 'doorbell', { when: Date.now() + 200 })
/** As if no notification had come today. */
const forgetDigests = async () => {
  const mark = (await desk.now.rows('settings')).find(({ key }) => key === 'digestsOn')
  if (mark) await desk.now.put('settings', { ...mark, value: ['2020-01-01'] })
}

test('what came due while the worker was gone shows as a badge, in one notification, and in the popup', async () => {
  await desk.now.set({ digest: true, digestHour: 0, workingDays: [1, 2, 3, 4, 5, 6, 7], quietHours: { from: 0, to: 0 } })
  for (const name of ['Ada Underhill', 'Bram Oosterling', 'Chiara Fontanova']) {
    const { candidateId } = await desk.now.ask('candidate.add', { name })
    await desk.now.ask('followUp.set', { candidateId, dueOn: '2099-01-01', reason: 'ask how the move went' })
  }
  expect(await badge()).toBe('')

  // A week goes by with the lid closed: the database is as it would be then, and no worker has run.
  await desk.now.kith.killWorker()
  for (const followUp of await desk.now.rows('followUps')) if (followUp.kind === 'manual') await desk.now.put('followUps', { ...followUp, dueOn: today() })
  await forgetDigests()
  expect(await badge()).toBe('')

  await ring()
  await until('the badge', async () => await badge() === '3')
  expect(await until('a notification', async () => { const all = await notices(); return all.length ? all : null })).toEqual(['digest'])
  await desk.now.api('notifications.clear', 'digest')
  await desk.now.kith.killWorker()
  await ring()
  await until('the doorbell to be set anew', async () => (await desk.now.api<{ name: string, scheduledTime: number }[]>('alarms.getAll')).some(({ scheduledTime }) => scheduledTime > Date.now() + 1000))
  expect(await notices()).toEqual([])
})

test('done and snooze work from the popup, also when the worker is gone', async () => {
  const page = await desk.now.kith.open(sample('Ngozi', 'behance'))
  const popup = await desk.now.popupFor(page.url())
  await shows(popup, 'Ngozi Abelworth')
  await shows(popup, 'Ask how the move went')
  await desk.now.kith.killWorker()
  await click(popup, /^Done with Ada Underhill$/)
  await until('the first to be done', async () => (await desk.now.rows('followUps')).some(({ kind, open }) => kind === 'manual' && open === 0))
  await until('the badge to follow', async () => await badge() === '2')

  await desk.now.kith.killWorker()
  await click(popup, /^Snooze Bram Oosterling$/)
  await click(popup, /^1 week/)
  const snoozed = await until('the second to be put off', async () => (await desk.now.rows('followUps')).find(({ kind, snoozedFrom }) => kind === 'manual' && snoozedFrom))
  expect(String(snoozed.dueOn) > today()).toBe(true)
  await until('the badge to follow', async () => await badge() === '1')
  await until('the popup to show who is left', async () => {
    const words = await wordsOf(popup)
    return words.includes('Chiara Fontanova') && !words.includes('Ada Underhill') && !words.includes('Bram Oosterling')
  })
})

test('the badge is right again after the browser was restarted', async () => {
  await desk.now.restart()
  await until('the badge', async () => await badge() === '1')
  const popup = await desk.now.kith.openOwn(own.popup)
  await shows(popup, 'Chiara Fontanova')
})

// Firefox has no buttons in notifications; a click on one leads to today there, too.
test.skipIf(isFirefox)('one that is left can be put off and done from its notification, also when the worker is gone', async () => {
  const manual = async () => (await desk.now.rows('followUps')).filter(({ kind }) => kind === 'manual')
  const { id } = (await manual()).find(({ open, dueOn }) => open === 1 && String(dueOn) <= today()) ?? expect.fail('one that is left')
  const followUp = async () => (await manual()).find(found => found.id === id)
  await forgetDigests()
  await ring()
  expect(await until('a notification', async () => { const all = await notices(); return all.length ? all : null })).toEqual([`followUp:${String(id)}`])

  await desk.now.kith.killWorker()
  await press(`followUp:${String(id)}`, 1)
  await until('it to be put off', async () => String((await followUp())?.dueOn) > today())
  await press(`followUp:${String(id)}`, 0)
  await until('it to be done', async () => (await followUp())?.open === 0)
  await until('the badge to follow', async () => await badge() === '')
})

/** Presses a button of a notification: a headless browser draws none, so its own event is told of the press. Any call of the API wakes the worker first. */
async function press(notification: string, button: number): Promise<void> {
  await desk.now.ask('settings.set', { patch: {} })
  await desk.now.kith.inWorker((id: string, index: number) => {
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { onButtonClicked: { dispatch(id: string, index: number): void } } } }).chrome
    notifications.onButtonClicked.dispatch(id, index)
  }, notification, button)
}
