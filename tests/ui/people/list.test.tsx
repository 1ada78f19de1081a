// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import type { ListedPerson } from '../../../src/db/queries/list'
import { balanceOf } from '../../../src/nurture/ledger'
import { warmthOf } from '../../../src/nurture/warmth'
import { PeopleTable } from '../../../src/ui/features/people/PeopleTable'
import { lastTouchWords, nextWords } from '../../../src/ui/features/people/words'
import { candidate, followUp, now, today, touch } from '../fixtures/records'
import '../setup'
import { objections } from './axe'

// happy-dom lays nothing out: the list is told the size that a browser would.
for (const [side, size] of [['clientWidth', 1_000], ['clientHeight', 640]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => size })

const people: ListedPerson[] = Array.from({ length: 400 }, (_, index) => {
  const one = candidate(`Person Number${index}`, { headline: 'Motion designer', location: 'Malmö', paused: index === 3 })
  return {
    candidate: one, signals: [], marks: [], touchpoints: index % 2 ? [touch(one, 19, 'give', 'out'), touch(one, 40, 'casual', 'in')] : [],
    followUps: index === 3 ? [] : [followUp(one, index === 1 ? -12 : 10)],
  }
})
const ids = people.map(person => person.candidate.id)
const summaryOf = (person: ListedPerson) => ({
  warmth: warmthOf(person.touchpoints, now), balance: balanceOf(person.touchpoints), topics: [{ id: 'rust', label: 'Rust', shared: true }],
})
const personOf = (id: string) => people[ids.indexOf(id)]
const table = (more: Partial<Parameters<typeof PeopleTable>[0]> = {}) =>
  <PeopleTable ids={ids} search="" personOf={personOf} summaryOf={summaryOf} today={today} singleKeys onView={() => undefined} {...more} />

const rowOf = (name: string) => screen.getByRole('link', { name }).closest('[role=row]') ?? expect.fail(`no row of ${name}`)
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('the list of people', () => {
  it('draws only what is in view, but says how many there are', () => {
    const onView = vi.fn()
    render(table({ onView }))
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('401')
    const drawn = screen.getAllByRole('link').length
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(40)
    const asked = onView.mock.calls[0]?.[0] as string[]
    expect(asked.slice(0, drawn)).toEqual(ids.slice(0, drawn))
  })

  it('shows who it is, what they care about, how warm it is, the last contact and what is next', () => {
    render(table())
    const text = rowOf('Person Number1').textContent
    for (const part of ['Motion designer · Malmö', 'Rust (you both)', 'warm', 'you wrote, 19 days ago', '12 days late', '1 / 0']) expect(text).toContain(part)
    expect(rowOf('Person Number3').textContent).toContain('paused')
  })

  it('walks with J, K and the arrows, stops at the ends, and opens with O', () => {
    render(table())
    press('j')
    expect(document.activeElement?.textContent).toBe('Person Number0')
    press('ArrowDown')
    press('j')
    expect(document.activeElement?.textContent).toBe('Person Number2')
    press('k')
    expect(document.activeElement?.textContent).toBe('Person Number1')
    for (let index = 0; index < 5; index++) press('ArrowUp')
    expect(document.activeElement?.textContent).toBe('Person Number0')
    const opened = vi.fn((event: Event) => event.preventDefault())
    document.activeElement?.addEventListener('click', opened)
    press('o')
    expect(opened).toHaveBeenCalledTimes(1)
  })

  it('leaves letters alone when they are switched off, arrows work', () => {
    render(table({ singleKeys: false }))
    press('j')
    expect(document.activeElement).toBe(document.body)
    press('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Person Number0')
  })

  it('keeps the place of people who are still being read', () => {
    render(table({ personOf: () => undefined }))
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getAllByRole('row').length).toBeGreaterThan(5)
  })

  it('has nothing that axe objects to', async () => {
    expect(await objections(render(table()).container)).toEqual([])
  })
})

describe('in a few words', () => {
  const ilse = candidate('Ilse Okafor')
  it.each([
    [touch(ilse, 1, 'casual', 'in'), 'Ilse wrote, yesterday'],
    [{ ...touch(ilse, 0, 'casual', 'out'), channel: 'phone' as const }, 'you called, today'],
    [{ ...touch(ilse, 6, 'casual', 'out'), channel: 'in-person' as const }, 'met, 6 days ago'],
    [null, 'no contact yet'],
  ])('the last contact', (last, words) => {
    expect(lastTouchWords(last, ilse, today)).toBe(words)
  })

  it('says "they" where no given name is known', () => {
    expect(lastTouchWords(touch(ilse, 1, 'casual', 'in'), { name: 'J. Smith', givenName: '' }, today)).toBe('they wrote, yesterday')
  })

  it('what is next: late in words, today, paused, nothing', () => {
    expect(nextWords(followUp(ilse, -1), false, today)).toEqual({ text: '1 day late', late: true })
    expect(nextWords(followUp(ilse, 0), false, today)).toEqual({ text: 'today', late: false })
    expect(nextWords(followUp(ilse, -1), true, today)).toEqual({ text: 'paused', late: false })
    expect(nextWords(null, false, today)).toEqual({ text: 'nothing set', late: false })
  })
})
