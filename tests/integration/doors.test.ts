import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCandidate, editCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { addNote } from '../../src/db/commands/notes'
import { logTouch } from '../../src/db/commands/touchpoints'
import { recordsOf } from '../../src/db/queries/export-people'
import { defaultSettings } from '../../src/domain/settings'
import { candidateHtml } from '../../src/exchange/html/candidate'
import { NeedsMapping } from '../../src/exchange/door'
import { csvDoor } from '../../src/exchange/csv/door'
import { inspectCsv } from '../../src/exchange/csv/inspect'
import { checkFile } from '../../src/importer/kith-file'
import { type FileKind, fileOf } from '../../src/ui/features/data/save-people'
import { siteName } from '../../src/sites/registry'
import { capture, freshContext } from '../support/database'
import { importerFor } from '../support/importer'
import { desks, fill } from '../support/random-desk'

type Context = ReturnType<typeof freshContext>

/** Two people with all that a file can tell of them, and more. */
async function desk(): Promise<{ context: Context, ilse: string, ravi: string }> {
  const context = freshContext()
  const { candidateId: ilse } = await saveCapture(context, capture(), () => true)
  const { candidateId: ravi } = await addCandidate(context, { name: '=Ravi Duarte' })
  await editCandidate(context, { candidateId: ilse, patch: { tags: ['rust', 'choir, alto'], pronouns: 'she/her', language: 'nl' } })
  await context.db.candidates.update(ilse, {
    channels: [{ kind: 'email', value: 'ilse@tidepool.example', label: 'work' }, { kind: 'in-person', value: 'the meetup in Ghent', label: '' }],
  })
  await addNote(context, { candidateId: ilse, text: 'Moves house in spring.\nPrefers short messages.' })
  await addNote(context, { candidateId: ilse, text: 'Good first call.\nShe is recovering from cancer.' })
  await addNote(context, { candidateId: ilse, text: '<script>alert(1)</script> & "quotes"' })
  await logTouch(context, { candidateIds: [ilse], kind: 'give', direction: 'out', channel: 'email', topics: ['rust'], note: '=HYPERLINK("x")', at: context.now })
  return { context, ilse, ravi }
}

async function made({ db, now }: Context, whom: 'everyone' | string[], kind: FileKind): Promise<File> {
  const { name, blob } = await fileOf({ db, settings: defaultSettings, now, app: '0', topicName: topic => topic }, whom, { kind })
  return new File([blob], name)
}

const gathered = async ({ db }: Context) => ({ candidates: await db.candidates.toArray(), profiles: await db.profiles.toArray(), notes: await db.notes.toArray(), touchpoints: await db.touchpoints.toArray(), followUps: await db.followUps.toArray() })

describe.each(['csv', 'vcard-3', 'vcard-4'] as const)('%s', kind => {
  test('brought back into the same Kith changes nothing', async () => {
    const { context } = await desk()
    const before = await gathered(context)
    context.pass(3)
    const { preview, done } = await importerFor(context).bring(await made(context, 'everyone', kind))
    expect(preview).toMatchObject({ created: 0, updated: 0, same: 2, faultCount: 0 })
    expect(done.batch).toBeNull()
    expect(await gathered(context)).toEqual(before)
  })

  test('brought into an empty Kith gives the same people; once more, nothing', async () => {
    const { context, ilse } = await desk()
    const file = await made(context, 'everyone', kind)
    const other = freshContext()
    const importer = importerFor(other)
    await importer.bring(file)
    const fields = ({ id, name, givenName, headline, company, location, about, language, pronouns, tags, channels }: Record<string, unknown>) => ({ id, name, givenName, headline, company, location, about, language, pronouns, tags, channels })
    const of = async ({ db }: Context) => (await db.candidates.orderBy('id').toArray()).map(one => fields(one as unknown as Record<string, unknown>))
    expect(await of(other)).toEqual(await of(context))
    const notes = async ({ db }: Context) => (await db.notes.where('[candidateId+at]').between([ilse, 0], [ilse, Infinity]).toArray()).map(({ text, at }) => ({ text, at })).sort((a, b) => a.text.localeCompare(b.text))
    // What may be private is left out of any file, as everywhere.
    expect(await notes(other)).toEqual((await notes(context)).map(({ text, at }) => ({ text: text.replace(/\n.*cancer\./, ''), at })))
    expect((await other.db.profiles.toArray()).map(({ site, handle }) => [site, handle])).toEqual((await context.db.profiles.toArray()).map(({ site, handle }) => [site, handle]))
    const before = await gathered(other)
    expect((await importer.bring(file)).done.batch).toBeNull()
    expect(await gathered(other)).toEqual(before)
  })

  test('chosen people only, in the chosen order; who is gone is left out', async () => {
    const { context, ilse, ravi } = await desk()
    const text = await (await made(context, [ravi, '00000000-0000-7000-8000-000000000000', ilse], kind)).text()
    expect(text.indexOf('Ravi')).toBeLessThan(text.indexOf('Ilse Okafor'))
    expect(await (await made(context, [ravi], kind)).text()).not.toContain('Ilse Okafor')
  })
})

