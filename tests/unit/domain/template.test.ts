import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TemplateField, asTemplate, filled } from '../../../src/domain/template'

const facts: Record<TemplateField, string> = { 'first-name': 'Ilse', 'name': 'Ilse Okafor', 'company': 'Tidepool', 'place': 'Ghent', 'topic': 'choirs', 'sign-off': 'Best, Ada' }
const nothing: Record<TemplateField, string> = { 'first-name': '', 'name': '', 'company': '', 'place': '', 'topic': '', 'sign-off': '' }

describe('a template filled in', () => {
  test.each([
    ['Hi {first-name}, how is {place}?', 'Hi Ilse, how is Ghent?'],
    ['Hi { first-name there }', 'Hi Ilse'],
    ['Hi {nickname}', 'Hi {nickname}'],
    ['{ "code": true } and {}', '{ "code": true } and {}'],
  ])('%s', (text, expected) => expect(filled(text, facts)).toBe(expected))

  test.each([
    ['Hi {first-name there},', 'Hi there,'],
    ['Hi {first-name my friend},', 'Hi my friend,'],
    ['Hi {first-name}, at {company}', 'Hi {first-name}, at {company}'],
  ])('with nothing known: %s', (text, expected) => expect(filled(text, nothing)).toBe(expected))

  test('a fact is taken as it is, whatever signs it has', () => {
    expect(filled('at {company}', { ...facts, company: '$& {name} Ltd' })).toBe('at $& {name} Ltd')
  })
})

describe('a message made a template', () => {
  test('the person’s own facts become fields, the longer ones first, whole words only', () => {
    expect(asTemplate('Hi Ilse, Ilse Okafor of Tidepool? Ilsedore is not you.\nBest, Ada', facts))
      .toBe('Hi {first-name}, {name} of {company}? Ilsedore is not you.\n{sign-off}')
  })

  test('filled in again for the same person, it is the same message', () => {
    const part = fc.oneof(fc.constantFrom(...Object.values(facts)), fc.constantFrom('hello', 'a', '(', 'ß', 'Ilses'))
    fc.assert(fc.property(fc.array(part), parts => {
      const message = parts.join(' ')
      expect(filled(asTemplate(message, facts), facts)).toBe(message)
    }))
  })
})
