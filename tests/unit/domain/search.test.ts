import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearOf, partsOfKey, slipsTo, wordKeysOf, wordsOf } from '../../../src/domain/search'

const word = fc.string({ unit: fc.constantFrom(...'a b c d e f g h'.split(' ')), minLength: 4, maxLength: 14 })

/** A word with one letter left out, added, changed or swapped with the next. */
const slipped = (text: string, at: number, how: number, letter: string) => {
  const letters = [...text]
  if (how === 0) letters.splice(at, 1)
  else if (how === 1) letters.splice(at, 0, letter)
  else if (how === 2) letters[at] = letter
  else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse())
  return letters.join('')
}

describe('slips', () => {
  test.each([
    ['okafor', 'okafor', 0], ['oka', 'okafor', 0], ['okfaor', 'okafor', 1], ['okafro', 'okafor', 1], ['okaffor', 'okafor', 1], ['kafor', 'okafor', 1], ['ikafor', 'okafor', 1], ['lindqvits', 'lindqvist', 1],
    ['kubrn', 'kubernetes', 1], ['okafor', 'lindqvist', 3],
  ])('from %s to %s are %i', (typed, meant, slips) => {
    expect(slipsTo(typed, meant, 2)).toBe(slips)
  })

  test('of one letter are one, wherever and whatever it is, also in a beginning', () => {
    fc.assert(fc.property(word, fc.nat(13), fc.nat(3), fc.constantFrom(...'a b c d e f g h z'.split(' ')), fc.constantFrom('', 'ing', 'x'), (text, at, how, letter, rest) => {
      expect(slipsTo(slipped(text, at % text.length, how, letter), text + rest, 2)).toBeLessThanOrEqual(1)
    }), { numRuns: 1_000 })
  })

  test('among the first seven letters leave something in common, which the index is asked for', () => {
    fc.assert(fc.property(word, fc.nat(6), fc.nat(3), fc.constantFrom(...'a b c d e f g h z'.split(' ')), (text, at, how, letter) => {
      const typed = slipped(text, at % Math.min(6, text.length), how, letter)
      fc.pre(typed.length >= 4)
      const left = new Set([text, ...nearOf(text)])
      const starts = [typed, ...nearOf(typed)].map(one => one.slice(0, 7))
      expect([...left].some(one => starts.some(start => one.startsWith(start))), `${typed} for ${text}`).toBe(true)
    }), { numRuns: 1_000 })
  })
})

test('words with digits, and very short and long ones, are only found as they are', () => {
  expect([nearOf('abc'), nearOf('h264'), nearOf('a'.repeat(25))]).toEqual([[], [], []])
  expect(nearOf('choir')).toEqual(['hoir', 'coir', 'chir', 'chor', 'choi'])
})

test('a stored word tells where it stands; notes are kept before what pages say where there is no room for all', () => {
  const keys = wordKeysOf({ name: ['Zoë Strøm'], card: ['Choir'], interests: ['rust Rust'], notes: ['met Zoë'] })
  expect(keys.map(partsOfKey)).toEqual([
    { word: 'zoe', field: 'name' }, { word: 'strom', field: 'name' }, { word: 'choir', field: 'card' }, { word: 'met', field: 'notes' }, { word: 'zoe', field: 'notes' }, { word: 'rust', field: 'interests' },
  ])
  expect(wordKeysOf({ name: ['a'], card: [], interests: ['b c d'], notes: ['e'] }, 3).map(key => partsOfKey(key).word)).toEqual(['a', 'e', 'b'])
  expect(partsOfKey('choir')).toEqual({ word: 'choir', field: null })
})

test('no word that can be typed begins like a stored one', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    for (const typed of wordsOf([text])) expect(partsOfKey(typed).field).toBeNull()
  }))
})
