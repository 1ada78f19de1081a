import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plausibleName } from '../../../src/sites/generic/names'

describe('what can be a name', () => {
  test.each([
    'Mira Lindqvist', 'Mira', "Aoife O'Brádaigh", 'Jörg Wähner, M.D.', 'Dr. Nilüfer Ay-Koç', '山田 花子', '김', 'Мария Петрова', 'محمد علي', 'Ines 🚀', 'X Æ A-12',
    '3LAU', 'Mira Lindqvist (she/her)', 'Maria da Conceição dos Santos Oliveira e Silva', 'bo_tanaka', 'D. J. T.',
  ])('a name: %s', text => expect(plausibleName(text)).toBe(true))

  test.each([
    '', '   ', '500+ connections', '1,234 followers', '42', '3rd', '2nd degree connection', '(3) Notifications', '🚀🚀', '***** *******', 'Mira ***',
    'MIRA LINDQVIST | Hiring', 'Mira · 2nd', 'mira@example.org', 'https://mira.example', 'www.mira.example', '<b>Mira</b>', '{name}',
    'This is a whole sentence that somebody wrote about the tides of the sea', 'x'.repeat(101), '---', null, undefined,
  ])('no name: %s', text => expect(plausibleName(text)).toBe(false))

  test('never a text without a letter, whatever else is in it', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\d\s!-@]{0,40}$/), text => !plausibleName(text)))
  })
})
