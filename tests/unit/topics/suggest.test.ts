import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signalKinds } from '../../../src/domain/capture'
import { addDays } from '../../../src/domain/day'
import { interestsOf, suggest } from '../../../src/topics'
import type { TopicPerson, TopicSignal } from '../../../src/topics/types'
import { me, now, person, signal, vocabulary } from './people'

const labels = (who: TopicPerson, mine = me()) => suggest(who, mine, vocabulary, now).suggestions.map(({ topic }) => topic.label)
const today = '2026-11-23'

describe('suggestions', () => {
  it('are about what a person made and wrote lately, not about what stands in lists', () => {
    const who = person({ signals: [
      signal({ id: 'a', kind: 'repository', title: 'sync-lab', text: 'Experiments with CRDTs', tags: ['crdt'], at: '2026-10-20' }),
      signal({ id: 'b', kind: 'skill', title: 'Kubernetes', at: null }),
      signal({ id: 'c', kind: 'certification', title: 'Terraform Associate', at: '2026-11-20' }),
    ] })
    expect(labels(who)).toEqual(['CRDTs'])
  })

  it('leave out what lies years back', () => {
    expect(labels(person({ signals: [signal({ id: 'a', text: 'My first sourdough loaf', at: '2021-02-01' })] }))).toEqual([])
  })

  it('leave out exercises and settings', () => {
    const trivial = ['hello-world', 'dotfiles', 'advent-of-code-2024', 'todo-app', 'my-portfolio']
    expect(labels(person({ signals: trivial.map(title => signal({ id: title, kind: 'repository', title, tags: ['rust', 'kubernetes'] })) }))).toEqual([])
  })

  it('leave out announcements and job calls', () => {
    const texts = ['We\'re hiring Kubernetes people, join our team!', 'Happy to share that I\'ve obtained a new certification: Kubernetes', 'Wir suchen Kubernetes-Profis (m/w/d)']
    expect(labels(person({ signals: texts.map((text, at) => signal({ id: `s${at}`, text })) }))).toEqual([])
  })

  it('prefer the narrower topic, unless the recruiter cares for the broader one', () => {
    const who = person({ signals: [signal({ id: 'a', text: 'Climbing on Sunday: a new bouldering hall' })] })
    expect(labels(who)).toEqual(['bouldering'])
    expect(labels(who, me({ interests: ['climbing'] }))).toEqual(['climbing'])
  })

  it('find what the recruiter cares for although no vocabulary knows it, but not in announcements', () => {
    const who = person({ signals: [signal({ id: 'a', text: 'We spent the night zorbulating under the bridge again.' })] })
    expect(labels(who, me({ interests: ['zorbulating'] }))).toEqual(['zorbulating'])
    expect(labels(who)).toEqual([])
    expect(labels(person({ signals: [signal({ id: 'a', text: 'We are hiring for our zorbulating team!' })] }), me({ interests: ['zorbulating'] }))).toEqual([])
  })

  it('take a narrow tag of a work as the person\'s own topic, and a single word only when it returns', () => {
    const work = (id: string, tags: string[]) => signal({ id, site: 'github', kind: 'repository', title: id, tags, at: '2026-10-20' })
    expect(labels(person({ signals: [work('a', ['zorbic-lattices'])] }))).toEqual(['zorbic lattices'])
    expect(labels(person({ signals: [work('a', ['zorbic'])] }))).toEqual([])
    expect(labels(person({ signals: [work('a', ['zorbic']), work('b', ['zorbic'])] }))).toEqual(['zorbic'])
  })

  it('leave out the language that a repository is merely written in', () => {
    const who = person({ signals: [signal({ id: 'a', site: 'github', kind: 'repository', title: 'hive', text: 'Scales for bees', tags: ['Go', 'mqtt'], at: '2026-10-20' })] })
    expect(labels(who)).not.toContain('Go')
    expect(labels(who, me({ interests: ['go'] }))).toContain('Go')
  })

  it('mark what the recruiter shares, also through a neighbour', () => {
    const who = person({ signals: [signal({ id: 'a', text: 'A day at the climbing wall', at: '2026-11-01' })] })
    expect(suggest(who, me({ interests: ['bouldering'] }), vocabulary, now).suggestions[0]).toMatchObject({ shared: true, angle: 'share' })
    expect(suggest(who, me({ interests: ['chess'] }), vocabulary, now).suggestions[0]).toMatchObject({ shared: false })
  })

  it('rest for 90 days after a contact, unless there is something new, and then say so', () => {
    const old = signal({ id: 'old', text: 'Chess club on Tuesday', at: '2026-10-01' })
    const fresh = signal({ id: 'new', text: 'Won my first chess tournament', at: '2026-11-20' })
    const touch = (at: string) => [{ at, kind: 'casual' as const, direction: 'out' as const, topics: ['chess'], note: '' }]
    expect(labels(person({ signals: [old], touchpoints: touch('2026-10-10') }))).toEqual([])
    expect(labels(person({ signals: [old], touchpoints: touch('2026-08-01') }))).toEqual(['chess'])
    const again = suggest(person({ signals: [old, fresh], touchpoints: touch('2026-10-10') }), me(), vocabulary, now).suggestions[0]
    expect(again).toMatchObject({ isNew: true, evidence: ['new', 'old'] })
    expect(again?.why).toContain('2026-10-10')
  })

  it('never raise what is hidden, nor what stands below it', () => {
    const signals = [signal({ id: 'a', text: 'Fair isle sleeve number two, and open water swimming at dawn' })]
    expect(labels(person({ signals, hidden: ['knitting', 'swimming'] }))).toEqual([])
  })

  it('quarantine what is sensitive and say why', () => {
    const found = suggest(person({ signals: [signal({ id: 'a', text: 'Six months since my diagnosis. Chess helps.' })] }), me(), vocabulary, now)
    expect(found.suggestions).toEqual([])
    expect(found.quarantined).toEqual([{ id: 'a', reason: expect.stringContaining('health') as string }])
  })

  it('name events by their names', () => {
    const who = person({ signals: [signal({ id: 'a', text: 'See you at the Fjordlys Data Summit next week, we bring our query planner.' })] })
    expect(labels(who)).toContain('Fjordlys Data Summit')
  })
})

