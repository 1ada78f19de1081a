import { describe, expect, it, test } from 'vitest'
import type { Profile } from '../../../src/domain/candidate'
import { stamped } from '../../../src/domain/record'
import type { Signal } from '../../../src/domain/signal'
import { type NewsInput, newsOf } from '../../../src/nurture/news'

const day = 86_400_000
const looked = Date.UTC(2026, 4, 3, 12)
const now = looked + 20 * day
const page = 'https://www.linkedin.com/in/ilse-okafor/'

const profile = (more: Partial<Profile> = {}): Profile => stamped('p', {
  candidateId: 'c', site: 'linkedin', handle: 'ilse-okafor', url: page, name: 'Ilse Okafor', headline: 'Engineer', company: 'Tidepool', location: 'Ghent, Belgium',
  links: [], kept: 'whole' as const, lastReadAt: now, lastSeenAt: looked, changed: {}, ...more,
}, looked - 100 * day)
const signal = (kind: Signal['kind'], title: string, more: Partial<Signal> = {}): Signal => stamped(`${kind} ${title}`, {
  candidateId: 'c', profileId: 'p', source: 'linkedin', kind, key: title, title, text: '', url: null, tags: [], at: null, firstSeenAt: now, lastSeenAt: now,
  seenOn: page, place: 0, saved: false, ...more,
}, now)
const fresh = (kind: Signal['kind'], title: string, more: Partial<Signal> = {}) => signal(kind, title, { newSince: looked, ...more })
const old = (kind: Signal['kind'], title: string, more: Partial<Signal> = {}) => signal(kind, title, { firstSeenAt: looked - day, place: 1, ...more })
const news = (more: Partial<NewsInput> = {}) => newsOf({ profile: profile(), signals: [], needs: [], name: 'Ilse', ...more })
const reasons = (more: Partial<NewsInput>) => news(more).flatMap(({ reason, glad }) => reason ? [`${glad ? 'glad' : 'care'}: ${reason}`] : [])

describe('what is told', () => {
  test('nothing, when nothing changed or all was seen', () => {
    expect(news({ signals: [old('skill', 'Rust'), fresh('post', 'Seen already', { firstSeenAt: looked - 1 }), old('organization', 'Left long ago', { goneAt: looked - 1 })] })).toEqual([])
  })
  test('nothing of what was there at the first look, nor what was saved by hand, nor what another profile shows', () => {
    expect(news({ signals: [signal('post', 'Loaded late'), fresh('post', 'By hand', { saved: true }), fresh('post', 'Elsewhere', { profileId: 'q' })] })).toEqual([])
  })
  test('the most personal first, what is gone last', () => {
    expect(news({
      profile: profile({ changed: { location: 'Antwerp' } }),
      signals: [fresh('repository', 'sync-engine'), fresh('experience', 'Lead — Northwind'), fresh('certification', 'Sailing licence'), old('language', 'Dutch', { goneAt: now })],
    }).map(({ label, title }) => `${label}: ${title}`)).toEqual([
      'New job: Lead — Northwind', 'Place: Ghent, Belgium', 'New certificate: Sailing licence', 'Now shows: sync-engine', 'No longer on the page: Dutch',
    ])
  })
  test('a repository is called new only where the main page dates its creation', () => {
    const labels = (more: Partial<Signal>) => news({ signals: [fresh('repository', 'sync-engine', more)] }).map(({ label }) => label)
    expect(labels({ at: '2026-05-12' })).toEqual(['New repository'])
    expect(labels({ at: '2026-05-12', seenOn: `${page}repositories/` })).toEqual(['Now shows'])
    expect(labels({})).toEqual(['Now shows'])
  })
  test('between which looks it happened, or the day that the page gives', () => {
    expect(news({ signals: [fresh('repository', 'sync-engine')] })[0]).toMatchObject({ at: null, between: [looked, now] })
    expect(news({ signals: [fresh('post', 'On merges', { at: '2026-05-12' })] })[0]).toMatchObject({ at: '2026-05-12', between: null })
    const moved = { ...profile({ changed: { location: 'Antwerp' }, changedSince: { location: looked + day } }), times: { location: now } }
    expect(news({ profile: moved })[0]).toMatchObject({ before: 'Antwerp', between: [looked + day, now] })
  })
})

