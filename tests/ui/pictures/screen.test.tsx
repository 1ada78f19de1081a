// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { PicturesScreen, type PicturesScreenProps } from '../../../src/ui/features/pictures/PicturesScreen'
import { mapTopics, months, warmthHistory } from '../fixtures/pictures'
import { weeks } from '../fixtures/rhythm'
import { objections } from '../people/axe'
import '../setup'

const hrefOf = { topic: (id: string) => `#/topics/${id}`, calendar: '#/calendar', ledger: '#/ledger' }
const show = (more: Partial<PicturesScreenProps> = {}) => render(
  <PicturesScreen warmth={warmthHistory} load={weeks} months={months} topics={mapTopics} hrefOf={hrefOf} {...more} />,
)
const none = { from: 3, of: 3, months: warmthHistory.months.map(({ day }) => ({ day, close: 0, warm: 0, cool: 0, cold: 0 })) }

describe('the pictures', () => {
  it('say in words what they show', () => {
    show()
    const warmth = screen.getByRole('region', { name: 'Warmth, month by month' })
    expect(within(warmth).getByRole('img').getAttribute('aria-label')).toMatch(/December 2025: 3 close, 9 warm, .*Now: 8 close, 31 warm/)
    expect(warmth.textContent).toContain('Told from 2,000 of 50,000 people.')
    expect(screen.getByRole('region', { name: 'Gives and asks' }).textContent).toMatch(/gave 60.*asked 23/)
  })

  it('stand as tables too', () => {
    show()
    const [warmth, load] = screen.getAllByRole('table', { hidden: true })
    expect(warmth?.querySelectorAll('tbody tr')).toHaveLength(12)
    expect(warmth?.querySelector('tbody tr:last-child')?.textContent).toBe('now, Nov 238312749')
    expect(load?.querySelectorAll('tbody tr')).toHaveLength(12)
  })

  it('lead from a topic to who cares', () => {
    show()
    expect(screen.getByRole('link', { name: 'Rust: 42 people care' }).getAttribute('href')).toBe('#/topics/rust')
    expect(screen.getByRole('group', { name: 'Software' })).toBeTruthy()
  })

  it('say which week holds more than fits', () => {
    const [first] = weeks
    if (!first) return expect.fail('no week')
    show({ load: [{ ...first, count: 60 }, ...weeks.slice(1)] })
    expect(screen.getByRole('region', { name: 'The coming weeks' }).textContent).toContain('More than fits in the week of Nov 23.')
    expect(screen.getByText('more than fit')).toBeTruthy()
  })

  it('say what would be there where there is nothing yet', () => {
    show({ warmth: none, load: weeks.map(week => ({ ...week, count: 0 })), months: months.map(month => ({ ...month, gives: 0, asks: 0 })), topics: [] })
    for (const words of ['As soon as you log contacts', 'Nothing is planned yet', 'once you log it', 'No topics yet']) expect(document.body.textContent).toContain(words)
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('have nothing that axe objects to, full, empty and while they are counted', async () => {
    for (const more of [{}, { warmth: none, topics: [] }, { warmth: null, load: null, months: null, topics: null }]) {
      const { container, unmount } = show(more)
      expect(await objections(container)).toEqual([])
      unmount()
    }
  })
})
