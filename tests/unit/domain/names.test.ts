import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenNameOf, initialsOf } from '../../../src/domain/candidate'
import { plain, wordsOf } from '../../../src/domain/search'

test.each([
  ['Ilse Okafor', 'Ilse'], ['Dr. Noor Lindqvist', 'Noor'], ['Prof. Dr. Maren Duarte, PhD', 'Maren'], ['ILSE OKAFOR', 'Ilse'], ['ilse okafor', 'Ilse'],
  ['Jean-Luc Moreau', 'Jean-Luc'], ['ANNE-MARIE VOSS', 'Anne-Marie'], ['Tomás “Tomi” Vega', 'Tomás'], ['🌱 Selma Marchetti 🚀', 'Selma'],
  ['J. Smith', ''], ['storagecat', ''], ['', ''], ['王 小明', ''], ['500+', ''], ['Bruno (he/him) Marchetti', 'Bruno'],
])('%s is greeted as “%s”', (name, given) => {
  expect(givenNameOf(name)).toBe(given)
})

test.each([['Ilse Okafor', 'IO'], ['ilse', 'I'], ['Anna van der Berg', 'AB'], ['王小明', '王'], ['', '·'], ['123', '·'], ['O’Neil, Pat', 'OP']])('%s has the initials %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('any text has a given name without digits, and at most two initials', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name => {
    expect(givenNameOf(name)).not.toMatch(/\d/)
    expect([...initialsOf(name)].length).toBeLessThanOrEqual(6)
  }))
})

test('searching ignores marks and case and keeps the signs of techniques', () => {
  expect(plain('Zoë Øster Straße')).toBe('zoe oster strasse')
  expect(wordsOf(['C++ and C#, Node.js', 'node'])).toEqual(['c++', 'and', 'c#', 'node', 'js'])
  expect(wordsOf([Array.from({ length: 900 }, (_, i) => `w${i}`).join(' ')])).toHaveLength(600)
})
