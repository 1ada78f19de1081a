import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/ui/features/bar/entries'
import { type Offers, matching, offered } from '../../../src/ui/features/bar/find'
import { fitOf } from '../../../src/ui/features/bar/rank'

const entry = (kind: Entry['kind'], title: string, also: readonly string[] = []): Entry =>
  ({ id: `${kind}:${title}`, kind, title, also, icon: 'person', choice: { run: () => undefined } })
const person = (title: string, near = false) => ({ entry: entry('person', title), near })
const none: Offers = { recent: [], acts: null, screens: [], views: [], openings: [], topics: [] }
const titles = (entries: readonly Entry[]) => entries.map(({ title }) => title)

describe('how well something fits what is typed', () => {
  it.each([
    ['today', 'Today', 'exact'], ['tod', 'Today', 'begins'], ['coming wee', 'The coming weeks', 'prefix'], ['calendar', 'The coming weeks', 'exact'],
    ['cal', 'The coming weeks', 'other'], ['okafor ilse', 'Ilse Okafor', 'prefix'], ['zoe', 'Zoë Åberg', 'begins'], ['setings', 'Settings', 'near'],
    ['settnigs', 'Settings', 'near'], ['okafro', 'Ilse Okafor', 'near'], ['lg', 'Log a touch', null], ['xettings', 'Settings', null], ['day', 'Today', null], ['  ', 'Today', null],
  ])('%s: %s is %s', (query, title, fit) => {
    expect(fitOf(query, title, title === 'The coming weeks' ? ['calendar', 'load'] : [])).toBe(fit)
  })

  it('finds every title by itself and by each of its beginnings', () => {
    const title = fc.array(fc.stringMatching(/^[a-zäöé]{1,12}$/), { minLength: 1, maxLength: 4 }).map(words => words.join(' '))
    fc.assert(fc.property(title, fc.nat(), (name, cut) => {
      expect(fitOf(name, name)).toBe('exact')
      const begun = name.slice(0, 1 + cut % name.length).trim()
      expect(['exact', 'begins']).toContain(fitOf(begun, name))
    }))
  })
})

describe('what the bar finds', () => {
  it('puts exact before beginnings before words within before other words before typing errors, over all kinds', () => {
    const found = matching('rust', { ...none, screens: [entry('screen', 'Files', ['rust'])], topics: [entry('topic', 'Rust'), entry('topic', 'Async Rust')], openings: [entry('opening', 'Rust engineer')] }, [
      person('Rusty Nail'), person('Ilse Okafor'), person('Ruts Berg', true),
    ])
    expect(titles(found)).toEqual(['Files', 'Rust', 'Rusty Nail', 'Rust engineer', 'Async Rust', 'Ilse Okafor', 'Ruts Berg'])
  })

  it('puts whom one dealt with last before others who fit as well', () => {
    const recent = [entry('person', 'Noor Zahn'), entry('person', 'Noor Lind')]
    expect(titles(matching('noor', { ...none, recent }, [person('Noor Abel'), person('Noor Lind'), person('Noor Zahn')]))).toEqual(['Noor Zahn', 'Noor Lind', 'Noor Abel'])
  })

  it('finds what can be done by the words people say for it', () => {
    const acts = { title: 'With Ilse', entries: [entry('act', 'Snooze Ilse …', ['later', 'put off']), entry('act', 'Log a touch with Ilse', ['called'])] }
    expect(titles(matching('put off', { ...none, acts }, []))).toEqual(['Snooze Ilse …'])
    expect(titles(matching('log ilse', { ...none, acts }, []))).toEqual(['Log a touch with Ilse'])
  })

  it('shows no more of a kind than can be looked over', () => {
    const topics = Array.from({ length: 40 }, (_, index) => entry('topic', `Rust ${index}`))
    expect(matching('rust', { ...none, topics }, []).length).toBeLessThan(10)
  })
})

describe('an empty bar', () => {
  it('offers whom one dealt with last, then what can be done with the person in view, then the screens', () => {
    const groups = offered({ ...none, recent: [entry('person', 'Noor')], acts: { title: 'With Ilse', entries: [entry('act', 'Log')] }, screens: [entry('screen', 'Today')] })
    expect(groups.map(({ title }) => title)).toEqual(['Recently viewed', 'With Ilse', 'Go to'])
  })

  it('has no headings over nothing', () => {
    expect(offered({ ...none, screens: [entry('screen', 'Today')] }).map(({ title }) => title)).toEqual(['Go to'])
  })
})
