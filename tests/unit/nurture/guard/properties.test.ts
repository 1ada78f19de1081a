import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, guardCase, indexOf } from '../../../../scripts/lib/guard-cases'
import { randomFrom } from '../../../../scripts/lib/random'
import { clean, mixUp } from '../../../eval/guard/cases'
import { worldOf } from '../../../eval/guard/world'
import { guard, GuardIndex } from '../../../../src/nurture/guard'
import { anne, look, people } from './cast'

const world = worldOf(randomFrom(77), 400)
const seed = fc.integer({ min: 1, max: 1_000_000 })
const made = fc.oneof(seed.map(each => mixUp(each, world)), seed.map(each => clean(each, world)))

describe('for any draft', () => {
  test('a finding is where it says it is', () => {
    fc.assert(fc.property(made, each => {
      for (const { text, start } of guardCase(each)) expect(each.draft.slice(start, start + text.length)).toBe(text)
    }))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), draft => {
      for (const { text, start } of look(draft)) expect(draft.slice(start, start + text.length)).toBe(text)
    }))
  })

  test('the order of the people changes nothing', () => {
    fc.assert(fc.property(made, each => {
      const turned = { ...each, people: (each.people ?? []).toReversed() }
      expect(answerOf(guardCase(turned))).toEqual(answerOf(guardCase(each)))
    }))
  })

  test('a name that was put right is not found again', () => {
    fc.assert(fc.property(seed.map(each => mixUp(each, world)), each => {
      const [first] = guardCase(each).filter(({ kind, fix }) => (kind === 'other-name' || kind === 'other-nickname' || kind === 'other-company' || kind === 'other-place' || kind === 'unresolved') && fix !== null)
      if (!first?.fix) return
      const draft = each.draft.slice(0, first.start) + first.fix + each.draft.slice(first.start + first.text.length)
      expect(guardCase({ ...each, draft }).filter(({ kind, start }) => kind === first.kind && start === first.start)).toEqual([])
    }))
  })

  test('what is the recipient’s own is never another’s', () => {
    fc.assert(fc.property(fc.constantFrom(...world), person => {
      const to = { name: person.name, givenName: person.givenName, company: person.company, location: person.location, pronouns: person.pronouns, topics: person.topics, repositories: person.repositories }
      const draft = `Hi ${person.givenName}, how are things at ${person.company}? What do you think, ${person.givenName}? The badge says ${person.name}. I loved your post about ${person.topics[0] ?? 'x'}.`
      expect(guardCase({ to, people: world, draft }).filter(({ kind }) => kind !== 'salutation')).toEqual([])
    }))
  })
})

describe('the index', () => {
  test('who is removed is not found any more, who is added is', () => {
    const index = new GuardIndex(people)
    const names = () => guard('What do you think, Grace? How are things at Zalando?', index, { to: anne }).map(({ text }) => text)
    expect(names()).toEqual(['Grace', 'Zalando'])
    index.remove('grace')
    index.remove('nobody')
    expect(names()).toEqual(['Zalando'])
    index.add({ id: 'new', name: 'Grace Imlach', nicknames: [], company: '', location: '', topics: [], repositories: [] })
    expect(names()).toEqual(['Grace', 'Zalando'])
    expect(index.size).toBe(people.length)
  })

  test('who changed is found by the new facts alone', () => {
    const index = new GuardIndex(people)
    index.add({ id: 'anna', name: 'Hanna Weißhaupt', nicknames: [], company: 'Kettlewell', location: '', topics: [], repositories: [] })
    expect(guard('How are things at Zalando, or Kettlewell? Thanks Hanna! Thanks Anna!', index, { to: anne }).map(({ text }) => text)).toEqual(['Kettlewell', 'Hanna'])
  })

  test('the recipient’s own row is the recipient', () => {
    const index = new GuardIndex(people)
    expect(guard('Hi Anni, how are things at Zalando?', index, { to: { ...anne, id: 'anna', name: 'Anna Weißhaupt', givenName: 'Anna', company: '' } })).toEqual([])
  })

  test('a case of many people is answered like one of few', () => {
    const [first] = world
    if (!first) throw new Error('no people')
    expect(guardCase({ to: { name: 'Zbigniew Q' , givenName: 'Zbigniew' }, draft: `Thanks ${first.givenName}!` }, indexOf(world)).map(({ kind }) => kind)).toContain('other-name')
  })
})