describe('what a file of another program does', () => {
  const list = (text: string) => new File([text], 'people.csv')
  const asked = async (file: File) => (await inspectCsv(file)).guess

  test('its columns are asked about, then fill what is empty and leave what was typed', async () => {
    const { context, ilse } = await desk()
    await editCandidate(context, { candidateId: ilse, patch: { company: 'Tidepool Labs' } })
    const file = list('Name,Email,Company,Job title,Shoe size\nIlse Okafor,ilse@tidepool.example,Northwind,Wizard,39\nNoor Lindqvist,noor@northwind.example,Northwind,Designer,40\n')
    await importerFor(context).work.do({ do: 'read', file, reading: { texts: false } })
    await expect(csvDoor.read(file, { now: 0 })[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(NeedsMapping)
    const importer = importerFor(context)
    const { done } = await importer.bring(file, { overwrite: ['company', 'headline'] }, { texts: false, mapping: await asked(file) })
    expect(done.people).toEqual({ created: 1, updated: 1, same: 0 })
    expect(await context.db.candidates.get(ilse)).toMatchObject({ company: 'Tidepool Labs', headline: 'Wizard' })
    expect((await context.db.notes.toArray()).map(({ text }) => text)).toEqual(expect.arrayContaining(['Shoe size: 39', 'Shoe size: 40']))
    const before = await gathered(context)
    expect((await importer.bring(file, {}, { texts: false, mapping: await asked(file) })).done.batch).toBeNull()
    expect(await gathered(context)).toEqual(before)
  })

  test('a file that is not taken changes nothing', async () => {
    const { context } = await desk()
    const before = await gathered(context)
    const importer = importerFor(context)
    for (const file of [list(''), list('Name,Company\n"open'), list('Name\n'), new File(['BEGIN:VCARD\nFN:x'], 'a.vcf'), new File(['{"kith":99}'], 'a.json'), new File(['{"kith":1,"tables":{"candidates":[{}]}}'], 'a.json')]) {
      expect(await importer.read(file)).toMatch(/\.$/)
      expect(await gathered(context)).toEqual(before)
    }
    expect(await context.db.staged.count()).toBe(0)
  })
})

test('whatever Kith writes as JSON it takes back, row by row', async () => {
  const context = freshContext()
  await fc.assert(fc.asyncProperty(desks, async one => {
    for (const table of context.db.tables) await table.clear()
    await fill(context.db, one)
    const checked = checkFile(await (await made(context, 'everyone', 'json')).text())
    for (const { name, rows } of checked.tables) expect(rows).toEqual(await context.db.table(name).orderBy('id').toArray())
  }), { numRuns: 1_000 })
}, 240_000)

describe('the page about one candidate', () => {
  const pageOf = async ({ db, now }: Context, id: string) => candidateHtml({ ...await recordsOf(db, id) ?? expect.fail('records'), title: 'Ilse <b>', madeAt: now, siteName, topicName: topic => topic })

  test('tells everything, and no text of it is markup', async () => {
    const { context, ilse } = await desk()
    const html = await pageOf(context, ilse)
    for (const words of ['Ilse Okafor', 'choir, alto', 'Moves house in spring.', 'ilse@tidepool.example', 'https://github.com/ilse-okafor', 'merge-clock', '=HYPERLINK(&quot;x&quot;)', '&lt;script&gt;alert(1)']) expect(html).toContain(words)
    expect(html).not.toMatch(/<script|<img|<b>|javascript:|\son\w+=|<link|src=/i)
    expect(html).toContain("default-src 'none'")
  })

  test('is written for nobody who is gone', async () => {
    const { context } = await desk()
    expect(await recordsOf(context.db, '00000000-0000-7000-8000-000000000000')).toBeNull()
  })
})

test('the list of contacts names whose they are, and none is a formula', async () => {
  const { context } = await desk()
  const text = await (await made(context, 'everyone', 'contacts-csv')).text()
  expect(text.split('\r\n')).toHaveLength(3)
  expect(text).toContain('"Ilse Okafor"')
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
})
