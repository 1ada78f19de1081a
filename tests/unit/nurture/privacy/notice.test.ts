import { describe, expect, test } from 'vitest'
import { stamped } from '../../../../src/domain/record'
import { defaultSettings } from '../../../../src/domain/settings'
import { noticeFor, notedFor } from '../../../../src/nurture/privacy/notice'
import { type Kept, factsOf, sourcesOf } from '../../../../src/nurture/privacy/provenance'
import { noticeLanguages, noticeWords } from '../../../../src/nurture/privacy/words'

const at = new Date(2026, 8, 1, 12).getTime()
const day = 86_400_000
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const candidate = (more = {}) => stamped(id(1), {
  name: 'Ilse Okafor', givenName: 'Ilse', headline: 'Storage and merges', company: 'Tidepool', location: 'Ghent', about: '', language: '', pronouns: '', tags: ['storage'],
  channels: [{ kind: 'email' as const, value: 'ilse@okafor.example', label: '' }], cadence: null, paused: false, typed: ['name'], ...more,
}, at)
const profile = stamped(id(2), {
  candidateId: id(1), site: 'github', handle: 'ilse-okafor', url: 'https://github.com/ilse-okafor', name: 'Ilse', headline: 'Storage and merges', company: 'Tidepool', location: 'Bruges',
  links: [], kept: 'whole' as const, lastReadAt: at + 3 * day, lastSeenAt: at, changed: {},
}, at)
const kept = (more = {}): Kept => ({
  candidate: candidate(more), profiles: [profile], signals: [stamped(id(3), {
    candidateId: id(1), profileId: id(2), source: 'github', kind: 'repository' as const, key: 'k', title: 'merge-clock', text: '', url: null, tags: [], at: null, firstSeenAt: at, lastSeenAt: at, saved: false,
  }, at)],
  notes: [stamped(id(4), { candidateId: id(1), text: 'Sings alto', at: at + day, imported: 'contacts.vcf' }, at)], needs: [], outcomes: [],
  touchpoints: [stamped(id(5), { candidateId: id(1), kind: 'casual' as const, direction: 'out' as const, channel: 'email' as const, topics: [], note: 'About the choir', at }, at)],
})
const settings = { ...defaultSettings, controller: { name: 'Ada Brandt', company: 'Harbour Search', address: 'Quay 1, Ghent', email: 'ada@harbour.example', protection: '', basis: '' } }
const siteName = () => 'GitHub'
const letter = (more = {}, changed = {}) => ({ kept: kept(more), settings: { ...settings, ...changed }, siteName })

test('each fact tells where it came from, and when', () => {
  expect(factsOf(kept()).map(({ label, value, from }) => [label, value, from.is])).toEqual([
    ['name', 'Ilse Okafor', 'typed'], ['headline', 'Storage and merges', 'page'], ['company', 'Tidepool', 'page'], ['location', 'Ghent', 'page'], ['tags', 'storage', 'typed'],
    ['channel', 'ilse@okafor.example', 'typed'], ['profile', 'https://github.com/ilse-okafor', 'page'], ['evidence', 'merge-clock', 'page'], ['note', 'Sings alto', 'file'],
    ['contact', 'About the choir', 'typed'],
  ])
  expect(sourcesOf(kept()).map(({ from, first, last }) => [from.is, first, last])).toEqual([['typed', at, at], ['page', at, at + 3 * day], ['file', at + day, at + day]])
})

describe('the notice', () => {
  test('says everything that it must, precisely', () => {
    const { text, language, fallback, missing } = noticeFor(letter())
    for (const part of [
      'Hello Ilse,', 'Who is responsible: Ada Brandt, Harbour Search, Quay 1, Ghent, ada@harbour.example', 'GitHub: https://github.com/ilse-okafor, read between 1 September 2026 and 4 September 2026',
      'my own records (contacts.vcf), brought in on 2 September 2026', 'Art. 6(1)(f)', '24 months', 'erased, and object at any time', 'data protection authority', 'Ada Brandt',
    ]) expect(text).toContain(part)
    expect({ language, fallback, missing }).toEqual({ language: 'en', fallback: false, missing: [] })
  })

  test('speaks their language, as familiarly as everything else, and says where it cannot', () => {
    expect(noticeFor(letter({ language: 'de-AT' }, { address: 'polite' })).text).toContain('Was Sie tun können')
    expect(noticeFor(letter({ language: 'de' })).text).toContain('Was du tun kannst')
    expect(noticeFor(letter({ language: 'fr' }, { tone: 'formal' })).text).toContain('Ce que vous pouvez demander')
    expect(noticeFor(letter({ language: 'nl' }))).toMatchObject({ language: 'en', fallback: true })
  })

  test('tells what of the recruiter is missing, and takes their own words for the basis', () => {
    expect(noticeFor(letter({}, { controller: defaultSettings.controller })).missing).toEqual(['name', 'email'])
    const { text } = noticeFor(letter({}, { controller: { ...settings.controller, basis: 'You agreed on the phone.' } }))
    expect(text).toContain('on what basis: You agreed on the phone.')
    expect(text).not.toContain('Art. 6')
  })

  test.each(noticeLanguages)('has every part in %s, familiar and polite', language => {
    for (const familiar of [true, false]) {
      for (const [part, words] of Object.entries(noticeWords(language, familiar))) expect(typeof words === 'string' ? words.length : 1, part).toBeGreaterThan(0)
    }
  })
})

test('what was noted is told in full, contacts by their days alone', () => {
  const { text } = notedFor(letter())
  expect(text).toContain('– From your page: merge-clock (GitHub, 1 September 2026)')
  expect(text).toContain('– My note: Sings alto (2 September 2026)')
  expect(text).toContain('– We were in touch: 1 September 2026')
  expect(text).not.toContain('About the choir')
})
