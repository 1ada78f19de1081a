// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { PaperView } from '../../../src/ui/features/print/PaperView'
import { paperOf } from '../../../src/ui/features/print/paper'
import { deskPerson } from '../fixtures/desk'
import { ilse, ilsePerson, ilseTopics, modelOf } from '../fixtures/ilse'
import { siteName } from '../fixtures/props'
import { note, now, today, touch } from '../fixtures/records'
import { objections } from '../people/axe'
import '../setup'

const show = (model = modelOf(), withNotes = true) => render(<PaperView paper={paperOf(model, siteName)} withNotes={withNotes} today={today} />)
const part = (name: string) => screen.getByRole('region', { name })

describe('a person on paper', () => {
  it('tells each fact with its source and date', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ilse Okafor')
    const facts = part('Facts').textContent
    expect(facts).toMatch(/Does.*Staff engineer, storage \(.*\d{4}\)/)
    expect(facts).toMatch(/Reached by.*ilse@okafor\.example \(typed by you, .*\d{4}\)/)
    expect(facts).toMatch(/github\.com\/ilseok \(GitHub, .*\d{4}\)/)
  })

  it('tells interests with their evidence, where it stood and when', () => {
    const [first, ...others] = ilseTopics.interests
    const repository = ilsePerson.signals[0]?.id ?? ''
    show(modelOf({ topics: { ...ilseTopics, interests: first ? [{ ...first, evidence: [repository, 'headline'], reasons: ['Two repositories since 2026-10-30.'] }, ...others] : [] } }))
    const cares = part('Cares about')
    expect(cares.textContent).toContain('Distributed storage')
    expect(cares.textContent).toContain('Two repositories since Oct 30')
    expect(cares.textContent).toMatch(/merge-semantics \(repository, GitHub, Nov 12, 2026\)/)
  })

  it('tells wants, what is next, and what was, with days', () => {
    show()
    expect(part('Wants').textContent).toMatch(/Must.*remote/)
    expect(part('Next').textContent).toMatch(/Dec 3, 2026.*A casual note/)
    const past = within(part('Between you')).getAllByRole('definition').map(({ textContent }) => textContent)
    expect(past[0]).toBe('Ilse wrote: answered about the meetup')
    expect(past).toHaveLength(ilsePerson.touchpoints.length)
  })

  it('tells of a no', () => {
    show(modelOf({ person: deskPerson }))
    expect(part('Between you').textContent).toContain('Ilse passed: “not before the summer”')
  })

  it('says first that somebody does not want to be contacted', () => {
    show()
    expect(document.body.textContent).not.toContain('Does not want')
    show(modelOf({ person: { ...ilsePerson, candidate: { ...ilse, objectedAt: now } } }))
    expect(document.body.textContent).toContain('Does not want to be contacted, since Nov 23, 2026')
  })

  it('leaves the notes away when asked to', () => {
    show(modelOf(), false)
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull()
    expect(document.body.textContent).not.toContain('Prefers short messages')
  })

  it('keeps to what fits, and says what is left out', () => {
    const touchpoints = Array.from({ length: 40 }, (_, index) => touch(ilse, index + 1, 'casual', 'out'))
    const notes = Array.from({ length: 11 }, (_, index) => note(ilse, index === 0 ? 'very long '.repeat(1_000) : `Note ${index}`, index))
    show(modelOf({ person: { ...ilsePerson, touchpoints, notes }, topics: { ...ilseTopics, interests: [...ilseTopics.interests, ...ilseTopics.interests] } }))
    expect(part('Between you').textContent).toContain('and 28 earlier contacts, in Kith')
    expect(part('Notes').textContent?.length).toBeLessThan(1_000)
    expect(part('Notes').textContent).toContain('and 3 earlier notes, in Kith')
    expect(part('Cares about').textContent).toContain('and 6 more interests, in Kith')
  })

  it('says so where nothing is known', () => {
    show(modelOf({ person: { ...ilsePerson, candidate: { ...ilse, headline: '', location: '', channels: [], tags: [] }, profiles: [], signals: [], notes: [], needs: [], touchpoints: [], followUps: [] }, topics: { ...ilseTopics, interests: [] } }))
    for (const words of ['Nothing beyond the name.', 'Nothing known yet.', 'Nothing said so far.', 'Nothing planned.', 'No contact logged yet.']) expect(document.body.textContent).toContain(words)
  })

  it('has nothing that axe objects to', async () => {
    expect(await objections(show().container)).toEqual([])
  })
})
