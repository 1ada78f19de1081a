// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deskSorts, lenses } from '../../../src/db/queries/desk-list'
import { addressOf, choosing, chosenOf, everyone, paramsFrom, warmthWords } from '../../../src/ui/features/people/address'
import { NobodyFound } from '../../../src/ui/features/people/NobodyFound'
import { PeopleTable } from '../../../src/ui/features/people/PeopleTable'
import { Picker } from '../../../src/ui/features/people/Picker'
import { type Selection, allOrNone, chosenIn, extended, nobody, toggled } from '../../../src/ui/features/people/selection'
import { TagDialog } from '../../../src/ui/features/people/TagDialog'
import { lastTouchWords, nextWords } from '../../../src/ui/features/people/words'
import { paramsOf, queryOf } from '../../../src/ui/state/params'
import { beside, deskRowsOf, topicLabel } from '../fixtures/desk-rows'
import { candidate, followUp, today, touch } from '../fixtures/records'
import '../setup'
import { objections } from './axe'

// happy-dom lays nothing out: the list is told the size that a browser would.
for (const [side, size] of [['clientWidth', 1_000], ['clientHeight', 640]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => size })

const rows = deskRowsOf(400).map((row, index) => ({ ...row, name: `Person Number${index}`, paused: index === 3 }))
const ids = rows.map(({ id }) => id)
let selection: Selection = nobody
const onSort = vi.fn()

function Table(more: Partial<Parameters<typeof PeopleTable>[0]>) {
  const [chosen, choose] = useState(nobody)
  selection = chosen
  return (
    <PeopleTable
      ids={ids} whole list="" rowOf={id => rows[ids.indexOf(id)]} shown={['interests', 'warmth', 'touch', 'next', 'balance']} beside={beside} sort={null} onSort={onSort}
      selection={chosen} onSelect={choose} singleKeys onView={() => undefined} {...more}
    />
  )
}

const rowOf = (name: string) => screen.getByRole('link', { name }).closest('[role=row]') ?? expect.fail(`no row of ${name}`)
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const chosenNames = () => chosenIn(selection, ids).map(id => rows[ids.indexOf(id)]?.name)

beforeEach(() => onSort.mockClear())