describe('interests', () => {
  it('are stronger when there is more, fresher when it is later, and say why', () => {
    const one = person({ signals: [signal({ id: 'a', text: 'Chess', at: '2026-06-01' })] })
    const two = person({ signals: [...one.signals, signal({ id: 'b', text: 'More chess', at: '2026-11-01' })] })
    const [weak] = interestsOf(one, me(), vocabulary, now)
    const [strong] = interestsOf(two, me(), vocabulary, now)
    expect(strong?.strength).toBeGreaterThan(weak?.strength ?? 1)
    expect(strong?.freshness).toBeGreaterThan(weak?.freshness ?? 1)
    expect(strong).toMatchObject({ firstSeen: '2026-06-01', lastSeen: '2026-11-01', evidence: ['b', 'a'] })
    expect(strong?.life).toHaveLength(12)
    expect(strong?.life.filter(month => month > 0)).toHaveLength(2)
    expect(strong?.reasons.join(' ')).toContain('2 × post')
  })

  it('count what was saved by hand for more', () => {
    const strength = (saved: boolean) => interestsOf(person({ signals: [signal({ id: 'a', text: 'Chess', saved })] }), me(), vocabulary, now)[0]?.strength ?? 0
    expect(strength(true)).toBeGreaterThan(strength(false))
  })

  it('keep what the recruiter kept, even without evidence', () => {
    const [kept] = interestsOf(person({ kept: ['chess'] }), me(), vocabulary, now)
    expect(kept).toMatchObject({ kept: true, topic: { label: 'chess' }, evidence: [] })
  })
})

