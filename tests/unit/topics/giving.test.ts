import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedVocabulary } from '../../../scripts/lib/topic-cases'
import { signalKinds } from '../../../src/domain/capture'
import { careAt, careOf, careOrderOf } from '../../../src/domain/interest'
import type { Signal } from '../../../src/domain/signal'
import { bareAddress, namesAddress, writtenWays } from '../../../src/topics/giving/address'
import { giftNote } from '../../../src/topics/giving/note'
import { type Gift, neighboursOf, rarityOf, subjectsOf } from '../../../src/topics/giving/subjects'
import { whyOf } from '../../../src/topics/giving/why'
import { weights } from '../../../src/topics/evidence'

const vocabulary = shippedVocabulary()
const gift = (changes: Partial<Gift>): Gift => ({ title: '', text: '', url: null, tags: [], foundOn: '', ...changes })
const ids = (changes: Partial<Gift>) => subjectsOf(gift(changes), vocabulary).map(({ topic }) => topic.id)
const topic = (id: string) => {
  const found = vocabulary.topic(id)
  if (!found) throw new Error(id)
  return found
}

describe('what a gift is about', () => {
  test.each<[string, Partial<Gift>, string]>([
    ['its title', { title: 'Bouldering for beginners' }, 'bouldering'],
    ['its text', { title: 'Notes', text: 'Why CRDTs beat locks' }, 'crdts'],
    ['its tags', { title: 'merge-clock', tags: ['crdt'] }, 'crdts'],
    ['its address', { title: 'Read more', url: 'https://blog.example/2026/sourdough-at-home.html' }, 'sourdough'],
    ['a hashtag', { title: 'Look', text: 'what a day #beekeeping' }, 'beekeeping'],
  ])('%s tells', (_where, changes, id) => expect(ids(changes)).toContain(id))

  test('the page around it tells only where nothing else does', () => {
    expect(ids({ title: 'here', foundOn: 'Sourdough weekly' })).toContain('sourdough')
    expect(ids({ title: 'Bouldering', foundOn: 'Sourdough weekly' })).not.toContain('sourdough')
  })

  test('a specific topic weighs more than a general one, and a neighbour less than what is named', () => {
    const named = subjectsOf(gift({ title: 'CRDTs in JavaScript' }), vocabulary)
    const weight = (id: string) => named.find(one => one.topic.id === id)?.weight ?? 0
    expect(weight('crdts')).toBeGreaterThan(weight('javascript'))
    for (const near of neighboursOf(named, vocabulary)) {
      expect(near.weight).toBeLessThan(Math.max(...named.map(one => one.weight)))
      expect(named.map(one => one.topic.id)).not.toContain(near.topic.id)
    }
  })

  test('addresses that are no addresses, and escapes that are none, say nothing', () => {
    for (const url of ['mailto:x@y.example', 'nonsense', 'https://x.example/%E0%A4%A', null]) expect(ids({ title: 'x', url })).toEqual([])
  })

  test('rarity falls as more people have it, between 1 and 0.3', () => {
    fc.assert(fc.property(fc.nat(60_000), fc.nat(60_000), fc.nat(60_000), (a, b, everyone) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)]
      expect(rarityOf(few, everyone)).toBeGreaterThanOrEqual(rarityOf(many, everyone))
      expect(rarityOf(many, everyone)).toBeGreaterThanOrEqual(0.3 - 1e-9)
    }))
  })
})

describe('how a care fades', () => {
  test('the order of two people never changes, and one day’s care is what was put in', () => {
    const part = fc.record({ worth: fc.double({ min: 0.01, max: 0.75, noNaN: true }), day: fc.constantFrom('2019-02-03', '2024-06-01', '2026-01-31', '2026-11-20') })
    const person = fc.array(part, { minLength: 1, maxLength: 30 }).map(parts => ({ careOrder: careOrderOf(parts.reduce((sum, { worth, day }) => sum + careAt(worth, day), 0)) }))
    fc.assert(fc.property(person, person, (a, b) => {
      for (const day of ['2026-11-23', '2027-05-01', '2031-01-01']) {
        if (a.careOrder < b.careOrder) expect(careOf(a, day)).toBeGreaterThanOrEqual(careOf(b, day))
        expect(careOf(a, day)).toBeGreaterThanOrEqual(0)
        expect(careOf(a, day)).toBeLessThanOrEqual(1)
      }
    }))
    expect(careOf({ careOrder: careOrderOf(careAt(0.55, '2026-11-23')) }, '2026-11-23')).toBeCloseTo(0.55, 6)
  })
})

describe('addresses', () => {
  test('one address written in several ways is one', () => {
    const ways = ['https://www.sea.example/crdts/', 'http://sea.example/crdts', 'https://sea.example/crdts?utm_source=x#top', 'https://SEA.example/CRDTs']
    expect(new Set(ways.map(bareAddress))).toEqual(new Set(['sea.example/crdts']))
    for (const way of ways.slice(0, 3)) expect(writtenWays(way)).toEqual(expect.arrayContaining(['https://sea.example/crdts', 'http://www.sea.example/crdts/']))
    expect(bareAddress('javascript:alert(1)')).toBeNull()
    expect(writtenWays('javascript:alert(1)')).toEqual([])
  })

  test.each([
    ['Sent https://sea.example/crdts.', true], ['sea.example/crdts (she liked it)', true], ['see “www.sea.example/crdts/”, then', true],
    ['https://sea.example/crdts-2', false], ['https://sea.example/', false], ['the sea', false], ['', false],
  ])('“%s” names it: %s', (note, named) => expect(namesAddress(note, 'https://www.sea.example/crdts')).toBe(named))
})

