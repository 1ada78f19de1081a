// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { evidenceOf } from '../../src/ui/features/person/model'
import { waysOf } from '../../src/ui/features/person/ways'
import { touchLine } from '../../src/ui/features/person/words'
import { topicPersonOf, topicPersonOfCapture } from '../../src/ui/state/topics'
import { agoOf, dueIn, plural, relativeDay, spanOf } from '../../src/i18n/format'
import { ilse, ilseCapture, ilsePerson, modelOf } from './fixtures/ilse'
import { daysAgo, now, signal, touch } from './fixtures/records'

vi.mock('../../src/sites/registry', () => ({
  siteById: (id: string) => ({ linkedin: { name: 'LinkedIn', messageUrl: (handle: string) => `https://linkedin.example/message/${handle}` }, github: { name: 'GitHub', messageUrl: () => null } })[id],
}))

describe('"did you write?"', () => {
  const opener = { id: 'o', createdAt: now, updatedAt: now, times: {}, candidateId: ilse.id, topic: 'crdts', text: 'Hi', at: now - 3_600_000 }
  it('waits for an answer', () => expect(modelOf({ copied: [opener] }).pending).toEqual(opener))
  it('is answered by a word logged since', () => {
    const wrote = { ...touch(ilse, 0, 'casual', 'out'), at: now }
    expect(modelOf({ copied: [opener], person: { ...ilsePerson, touchpoints: [wrote] } }).pending).toBeNull()
  })
  it('is not answered by a word of theirs', () => {
    const theirs = { ...touch(ilse, 0, 'casual', 'in'), at: now }
    expect(modelOf({ copied: [opener], person: { ...ilsePerson, touchpoints: [theirs] } }).pending).toEqual(opener)
  })
  it('is forgotten after three days', () => expect(modelOf({ copied: [{ ...opener, at: daysAgo(4) }] }).pending).toBeNull())
  it('speaks of the last opener only', () => expect(modelOf({ copied: [{ ...opener, id: 'older', at: now - 7_200_000 }, opener] }).pending?.id).toBe('o'))
})

describe('what changed since the last visit', () => {
  const [github] = ilsePerson.profiles
  if (!github) throw new Error('a profile')
  it('is nothing when nothing came', () => expect(modelOf().changes).toEqual([]))
  it('names fields with the value before, and evidence that came since, under the profile that shows it', () => {
    const fresh = signal(ilse, github, 'repository', 'new-one', { firstSeenAt: now, newSince: daysAgo(2) })
    const profile = { ...github, headline: 'Principal', changed: { headline: 'Staff' }, lastSeenAt: daysAgo(2) }
    const [change, ...others] = modelOf({ person: { ...ilsePerson, profiles: [profile, ...ilsePerson.profiles.slice(1)], signals: [...ilsePerson.signals, fresh] } }).changes
    expect(others).toEqual([])
    expect(change?.profile).toBe(profile)
    expect(change?.news.map(({ title, before }) => [title, before])).toEqual([['Principal', 'Staff'], ['new-one', null]])
  })
})

describe('what the topic engine is given', () => {
  it('takes a stored person', () => {
    const marks = (['hidden', 'refused', 'kept'] as const).map(mark => ({ id: mark, createdAt: 0, updatedAt: 0, times: {}, candidateId: ilse.id, topic: `topic-${mark}`, mark }))
    const person = topicPersonOf({ ...ilsePerson, marks })
    expect(person.hidden).toEqual(['topic-hidden', 'topic-refused'])
    expect(person.kept).toEqual(['topic-kept'])
    expect(person.signals.map(one => one.site)).toEqual(['github', 'github', 'linkedin', 'github', 'recruiter'])
    expect(person.touchpoints[0]).toMatchObject({ kind: 'casual', direction: 'in', at: '2026-11-04' })
  })
  it('takes a page with its evidence named by key, and finds it again', () => {
    const person = topicPersonOfCapture(ilseCapture)
    expect(person.givenName).toBe('Ilse')
    const [first] = person.signals
    const gone = { ...person, signals: person.signals.map(one => ({ ...one, gone: true })) }
    expect(evidenceOf([first?.id ?? ''], gone)[0]?.what).toBe('repository, no longer on the page')
    expect(evidenceOf([first?.id ?? '', 'headline', 'gone'], person)).toMatchObject([{ title: 'merge-semantics', what: 'repository', at: '2026-11-12' }, { what: 'headline' }])
  })
})

describe('ways to reach a person', () => {
  it('puts typed channels first, then messages of sites, then profiles; places to meet are not opened', () => {
    expect(waysOf(ilse, ilsePerson.profiles).map(way => [way.label, way.url])).toEqual([
      ['ilse@okafor.example', 'mailto:ilse@okafor.example'],
      ['Message on LinkedIn', 'https://linkedin.example/message/ilse-okafor'],
      ['Profile on GitHub', 'https://github.com/ilseok'],
    ])
  })
  it('keeps an address from smuggling headers into a mail', () => {
    const way = waysOf({ channels: [{ kind: 'email', value: 'a@b.example?bcc=c@d.example', label: '' }] }, [])[0]
    expect(way?.url).toBe('mailto:a@b.example%3Fbcc%3Dc%40d.example')
  })
  it('never opens anything but web addresses, mail and phone', () => {
    expect(waysOf({ channels: [{ kind: 'site', value: 'javascript:alert(1)', label: '' }, { kind: 'other', value: 'data:text/html,x', label: '' }] }, [])).toEqual([])
  })
})

describe('words', () => {
  it('tells a contact as a line', () => {
    expect(touchLine(touch(ilse, 1, 'give', 'out', 'the recording', ['crdts']), 'Ilse', () => 'CRDTs')).toBe('You gave something about CRDTs: the recording')
    expect(touchLine({ ...touch(ilse, 1, 'casual', 'in'), channel: 'phone' }, 'Ilse', id => id)).toBe('Ilse wrote by phone')
  })
  it.each([[0, 'today'], [1, 'yesterday'], [19, '19 days ago'], [35, '5 weeks ago'], [120, '4 months ago'], [800, '2 years ago']])('%i days ago is "%s"', (days, words) => {
    expect(relativeDay(new Date(Date.UTC(2026, 10, 23) - days * 86_400_000).toISOString().slice(0, 10), '2026-11-23')).toBe(words)
  })
  it('tells when something is due and was last seen', () => {
    expect(dueIn('2026-11-23', '2026-11-23')).toBe('today')
    expect(dueIn('2026-11-11', '2026-11-23')).toBe('12 days late')
    expect(agoOf(null, '2026-11-23')).toBe('no date')
    expect(agoOf('2026-11-20', '2026-11-23')).toBe('this week')
    expect(spanOf(1)).toBe('1 day')
    expect([plural(1, 'person', 'people'), plural(1284, 'person', 'people')]).toEqual(['1 person', '1,284 people'])
  })
})
