import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportParts } from '../../../src/db/queries/export'
import { addCandidate } from '../../../src/db/commands/candidates'
import { saveCapture } from '../../../src/db/commands/captures'
import { changeSettings } from '../../../src/db/commands/settings'
import { logTouch } from '../../../src/db/commands/touchpoints'
import { FileRefusal } from '../../../src/exchange/refusal'
import { checkFile, ownersElsewhere } from '../../../src/importer/kith-file'
import { capture, freshContext } from '../../support/database'
import { candidate, followUp, touch } from '../../ui/fixtures/records'

const ilse = candidate('Ilse Okafor')
const file = (changes: Record<string, unknown> = {}) => ({
  kith: 1, app: '0.1.0', exportedAt: '2026-11-23T09:00:00.000Z',
  tables: { candidates: [ilse], touchpoints: [touch(ilse, 3, 'give', 'out')], followUps: [followUp(ilse, 4)] }, settings: { cadence: 30 }, ...changes,
})
const text = (changes?: Record<string, unknown>) => JSON.stringify(file(changes), null, 1)

/** The sentence with which a text is refused. */
function refusal(of: string): string {
  try {
    checkFile(of)
  } catch (error) {
    if (error instanceof FileRefusal) return error.message
    throw error
  }
  return 'taken'
}

describe('a file that is taken', () => {
  test('gives its tables row by row and the settings in it', () => {
    const checked = checkFile(`\uFEFF${text()}`)
    expect(checked.tables.map(({ name, rows }) => [name, rows.length])).toEqual([['candidates', 1], ['touchpoints', 1], ['followUps', 1]])
    expect(checked.tables[0]?.rows[0]).toEqual(ilse)
    expect(checked).toMatchObject({ app: '0.1.0', exportedAt: '2026-11-23T09:00:00.000Z', settings: { cadence: 30 } })
  })

  test('whatever Kith exports, it takes back', async () => {
    const context = freshContext()
    const { candidateId } = await saveCapture(context, capture(), () => true)
    await logTouch(context, { candidateIds: [candidateId], kind: 'give', direction: 'out', channel: 'email', topics: ['rust'], note: '“quotes”, \u2028 lines', at: context.now })
    for (let index = 0; index < 1_200; index++) await context.db.notes.add({ ...file().tables.candidates[0], id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`, candidateId, text: `note ${index}`, at: index } as never)
    await addCandidate(context, { name: 'Noor Lindqvist' })
    await changeSettings(context, { singleKeys: false, welcomed: true })
    const checked = checkFile((await exportParts(context.db, { app: '0.1.0', now: context.now })).join(''))
    const rowsOf = (name: string) => checked.tables.find(table => table.name === name)?.rows
    expect(rowsOf('candidates')).toEqual(await context.db.candidates.orderBy('id').toArray())
    expect(rowsOf('signals')).toEqual(await context.db.signals.orderBy('id').toArray())
    expect(rowsOf('touchpoints')).toEqual(await context.db.touchpoints.toArray())
    expect(rowsOf('notes')).toHaveLength(1_200)
    expect(checked.settings).toEqual({ singleKeys: false })
  })
})

test('rows of people who are not in the file are named by their first path', () => {
  const stranger = candidate('Noor Lindqvist')
  const checked = checkFile(text({ tables: { candidates: [ilse], touchpoints: [touch(ilse, 1, 'give', 'out'), touch(stranger, 1, 'give', 'out'), touch(stranger, 2, 'give', 'out')] } }))
  expect([...ownersElsewhere(checked)]).toEqual([[stranger.id, 'touchpoints[1].candidateId']])
})

describe('a file that is refused', () => {
  test.each([
    ['nothing', '', /The file is empty/],
    ['a ZIP file', 'PK\u0003\u0004rest', /ZIP file/],
    ['a CSV file', 'First Name,Last Name,URL\nIlse,Okafor,', /begins with “First Name,Last Name,URL”/],
    ['a web page', '<!doctype html><p>', /begins with “<!doctype html><p>”/],
    ['a list', '[1, 2]', /it holds a list/],
    ['foreign JSON', '{"contacts": []}', /begins with “contacts” and has no “kith” mark/],
    ['an empty object', '{}', /it is empty/],
  ])('%s', (_what, wrong, sentence) => {
    expect(refusal(wrong)).toMatch(sentence)
  })

  test('one that breaks off, with the line', () => {
    const whole = text()
    const cut = whole.slice(0, whole.indexOf('"touchpoints"') + 40)
    expect(refusal(cut)).toMatch(new RegExp(`^The file breaks off at line ${cut.split('\n').length}, column \\d+`))
  })

  test('one that is damaged in the middle, with line and column', () => {
    const damaged = text().replace('"app": ', '"app" ')
    expect(refusal(damaged)).toMatch(/^The file is damaged at line 3, column 8\./)
  })

  test('one of a newer Kith', () => {
    expect(refusal(text({ kith: 2 }))).toMatch(/newer Kith \(format 2; this one reads up to 1\)\. Update Kith/)
  })

  test('one with a table from elsewhere, or none at all', () => {
    expect(refusal(text({ tables: { candidates: [], contacts: [] } }))).toMatch(/^tables\.contacts: /)
    expect(refusal(text({ tables: undefined }))).toMatch(/^tables: missing/)
    expect(refusal(text({ tables: { candidates: {} } }))).toBe('tables.candidates: should be a list.')
  })

  test('one with a bad row, naming the path and what belongs there', () => {
    const good = Array.from({ length: 12 }, (_, index) => touch(ilse, index, 'casual', 'out'))
    expect(refusal(text({ tables: { touchpoints: [...good, { ...touch(ilse, 1, 'casual', 'out'), kind: 'gossip' }] } })))
      .toBe('touchpoints[12].kind: should be one of casual, give, ask, pitch, admin.')
    expect(refusal(text({ tables: { candidates: [{ ...ilse, channels: [{ kind: 'email', value: 7, label: '' }] }] } }))).toBe('candidates[0].channels[0].value: should be a text.')
    expect(refusal(text({ tables: { followUps: [{ ...followUp(ilse, 1), dueOn: '2026-02-30' }] } }))).toBe('followUps[0].dueOn: should be a day as YYYY-MM-DD.')
    expect(refusal(text({ tables: { candidates: [{ ...ilse, name: 'x'.repeat(301) }] } }))).toBe('candidates[0].name: is longer than 300.')
    expect(refusal(text({ tables: { candidates: [ilse, null] } }))).toBe('candidates[1]: should be an object.')
  })

  test('one with an address that must never be opened', () => {
    const profile = { ...capture(), id: ilse.id, candidateId: ilse.id, createdAt: 1, updatedAt: 1, times: {}, kept: 'whole', lastReadAt: 1, lastSeenAt: 1, changed: {} }
    expect(refusal(text({ tables: { profiles: [{ ...profile, url: 'javascript:alert(1)' }] } }))).toMatch(/^profiles\[0\]\.url: has the wrong form|^profiles\[0\]/)
  })

  test('one with the same record twice', () => {
    expect(refusal(text({ tables: { candidates: [ilse, ilse] } }))).toBe('candidates[1].id: stands twice in the file.')
  })

  test('one with settings that do not fit', () => {
    expect(refusal(text({ settings: { digestHour: 25 } }))).toMatch(/^settings\.digestHour: /)
  })

  test('any text at all is taken or refused with a sentence, never anything else', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.integer({ min: 0, max: text().length }).map(at => text().slice(0, at))), any => {
      expect(refusal(any)).toMatch(/^taken$|\.$/)
    }))
  })
})
