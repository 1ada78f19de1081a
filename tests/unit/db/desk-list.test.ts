import fc from 'fast-check'
import { expect, test } from 'vitest'
import { write } from '../../../src/db/commands/context'
import { deriveDeskAnew } from '../../../src/db/commands/desk'
import { rebuildWords } from '../../../src/db/commands/search'
import { type DeskFilters, type DeskSort, type Lens, deskCount, deskIds, deskRows, deskSorts, lenses } from '../../../src/db/queries/desk-list'
import type { DeskRow } from '../../../src/domain/desk'
import { addDays, dayOf } from '../../../src/domain/day'
import { wordsOf } from '../../../src/domain/search'
import { freshContext } from '../../support/database'
import { desks, fill } from '../../support/random-desk'

const filters: fc.Arbitrary<DeskFilters> = fc.record({
  warmth: fc.subarray(['new', 'cold', 'cool', 'warm', 'close'] as const), overdue: fc.boolean(), towns: fc.subarray(['Ghent', 'Lisbon']), tags: fc.subarray(['rust', 'design']), sources: fc.subarray(['github', 'linkedin', 'typed']),
}, { requiredKeys: [] })
const sort: fc.Arbitrary<DeskSort> = fc.record({ by: fc.constantFrom(...deskSorts), down: fc.boolean() })

/** What a filter means, said of one line. */
const words = ['new', 'cold', 'cool', 'cool', 'warm', 'close', 'close'] as const
const passes = (row: DeskRow, { warmth = [], overdue = false, towns = [], tags = [], sources = [] }: DeskFilters, today: string) =>
  (warmth.length === 0 || warmth.includes(words[row.heat] ?? 'new')) && (!overdue || row.next < today) && (towns.length === 0 || towns.includes(row.town))
  && tags.every(tag => row.tags.includes(tag)) && (sources.length === 0 || sources.some(source => row.sources.includes(source)))
const shows = (row: DeskRow, lens: Lens, today: string) => {
  switch (lens) {
    case 'losing-touch': return row.losingOn !== undefined && row.losingOn <= today
    case 'silver-medalists': return row.silverAt !== undefined
    case 'owed-thanks': return row.owedOn !== undefined && row.owedOn <= today
    case 'changed-lately': return row.changedAt > 0
  }
}
const valueOf = (row: DeskRow, by: DeskSort['by']) => ({ name: row.nameKey, touch: row.lastTouchAt, next: row.next, warmth: row.heat, changed: row.changedAt })[by]

test('a query gives those it asks for, in its order, and its first screen is the beginning of that', async () => {
  await fc.assert(fc.asyncProperty(desks, filters, fc.option(sort), fc.option(fc.constantFrom(...lenses)), fc.constantFrom('', 'ilse', 'okafor gh'), fc.integer({ min: 1, max: 3 }), async (desk, asked, order, lens, text, most) => {
    const own = freshContext()
    own.pass(120)
    const today = addDays(dayOf(own.now), 0)
    await fill(own.db, desk)
    await write(own, () => rebuildWords(own, desk.candidates.map(({ id }) => id)))
    await deriveDeskAnew(own)
    const query = { today, filters: asked, text, ...(order ? { sort: order } : {}), ...(lens ? { lens } : {}) }
    const { ids, whole } = await deskIds(own.db, query)
    expect(whole).toBe(true)
    const rows = await deskRows(own.db, ids)
    const entries = new Map((await own.db.search.toArray()).map(entry => [entry.id, entry.words.map(word => word.slice(1))]))
    const expected = (await own.db.desk.toArray()).filter(row => passes(row, asked, today) && (!lens || shows(row, lens, today))
      && wordsOf([text]).every(word => entries.get(row.id)?.some(known => known.startsWith(word))))
    expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort())
    expect(await deskCount(own.db, query)).toBe(expected.length)
    const by = order ?? (text || lens ? null : { by: 'name' as const, down: false })
    if (by) {
      const values = rows.map(row => valueOf(row, by.by))
      const sorted = values.toSorted((a, b) => a < b ? -1 : a > b ? 1 : 0)
      expect(values).toEqual(by.down ? sorted.reverse() : sorted)
    }
    const first = await deskIds(own.db, query, most)
    expect(first.whole).toBe(ids.length <= most)
    if (!text || order) expect(first.ids).toEqual(ids.slice(0, most))
    else expect(first.ids.every(id => ids.includes(id)) && first.ids.length === Math.min(most, ids.length)).toBe(true)
  }), { numRuns: 100 })
}, 120_000)