describe('why', () => {
  test('every kind of evidence has a sentence that stands by itself, without a hole', () => {
    for (const kind of [...signalKinds, 'headline', 'about', 'kept'] as const) {
      for (const at of ['2026-10-03', '2024-03-01', null]) {
        const why = whyOf('Ilse', topic('crdts'), { kind, title: 'merge-clock', at }, '2026-11-23')
        expect(why, kind).toMatch(/^(?:Ilse|You) [^{}]*CRDTs[^{}]*$/)
        const dated = at !== null && kind !== 'kept' && !weights[kind].startDate
        expect(/ in (?:October|March 2024)$/.test(why), why).toBe(dated)
      }
    }
  })
})

describe('the note', () => {
  const signal = (kind: Signal['kind'], title: string, at: string | null): Signal => ({
    id: 's', createdAt: 0, updatedAt: 0, times: {}, candidateId: 'c', profileId: null, source: 'github', kind, key: 'k', title, text: '', url: null, tags: [], at, firstSeenAt: 0, lastSeenAt: 0, saved: false,
  })
  const topics = ['crdts', 'beekeeping', 'bouldering', 'sourdough', 'rust', 'typography', 'kubernetes', 'jazz'].flatMap(id => vocabulary.topic(id) ?? [])
  const facts = fc.record({
    gift: fc.record({
      title: fc.oneof(fc.constantFrom('', 'Peritext', 'Why “we” merge: a story', 'Ein sehr langer Titel über alles, was beim Bienenhalten im Winter auf dem Dach so schiefgehen kann'), fc.string({ maxLength: 90 })),
      text: fc.constant(''), url: fc.constantFrom(null, 'https://ink.example/peritext?a=1'), tags: fc.constant([]), foundOn: fc.constant(''),
    }),
    topic: fc.constantFrom(...topics),
    kind: fc.constantFrom(...signalKinds), title: fc.constantFrom('merge-clock', 'On merging without locks', 'Mentor — CoderDojo Gent', '“Quoted” title', ''), at: fc.constantFrom('2026-11-20', '2025-01-02', null),
    givenName: fc.constantFrom('Ilse', 'Noor', ''), language: fc.constantFrom('', 'en', 'de', 'fr', 'es', 'pl'), tone: fc.constantFrom('casual' as const, 'formal' as const), signOff: fc.constantFrom('', 'Jo'),
  })
  const familiar: Record<string, RegExp> = { de: /\b(?:du|dich|dir|dein\w*)\b/i, fr: /\b(?:tu|toi|ton|ta|tes)\b|\bt’/i, es: /\b(?:tú|ti|tu|tus|te)\b/i }
  const polite: Record<string, RegExp> = { de: /\b(?:Sie|Ihnen|Ihr\w*)\b/, fr: /\b(?:vous|votre|vos)\b/i, es: /\b(?:usted|su|sus)\b/i }

  test('is two lines with the right name and address, in one language and one manner, without a hole or a doubled word', () => {
    fc.assert(fc.property(facts, ({ kind, title, at, givenName, language, tone, signOff, ...rest }) => {
      const result = giftNote({
        ...rest, signal: signal(kind, title, at), told: { kind, title, at }, candidate: { givenName, language }, me: { interests: [], tone, signOff, copied: [] }, today: '2026-11-23',
      })
      const lines = result.text.split('\n')
      expect(lines).toHaveLength(signOff ? 3 : 2)
      const [first = '', second = ''] = lines
      expect(result.language).toBe(language === '' || language === 'pl' ? 'en' : language)
      if (givenName) expect(first).toMatch(new RegExp(`^[^.]*${givenName}[,:] `))
      expect(first.includes('https://ink.example/peritext?a=1')).toBe(rest.gift.url !== null)
      const said = result.text.replace(rest.gift.url ?? '\0', '')
      expect(said.length).toBeLessThanOrEqual(320)
      const own = [rest.gift.title, title].some(text => /[{}]/.test(text))
      if (!own) expect(said).not.toMatch(/[{}]|undefined|null/)
      expect(second).toMatch(/^\S.*[.?!]$/)
      const words = ['merge-clock', 'On merging without locks', 'Peritext', ''].includes(rest.gift.title) ? said : second
      expect(words).not.toMatch(/\b(\p{L}+) \1\b/iu)
      const [wrong] = tone === 'formal' ? [familiar[result.language]] : [polite[result.language]]
      if (wrong) expect(second, second).not.toMatch(wrong)
      expect(said).not.toMatch(/\b(?:opportunity|job|role|hiring|impressed|amazing|great|Stelle|poste|puesto)\b/i)
    }), { numRuns: 1_500 })
  })
})
