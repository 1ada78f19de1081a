import { expect, test } from 'vitest'
import { click, own, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const url = sample('Ngozi', 'github')

/** Everything that is stored: every row of every table, and the session. */
async function stored(): Promise<string> {
  const names = await (await desk.now.desk()).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('kith')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const stores = [...db.objectStoreNames]
    db.close()
    return stores
  })
  const tables = await Promise.all(names.map(name => desk.now.rows(name)))
  return JSON.stringify([tables, await desk.now.api('storage.session.get', null)])
}
const candidateOf = async (name: string) => until(`${name} in the database`, async () => (await desk.now.rows('candidates')).find(row => String(row.name).includes(name)))
const acts = async () => (await desk.now.rows('acts')).map(({ kind }) => kind)
const rightsOf = (id: string) => desk.now.kith.openOwn(`${own.people}#/person/${id}/privacy`)

test('whoever was written to stands on the desk, and is told with one text and one press', async () => {
  await desk.now.set({ controller: { name: 'Ada Brandt', company: 'Harbour Search', address: '', email: 'ada@harbour.example', protection: '', basis: '' } })
  const page = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await click(panel, /^Save Ngozi/)
  await shows(panel, 'Next')
  await shows(panel, 'Your first message?')
  const { id } = await candidateOf('Ngozi')
  await desk.now.ask('touch.log', { candidateIds: [id], kind: 'casual', direction: 'out', channel: 'email', topics: [], note: '', at: Date.now() })
  await shows(panel, 'is to be told today')

  const people = await desk.now.kith.openOwn(`${own.people}#/privacy`)
  await shows(people, 'To be told what you keep')
  await click(people, /^The notice for Ngozi/)
  await shows(people, 'Telling them')
  const letter = await people.$eval('[aria-label="The notice"]', element => element.textContent ?? '')
  expect(letter).toContain('Ada Brandt, Harbour Search, ada@harbour.example')
  expect(letter).toContain(`GitHub: ${url}`)
  await click(people, /^I told them/)
  await click(people, /^by e-mail$/)
  await shows(people, 'was told on')
  expect((await desk.now.rows('touchpoints')).map(({ kind }) => String(kind)).toSorted()).toEqual(['admin', 'casual'])
  expect(await acts()).toEqual(['notice-given'])
  await Promise.all([page.close(), panel.close(), people.close()])
})

test('everything that is kept can be handed out as a page and as JSON', async () => {
  const { id } = await candidateOf('Ngozi')
  const people = await rightsOf(id)
  await shows(people, 'Save it all as a page')
  await people.evaluate(() => {
    const saved: Promise<string>[] = []
    Object.assign(globalThis, { saved })
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob.text())
      return make(blob)
    }
  })
  await click(people, /^Save it all as a page$/)
  await until('the act', async () => (await acts()).length === 2)
  await click(people, /^As JSON$/)
  await until('the second act', async () => (await acts()).length === 3)
  const [html = '', json = ''] = await people.evaluate(() => Promise.all((globalThis as unknown as { saved: Promise<string>[] }).saved))
  for (const text of [html, json]) for (const part of ['Ngozi', url, 'their page on GitHub', 'Harbour Search']) expect(text).toContain(part)
  expect(html).not.toContain('<script')
  expect((JSON.parse(json) as { records: { signals: unknown[] } }).records.signals.length).toBe((await desk.now.rows('signals')).length)
  await people.close()
})

test('an objection ends every reminder and suggestion, and can be seen', async () => {
  const { id } = await candidateOf('Ngozi')
  const people = await rightsOf(id)
  await click(people, /^They objected$/)
  await shows(people, 'does not want to be contacted')
  await until('no reminder to be left', async () => (await desk.now.rows('followUps')).every(row => row.candidateId !== id || row.open === 0))
  const page = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await shows(panel, 'does not want to be contacted')
  expect(await wordsOf(panel)).not.toContain('Talk about')
  await Promise.all([page.close(), panel.close(), people.close()])
})

test('erasing leaves no word of them, in others’ notes neither', async () => {
  const { id, name } = await candidateOf('Ngozi')
  const { candidateId } = await desk.now.ask('candidate.add', { name: 'Ravi Duarte' })
  await desk.now.ask('note.add', { candidateId, text: `Knows ${String(name)} from the choir` })
  const page = await desk.now.kith.open(url)
  await until('the page to be read', async () => (await desk.now.ask('tab.read', { tabId: await desk.now.tabId(url) })).state === 'read')
  const handle = new URL(url).pathname.slice(1)
  const people = await rightsOf(id)
  await click(people, /^Erase for good …$/)
  await shows(people, 'Ticked words become')
  await click(people, /^Erase for good$/)
  await shows(people, 'Record of acts')
  await shows(people, '1 person was erased')
  await page.close()
  await until('every word of them to be gone', async () => {
    const left = (await stored()).toLowerCase()
    const at = [String(name), 'ngozi', handle, id].map(word => left.indexOf(word.toLowerCase())).find(place => place >= 0)
    if (at !== undefined) throw new Error(`still there: ${left.slice(Math.max(0, at - 200), at + 200)}`)
    return true
  })
  expect((await desk.now.rows('notes')).map(({ text }) => text)).toEqual(['Knows [erased] from the choir'])
  await people.close()
})

test('their page is not captured again, says why, and only their own word takes that back', async () => {
  const page = await desk.now.kith.open(url)
  await until('the page to be recognised', async () => (await desk.now.ask('tab.read', { tabId: await desk.now.tabId(url) })).state === 'erased')
  const panel = await desk.now.panelFor(url)
  await shows(panel, 'You erased this person on')
  await shows(panel, 'They asked not to be kept')
  await expect(desk.now.ask('capture.save', { tabId: await desk.now.tabId(url) })).rejects.toThrow('no-page')
  expect(await desk.now.rows('profiles')).toEqual([])
  // The address of the open tab is all there is.
  expect((await stored()).toLowerCase().replaceAll(url.toLowerCase(), '')).not.toContain('ngozi')

  await click(panel, /^They want to be here again …$/)
  await shows(panel, 'Did they say so themselves?')
  await click(panel, /^Yes, they agreed$/)
  await click(panel, /^Save Ngozi/)
  await shows(panel, 'Next')
  expect((await acts()).slice(-1)).toEqual(['block-lifted'])
  expect((await desk.now.rows('profiles')).length).toBe(1)
  await Promise.all([page.close(), panel.close()])
})
