import fc from 'fast-check'
import { write } from '../../src/db/commands/context'
import type { Database } from '../../src/db/database'
import type { Candidate } from '../../src/domain/candidate'
import { stamped } from '../../src/domain/record'

/** A desk with anything a person can have, odd on purpose: doubled evidence, two rounds of a cadence, words that fit nobody. */
export interface Desk { candidates: Candidate[], tables: Record<string, { id: string }[]> }

const start = new Date(2026, 8, 1, 12).getTime()
const id = fc.uuid({ version: 7 })
const at = fc.integer({ min: 0, max: 30 }).map(days => start + days * 86_400_000)
const day = fc.integer({ min: 1, max: 28 }).map(date => `2026-11-${String(date).padStart(2, '0')}`)
const text = fc.constantFrom('', 'Tidepool', 'Northwind', 'Ghent', 'Lisbon', 'Ilse', 'choir')
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 })
const sites = ['github', 'linkedin', 'behance', 'dribbble'] as const

const candidate = fc.record({ id, at, name: fc.constantFrom('Ilse Okafor', 'ilseok', 'Ravi Duarte', 'I. Okafor'), fields: fc.array(text, { minLength: 6, maxLength: 6 }), typed: fc.subarray(['name', 'givenName', 'headline', 'company', 'location', 'about']),
  tags: fc.subarray(['rust', 'design', 'passed']), channels: fc.subarray(['ilse@okafor.example', '+32 1']), ideal: fc.option(fc.constantFrom(14, 30, 90)), paused: fc.boolean() })
  .map(({ id, at, name, fields: [headline = '', company = '', location = '', about = '', givenName = '', pronouns = ''], channels, ideal, ...rest }): Candidate => stamped(id, {
    name, givenName, headline, company, location, about, language: '', pronouns, tags: rest.tags, channels: channels.map(value => ({ kind: 'other' as const, value, label: '' })),
    cadence: ideal === null ? null : { ideal, latest: ideal * 2 }, paused: rest.paused, typed: rest.typed,
  }, at))

/** Records of one person, whose sites are given so that two people share none. */
const belongings = (candidateId: string, own: readonly string[], others: readonly string[]) => {
  const of = <T extends object>(fields: fc.Arbitrary<T>) => fc.tuple(id, at, fields).map(([key, now, more]) => stamped(key, { candidateId, ...more }, now))
  const unique = <T extends { id: string }>(rows: fc.Arbitrary<T[]>, key: (row: T) => unknown) => rows.map(list => [...new Map(list.map(row => [JSON.stringify(key(row)), row])).values()])
  return fc.record({
    profiles: fc.tuple(...own.map(site => of(fc.record({
      site: fc.constant(site), handle: fc.constant(`${site}-${candidateId.slice(-4)}`), url: fc.constant(`https://${site}.example/`), name: text, headline: text, company: text, location: text,
      links: few(fc.constantFrom('https://ilse.example/', 'https://www.linkedin.com/in/someone/')), kept: fc.constantFrom('whole' as const, 'items' as const), lastReadAt: at, lastSeenAt: at, changed: fc.constant({}),
    })))) as fc.Arbitrary<{ id: string }[]>,
    signals: unique(few(of(fc.record({
      profileId: fc.constant(null), source: fc.constantFrom('recruiter' as const, 'github'), kind: fc.constant('told' as const), key: fc.constantFrom('a', 'b', 'c', 'd'), title: text, text, url: fc.constant(null),
      tags: fc.subarray(['x', 'y']), at: fc.option(day), firstSeenAt: at, lastSeenAt: at, saved: fc.boolean(),
    }))), row => [row.source, row.key]),
    topicMarks: unique(few(of(fc.record({ topic: fc.constantFrom('rust', 'choir', 'clocks'), mark: fc.constantFrom('hidden' as const, 'refused' as const, 'kept' as const) }))), row => row.topic),
    notes: few(of(fc.record({ text, at }))),
    needs: few(of(fc.record({ kind: fc.constantFrom('must' as const, 'never' as const), text, source: text, at, checkOn: fc.option(day) }))),
    touchpoints: few(of(fc.record({ kind: fc.constantFrom('casual' as const, 'give' as const), direction: fc.constantFrom('in' as const, 'out' as const), channel: fc.constant('site' as const), topics: fc.subarray(['rust']), note: text, at }))),
    outcomes: few(of(fc.record({ kind: fc.constantFrom('passed' as const, 'no-offer' as const), reason: fc.constantFrom('timing' as const, 'pay' as const), words: text, at, until: fc.option(day), openingId: fc.constant(null) }))),
    followUps: few(of(fc.record({ kind: fc.constantFrom('cadence' as const, 'manual' as const), dueOn: day, reason: text, snoozedFrom: fc.option(day), doneAt: fc.option(at), open: fc.constantFrom(0 as const, 1 as const) }))),
    copiedOpeners: few(of(fc.record({ topic: text, text, at }))),
    referrals: few(fc.tuple(id, at, fc.constantFrom(...others), fc.boolean()).map(([key, now, other, from]) => stamped(key, {
      fromId: from ? candidateId : other, toId: from ? other : candidateId, at: now, outcome: '', thankedAt: null, toldAt: null,
    }, now))),
    search: fc.option(fc.subarray(['ilse', 'okafor', 'left-over'])).map(words => words === null ? [] : [{ id: candidateId, words }]),
  })
}

/** Desks of two to four people; no two have a profile on one site. */
export const desks: fc.Arbitrary<Desk> = fc.uniqueArray(candidate, { minLength: 2, maxLength: 4, selector: one => one.id }).chain(candidates => {
  const everyone = candidates.map(one => one.id)
  return fc.tuple(fc.constant(candidates), fc.array(fc.constantFrom(...everyone, ''), { minLength: sites.length, maxLength: sites.length }),
    few(fc.tuple(id, at))).chain(([people, owners, extra]) => fc.tuple(...people.map(one => belongings(one.id, sites.filter((_site, index) => owners[index] === one.id), everyone)))
    .map((rows): Desk => {
      const tables: Desk['tables'] = { candidates: people, tombstones: extra.map(([key, when]) => ({ id: key, table: 'notes', at: when })) }
      for (const own of rows) for (const [table, list] of Object.entries(own)) tables[table] = [...tables[table] ?? [], ...list]
      const [a = '', b = ''] = people.slice(0, 2).map(one => one.id).sort()
      if (extra[0]) tables.refusals = [stamped(extra[0][0], { a, b }, start), stamped(`${extra[0][0].slice(0, -1)}f`, { a: 'github/x', b: 'linkedin/y' }, start)]
      return { candidates: people, tables }
    }))
})

export async function fill(db: Database, desk: Desk): Promise<void> {
  await write({ db }, async () => {
    for (const [table, rows] of Object.entries(desk.tables)) await db.table(table).bulkPut(rows)
  })
}

/** Derived from the others afterwards: not part of what a command must leave as it was. */
const derived = new Set(['interests', 'topicCounts', 'stale', 'desk', 'facets', 'deskStale', 'tokens'])

/** Every row of every table that is no mere index. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(db.tables.filter(({ name }) => !derived.has(name)).map(async table => [table.name, await table.toArray()] as const)))
}