describe('whatever a person has on their pages', () => {
  const phrase = fc.constantFrom('chess', 'CRDTs', 'sourdough bread', 'Kubernetes', 'my diagnosis', 'knitting', 'Go', 'Rust', 'jazz', 'we are hiring', 'typography', 'bouldering', '{topic}',
    'undefined', 'birdwatching', 'public speaking', 'Imkerei', 'escalade', 'fotografía', '将棋', '', 'the the', 'modular synth', 'x'.repeat(300))
  const signals: fc.Arbitrary<TopicSignal[]> = fc.array(fc.record({
    kind: fc.constantFrom(...signalKinds), words: fc.array(phrase, { maxLength: 4 }), tags: fc.array(phrase, { maxLength: 3 }),
    daysAgo: fc.option(fc.integer({ min: -5, max: 900 })), saved: fc.boolean(),
  }), { maxLength: 12 }).map(list => list.map(({ kind, words, tags, daysAgo, saved }, index) => signal({
    id: `s${index}`, kind, title: (words[0] || 'untitled').slice(0, 80), text: words.join(' and '), tags, at: daysAgo === null ? null : addDays(today, -daysAgo), saved,
  })))
  const people = fc.record({
    signals, language: fc.constantFrom('en', 'de', 'fr', 'es', 'pt', ''), givenName: fc.constantFrom('Juno', '', 'Åse'),
    hidden: fc.array(fc.constantFrom('chess', 'knitting', 'jazz'), { maxLength: 2 }), about: phrase, headline: phrase,
    touchpoints: fc.array(fc.record({
      at: fc.integer({ min: 0, max: 89 }).map(days => addDays(today, -days)), kind: fc.constant('casual' as const), direction: fc.constant('out' as const),
      topics: fc.array(fc.constantFrom('chess', 'CRDTs', 'kubernetes', 'rust'), { maxLength: 2 }), note: fc.constant(''),
    }), { maxLength: 2 }),
  }).map(change => person(change))
  const recruiters = fc.record({ tone: fc.constantFrom('casual' as const, 'formal' as const), signOff: fc.constantFrom('', 'Mika'), interests: fc.subarray(['chess', 'jazz', 'rust', 'climbing']) })
    .map(change => me(change))

  it('suggestions keep their promises', () => {
    fc.assert(fc.property(people, recruiters, (who, recruiter) => {
      const { suggestions, quarantined } = suggest(who, recruiter, vocabulary, now)
      const resting = new Set(quarantined.map(({ id }) => id))
      const hidden = new Set(who.hidden.map(name => vocabulary.resolve(name)?.id))
      expect(suggestions.length).toBeLessThanOrEqual(5)
      expect(new Set(suggestions.map(({ topic }) => topic.id)).size).toBe(suggestions.length)
      for (const { topic, evidence, openers, why } of suggestions) {
        expect(hidden.has(topic.id)).toBe(false)
        expect(why).not.toBe('')
        for (const id of evidence) {
          expect(id === 'about' || id === 'headline' || who.signals.some(one => one.id === id)).toBe(true)
          expect(resting.has(id)).toBe(false)
        }
        expect(new Set(openers).size).toBe(3)
        for (const opener of openers) {
          expect(opener.length).toBeLessThanOrEqual(280)
          if (who.givenName) expect(opener).toContain(who.givenName)
        }
        for (const touch of who.touchpoints) {
          if (!touch.topics.some(name => vocabulary.resolve(name)?.id === topic.id)) continue
          const isLater = who.signals.some(one => one.at !== null && one.at > touch.at && evidence.includes(one.id))
          expect(isLater, `${topic.label} was used and has nothing new`).toBe(true)
        }
      }
    }), { numRuns: 150 })
  })

  it('no opener has a hole', () => {
    fc.assert(fc.property(people, recruiters, (who, recruiter) => {
      const own = JSON.stringify(who)
      for (const { openers } of suggest(who, recruiter, vocabulary, now).suggestions) {
        for (const opener of openers) {
          for (const hole of opener.match(/\{[^}]*\}|undefined|null/g) ?? []) expect(own).toContain(hole)
          expect(opener).not.toMatch(/[„“«] ?[”“»]/)
        }
      }
    }), { numRuns: 100 })
  })

  it('no opener comes back once it was copied', () => {
    fc.assert(fc.property(people, recruiters, (who, recruiter) => {
      const copied = suggest(who, recruiter, vocabulary, now).suggestions.flatMap(({ openers }) => openers.slice(0, 1))
      const later = suggest(who, { ...recruiter, copied }, vocabulary, now).suggestions.flatMap(({ openers }) => openers)
      expect(later.filter(opener => copied.includes(opener))).toEqual([])
    }), { numRuns: 50 })
  })
})
