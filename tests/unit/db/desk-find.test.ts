import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, removeCandidate } from '../../../src/db/commands/candidates'
import { addNeed, addNote } from '../../../src/db/commands/notes'
import { findPeople, foundIds, markedIn, nearWords } from '../../../src/db/queries/desk-find'
import { wordsOf } from '../../../src/domain/search'
import { freshContext } from '../../support/database'

let context: ReturnType<typeof freshContext>
const add = async (name: string, more: object = {}) => {
  context.now += 1
  return (await addCandidate(context, { name, ...more })).candidateId
}
beforeEach(() => { context = freshContext() })
const names = async (ids: readonly string[] | null) => (await context.db.candidates.bulkGet([...ids ?? []])).map(candidate => candidate?.name)

describe('finding', () => {
  test('puts what is found exactly before beginnings, and names before what they do, like and what was noted', async () => {
    const noted = await add('Ada Voss')
    await addNote(context, { candidateId: noted, text: 'Knows Chan from the choir' })
    await add('Bo Chandler')
    await add('Cleo Voss', { company: 'Chan & Sons' })
    await add('Mei Chan')
    const likes = await add('Dag Voss')
    await addNeed(context, { candidateId: likes, kind: 'must', text: 'chan', source: '' })
    await add('Edda Voss', { headline: 'Chandelier maker' })
    for (const limit of [Infinity, 20]) {
      expect(await names(await foundIds(context.db, 'chan', { limit }))).toEqual(['Mei Chan', 'Cleo Voss', 'Dag Voss', 'Ada Voss', 'Bo Chandler', 'Edda Voss'])
    }
    expect(await names(await foundIds(context.db, 'chan', { limit: 2 }))).toEqual(['Mei Chan', 'Cleo Voss'])
  })

  test('forgives a letter, behind those who were meant for sure', async () => {
    await add('Ilse Okafor')
    await add('Ravi Okafro')
    expect(await names(await foundIds(context.db, 'okafro'))).toEqual(['Ravi Okafro'])
    expect(await names(await foundIds(context.db, 'okafro', { near: true }))).toEqual(['Ilse Okafor'])
    const found = await findPeople(context.db, 'okafro', 5)
    expect(await names(found.map(({ id }) => id))).toEqual(['Ravi Okafro', 'Ilse Okafor'])
    expect(found.map(({ matches }) => matches.map(({ word, kind, field }) => `${word} ${kind} ${field}`))).toEqual([['okafro exact name'], ['okafor near name']])
  })

  test('takes all words together, each exactly, by its beginning or with a slip', async () => {
    const ilse = await add('Ilse Okafor', { company: 'Tidepool' })
    await add('Ilse Meske', { company: 'Northwind' })
    expect(await foundIds(context.db, 'ilse tide')).toEqual([ilse])
    expect(await foundIds(context.db, 'ilse tide', { limit: 3 })).toEqual([ilse])
    expect(await foundIds(context.db, 'ilse tidpool')).toEqual([])
    expect(await foundIds(context.db, 'ilse tidpool', { near: true })).toEqual([ilse])
    expect(await foundIds(context.db, 'ilse tidpool', { near: true, limit: 3 })).toEqual([ilse])
    expect((await markedIn(context.db, [ilse], 'ilse tidpool'))[0]?.matches.map(({ typed, word }) => [typed, word])).toEqual([['ilse', 'ilse'], ['tidpool', 'tidepool']])
  })

  test('no word stays in the dictionary that nobody is found by', async () => {
    const ilse = await add('Ilse Okafor')
    await add('Ilse Meske')
    expect(await nearWords(context.db, 'okafr')).toEqual(['okafor'])
    await removeCandidate(context, { candidateId: ilse })
    expect(await nearWords(context.db, 'okafr')).toEqual([])
    expect(await context.db.tokens.toCollection().primaryKeys()).toEqual(['ilse', 'meske'])
  })

  test('entries of an older version are found before they are built anew', async () => {
    const ilse = await add('Ilse Okafor')
    await context.db.search.put({ id: ilse, words: ['ilse', 'okafor', 'choir'] })
    expect(await foundIds(context.db, 'cho')).toEqual([ilse])
  })
})

test('the first few are the first of all, and all are those whose words begin with what is typed', async () => {
  const name = fc.array(fc.constantFrom('ada', 'adam', 'bo', 'bolt', 'chan', 'chandra'), { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 8 }), name, fc.integer({ min: 1, max: 4 }), async (people, text, limit) => {
    context = freshContext()
    const expected: string[] = []
    for (const [own, headline] of people) {
      const id = await add(own, { headline })
      if (wordsOf([text]).every(word => wordsOf([own, headline]).some(known => known.startsWith(word)))) expected.push(id)
    }
    const all = await foundIds(context.db, text) ?? []
    expect([...all].sort()).toEqual(expected.sort())
    const first = await foundIds(context.db, text, { limit }) ?? []
    expect(first).toHaveLength(Math.min(limit, all.length))
    expect(first.every(id => all.includes(id))).toBe(true)
    const near = await foundIds(context.db, text, { near: true }) ?? []
    expect(near.filter(id => all.includes(id))).toEqual([])
  }), { numRuns: 60 })
}, 60_000)