describe('congratulations', () => {
  it('are offered once for a new job, however many places show it', () => {
    const changed = profile({ headline: 'Lead at Northwind', company: 'Northwind', changed: { headline: 'Engineer at Tidepool', company: 'Tidepool' } })
    expect(reasons({ profile: changed, signals: [fresh('experience', 'Lead — Northwind'), old('experience', 'Engineer — Tidepool')] }))
      .toEqual(['glad: If it is a new job: congratulate Ilse, and ask how it begins.'])
  })
  it('call a new role at the same company a step up, and leave the old title unsaid', () => {
    const told = news({ signals: [fresh('experience', 'Lead — Tidepool'), old('experience', 'Engineer — Tidepool', { goneAt: now })] })
    expect(told.map(({ label, title }) => `${label}: ${title}`)).toEqual(['New role: Lead — Tidepool'])
    expect(told[0]?.reason).toContain('step up')
  })
  it('are not given for an old job that was added later', () => {
    expect(reasons({ signals: [fresh('experience', 'Waiter — Pier 9', { place: 3 }), old('experience', 'Engineer — Tidepool', { place: 2 })] })).toEqual([])
  })
  it('go by dates rather than places where the page gives both', () => {
    const dated = [fresh('experience', 'Lead — Northwind', { place: 3, at: '2026-05-01' }), old('experience', 'Engineer — Tidepool', { place: 2, at: '2020-01-01' })]
    expect(reasons({ signals: dated })).toHaveLength(1)
  })
  it.each([['Engineer', 'Staff engineer'], ['Senior engineer', 'Head of sync'], ['Working student', 'Engineer']])('are offered for a step from %s to %s', (before, headline) => {
    expect(reasons({ profile: profile({ headline, changed: { headline: before } }) })[0]).toMatch(/^glad:/)
  })
  it.each([
    ['Staff engineer', 'Engineer'], ['Engineer', 'Engineer and potter'], ['Engineer', 'On a career break'], ['Engineer', 'Senior engineer on parental leave'],
  ])('are not offered from %s to %s', (before, headline) => {
    expect(reasons({ profile: profile({ headline, changed: { headline: before } }) })).toEqual([])
  })
  it.each(['Open to work', 'Looking for a new harbour', 'Auf der Suche nach Neuem', 'à la recherche d’un port', 'Laid off in May'])('become a word of care for “%s”', headline => {
    expect(reasons({ profile: profile({ headline, changed: { headline: 'Engineer' } }) })).toEqual(['care: May be looking for something new. Ask how Ilse is, and whether you can help.'])
  })
  it('become a word of care when a job went and no new one is shown', () => {
    const care = ['care: No new job is shown. Ask how Ilse is, not why.']
    expect(reasons({ profile: profile({ company: '', changed: { company: 'Tidepool' } }) })).toEqual(care)
    expect(reasons({ signals: [old('experience', 'Engineer — Tidepool', { place: 0, goneAt: now }), old('experience', 'Intern — Brine')] })).toEqual(care)
  })
  it('become a word of care where the headline speaks of a job that was, unless a new one is shown', () => {
    const left = profile({ headline: 'Senior engineer, ex-Tidepool', changed: { headline: 'Engineer' } })
    expect(reasons({ profile: left })).toEqual(['care: No new job is shown. Ask how Ilse is, not why.'])
    expect(reasons({ profile: left, signals: [fresh('experience', 'Lead — Northwind')] })[0]).toMatch(/^glad: If it is a new job/)
    expect(reasons({ profile: profile({ headline: 'Engineer, potter, ex-Brine', changed: { headline: 'Engineer, ex-Brine' } }) })).toEqual([])
  })
  it('stand when a job went because another began', () => {
    expect(reasons({ signals: [old('experience', 'Engineer — Tidepool', { goneAt: now }), fresh('experience', 'Lead — Northwind')] })[0]).toMatch(/^glad: If it is a new job/)
  })
  it('never go to what is gone, and never without an “if” for jobs and places', () => {
    expect(reasons({ signals: [old('certification', 'Sailing licence', { goneAt: now }), old('honor', 'Medal', { goneAt: now })] })).toEqual([])
    expect(reasons({ profile: profile({ changed: { location: 'Antwerp' } }) })).toEqual(['glad: If Ilse moved: wish a good start in Ghent.'])
  })
})

test('what somebody now says they want comes first, unless it was there when they were saved', () => {
  const need = (createdAt: number) => stamped('n', { candidateId: 'c', kind: 'trigger' as const, text: 'Open to freelance work', source: page, at: createdAt, checkOn: null }, createdAt)
  expect(news({ needs: [need(now)], signals: [fresh('experience', 'Lead — Northwind')] })[0]).toMatchObject({ label: 'Now says', title: 'Open to freelance work' })
  expect(news({ needs: [need(looked - 100 * day)] })).toEqual([])
  expect(news({ needs: [{ ...need(now), source: 'told me' }] })).toEqual([])
})
