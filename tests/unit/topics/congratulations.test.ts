import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../../scripts/lib/opener-checks'
import { openerLanguages } from '../../../src/topics/filters/language'
import { congratulationFor, type CongratulationFacts, type Occasion } from '../../../src/topics/openers/congratulations'

const occasions: Occasion[] = ['job', 'rise', 'move', 'award', 'certificate', 'publication']
const facts = (change: Partial<CongratulationFacts> = {}): CongratulationFacts =>
  ({ occasion: 'job', what: 'Tidepool', givenName: 'Ilse', language: 'en', tone: 'casual', polite: false, signOff: '', copied: [], ...change })

describe('congratulations', () => {
  it('are sound for every occasion, language and manner, with and without a name', () => {
    const wrong = openerLanguages.flatMap(language => occasions.flatMap(occasion => ['Tidepool', 'The “Golden” Oar', '', 'word '.repeat(40)].flatMap(what =>
      [true, false].flatMap(polite => ['Ilse', ''].flatMap(givenName => ['', 'Best, Ada'].flatMap(signOff => {
        const text = congratulationFor(facts({ language, occasion, what, polite, tone: polite ? 'formal' : 'casual', givenName, signOff }))
        return faultsOf({ text, language, givenName, others: ['Bram'], polite, signOff }).map(fault => `${fault}: ${text}`)
      }))))))
    expect(wrong).toEqual([])
  })

  it('say the company, the place, and quote a title', () => {
    expect(congratulationFor(facts())).toMatch(/^Hi Ilse, I saw on your profile that you are with Tidepool now\. Congratulations/)
    expect(congratulationFor(facts({ what: 'Tidepool · Full-time' }))).toContain('with Tidepool now')
    expect(congratulationFor(facts({ occasion: 'move', what: 'Ghent', language: 'de' }))).toMatch(/jetzt Ghent\. Falls/)
    expect(congratulationFor(facts({ occasion: 'rise', what: 'Lead', language: 'fr', polite: true }))).toContain('«\u00A0Lead\u00A0»')
  })

  it('name no company where there is none', () => {
    expect(congratulationFor(facts({ what: 'Self-employed' }))).not.toContain('Self')
    expect(congratulationFor(facts({ what: '' }))).toMatch(/^Hi Ilse, I saw the news on your profile\./)
  })

  it('give other words once these were copied', () => {
    const first = congratulationFor(facts())
    expect(congratulationFor(facts({ copied: [first] }))).not.toBe(first)
  })
})