describe('the list of people', () => {
  it('draws only what is in view, but says how many there are', () => {
    const onView = vi.fn()
    render(<Table onView={onView} />)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('401')
    const drawn = screen.getAllByRole('link').length
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(40)
    const asked = onView.mock.calls[0]?.[0] as string[]
    expect(asked.slice(0, drawn)).toEqual(ids.slice(0, drawn))
  })

  it('shows the chosen columns and no others', () => {
    render(<Table shown={['stage', 'company', 'source', 'tags']} />)
    expect(screen.getAllByRole('columnheader').map(one => one.textContent)).toEqual(['', 'Name', 'Stage', 'Company', 'Source', 'Tags'])
    const text = rowOf('Person Number0').textContent
    for (const part of ['Staff engineer, storage · Ghent', 'getting to know', 'Tidepool', 'typed in', 'speaker']) expect(text).toContain(part)
    expect(text).not.toContain('late')
  })

  it('shows what they care about, how warm it is, the last contact and what is next', () => {
    render(<Table />)
    const text = rowOf('Person Number1').textContent
    for (const part of ['CRDTs', 'you wrote, 9 days ago', '5 days late', '1 / 0']) expect(text).toContain(part)
    expect(rowOf('Person Number3').textContent).toContain('paused')
    expect(rowOf('Person Number3').textContent).toContain('Bouldering (you both)')
  })

  it('sorts by its headings: first as one mostly wants it, then the other way round, and says so', () => {
    const { rerender } = render(<Table />)
    fireEvent.click(screen.getByRole('button', { name: 'Last touch' }))
    expect(onSort).toHaveBeenLastCalledWith({ by: 'touch', down: true })
    rerender(<Table sort={{ by: 'touch', down: true }} />)
    expect(screen.getByRole('columnheader', { name: 'Last touch' }).getAttribute('aria-sort')).toBe('descending')
    fireEvent.click(screen.getByRole('button', { name: 'Last touch' }))
    expect(onSort).toHaveBeenLastCalledWith({ by: 'touch', down: false })
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('none')
  })

  it('marks the words found, and says where one stands that is not on the line', () => {
    render(<Table searched foundOf={id => id === ids[0] ? { words: new Set(['storage', 'choir']), where: { what: 'note', text: 'sings in a choir' } } : undefined} />)
    expect([...rowOf('Person Number0').querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['storage', 'choir'])
    expect(rowOf('Person Number0').textContent).toContain('note: sings in a choir')
  })

  it('walks with J, K and the arrows, stops at the ends, and opens with O', () => {
    render(<Table />)
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

  it('leaves letters alone when they are switched off, arrows and the space bar work', () => {
    render(<Table singleKeys={false} />)
    press('j')
    expect(document.activeElement).toBe(document.body)
    press('ArrowDown')
    press('x')
    expect(chosenNames()).toEqual([])
    press(' ')
    expect(chosenNames()).toEqual(['Person Number0'])
  })

  it('is chosen from with X, Shift and the arrows, the space bar, and left with Escape', () => {
    render(<Table />)
    press('j')
    press('x')
    press('ArrowDown', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    expect(chosenNames()).toEqual(['Person Number0', 'Person Number1', 'Person Number2'])
    press(' ')
    expect(chosenNames()).toEqual(['Person Number0', 'Person Number1'])
    press('Escape')
    expect(chosenNames()).toEqual([])
  })

  it('chooses a range with the mouse, and everyone, also whom it does not draw', () => {
    render(<Table />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Person Number1' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Person Number4' }), { shiftKey: true })
    expect(chosenNames()).toHaveLength(4)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all 400 people' }))
    expect(chosenNames()).toHaveLength(400)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose nobody' }))
    expect(chosenNames()).toEqual([])
  })

  it('waits with choosing everyone until it knows who that is', () => {
    render(<Table whole={false} />)
    expect((screen.getByRole('checkbox', { name: 'Choose all 400 people' }) as HTMLInputElement).disabled).toBe(true)
  })

  it('keeps the place of people who are still being read', () => {
    render(<Table rowOf={() => undefined} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getAllByRole('row').length).toBeGreaterThan(5)
  })

  it('has nothing that axe objects to', async () => {
    expect(await objections(render(<Table />).container)).toEqual([])
  })
})

describe('who is chosen', () => {
  it('a range goes both ways and keeps its anchor; without one it is one person', () => {
    const list = ['a', 'b', 'c', 'd']
    const one = toggled(nobody, 'c')
    expect(chosenIn(extended(one, list, 'a'), list)).toEqual(['a', 'b', 'c'])
    expect(chosenIn(extended(extended(one, list, 'a'), list, 'd'), list)).toEqual(list)
    expect(chosenIn(extended(nobody, list, 'b'), list)).toEqual(['b'])
    expect(chosenIn(allOrNone(allOrNone(one, list), list), list)).toEqual([])
  })

  it('whoever is not in the list any more is not acted upon', () => {
    expect(chosenIn(allOrNone(nobody, ['a', 'b']), ['b', 'c'])).toEqual(['b'])
  })
})

describe('the address of a list', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
  const address = fc.record({
    text: fc.string().map(text => text.trim()), lens: fc.option(fc.constantFrom(...lenses)), view: fc.option(fc.uuid()),
    sort: fc.option(fc.record({ by: fc.constantFrom(...deskSorts), down: fc.boolean() })),
    filters: fc.record({
      interests: values, warmth: fc.uniqueArray(fc.constantFrom(...warmthWords), { minLength: 1 }), stages: values, towns: values, tags: values, sources: values,
      overdue: fc.constant(true), noticeDue: fc.constant(true),
    }, { requiredKeys: [] }),
  })

  it('says everything there is to it, and back', () => {
    fc.assert(fc.property(address, one => {
      expect(addressOf(paramsOf(queryOf(paramsFrom(one))))).toEqual(one)
    }), { numRuns: 1_000 })
  })

  it('leaves out what it does not understand', () => {
    expect(addressOf({ lens: 'nonsense', sort: 'shoe-size', warmth: 'hot', due: 'maybe' })).toEqual(everyone)
  })

  it('drops a filter when its last value goes', () => {
    const one = choosing(everyone, 'tag', ['rust'])
    expect(chosenOf(one, 'tag')).toEqual(['rust'])
    expect(choosing(one, 'tag', [])).toEqual(everyone)
  })
})

describe('a filter', () => {
  it('offers values with counts, those chosen first, and is searched by beginnings', () => {
    const onChange = vi.fn()
    const offers = ['Ghent', 'Leuven', 'São Paulo', 'Lisbon', 'Malmö', 'Bologna', 'Turin', 'Oslo', 'Bergen'].map((value, index) => ({ value, label: value, people: 9 - index }))
    render(<Picker title="Place" all="places" offers={offers} chosen={['Oslo']} wordOf={value => value} onChange={onChange} />)
    expect(screen.getByRole('button', { name: /^Place: Oslo/ })).toBeTruthy()
    const sheet = screen.getByRole('dialog', { name: 'Place', hidden: true })
    fireEvent(sheet, Object.assign(new Event('toggle'), { newState: 'open' }))
    const boxes = () => screen.getAllByRole('checkbox', { hidden: true }).map(box => box.closest('label')?.textContent)
    expect(boxes()[0]).toBe('Oslo')
    fireEvent.input(screen.getByRole('textbox', { hidden: true }), { target: { value: 'sao' } })
    expect(boxes()).toEqual(['São Paulo'])
    fireEvent.click(screen.getAllByRole('checkbox', { hidden: true })[0] ?? expect.fail())
    expect(onChange).toHaveBeenLastCalledWith(['Oslo', 'São Paulo'])
    fireEvent.click(screen.getByRole('button', { name: 'Take away Place: Oslo' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })
})

describe('where nobody is found', () => {
  it('says what was asked for and leads on', () => {
    const onAddress = vi.fn()
    render(<NobodyFound address={addressOf({ interest: 'rust,choir', tag: 'speaker,autumn', due: 'overdue' })} onAddress={onAddress} topicLabel={topicLabel} />)
    expect(document.body.textContent).toContain('cares about: Rust or Choir singing, tags: speaker and autumn, and overdue')
    fireEvent.click(screen.getByRole('button', { name: 'Take the filters away' }))
    expect(onAddress).toHaveBeenLastCalledWith(everyone)
  })
})

describe('tags for several', () => {
  it('are typed or picked, and nothing is sent twice', async () => {
    const onSave = vi.fn(async () => true)
    render(<TagDialog people={12} known={['speaker', 'autumn']} onSave={onSave} onClose={() => undefined} />)
    fireEvent.click(screen.getByRole('button', { name: 'Add speaker' }))
    fireEvent.input(screen.getByLabelText('Take off'), { target: { value: 'old, old , ' } })
    fireEvent.submit(document.querySelector('dialog form') ?? expect.fail())
    expect(onSave).toHaveBeenCalledWith({ add: ['speaker'], remove: ['old'] })
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
