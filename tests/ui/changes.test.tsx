// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Changes, newsLine } from '../../src/ui/features/person/Changes'
import { Wants, siteOfPage } from '../../src/ui/features/person/Wants'
import { between, changed, wanting } from './fixtures/changes'
import { siteName } from './fixtures/props'
import { today } from './fixtures/records'
import './setup'

const draw = (model = changed, onSeen = vi.fn()) => {
  render(<Changes changes={model.changes} today={today} siteName={siteName} onSeen={onSeen} />)
  return onSeen
}

describe('what changed', () => {
  it('tells the most personal first, with what was before, when, and a reason', () => {
    draw()
    fireEvent.click(screen.getByRole('button', { name: 'Show all 7' }))
    const lines = within(screen.getByRole('region', { name: 'What changed on GitHub' })).getAllByRole('listitem').map(line => line.textContent)
    expect(lines[0]).toContain('Now says: Available for freelance projects')
    expect(lines[1]).toMatch(/What they do: Principal engineer, sync.*Was Staff engineer, storage · between .*11.* and today.*If it is a step up: congratulate Ilse\./)
    expect(lines[2]).toMatch(/Ostend.*If Ilse moved: wish a good start in Ostend\./)
    expect(lines.find(line => line.includes('tide taught'))).toMatch(/20/)
    expect(lines.at(-1)).toMatch(/^No longer on the page: harbour-systems/)
  })
  it('has a word of care, and no congratulation, for a job that went', () => {
    draw(between)
    expect(screen.getByText('No new job is shown. Ask how Ilse is, not why.')).toBeTruthy()
    expect(screen.queryByText(/congratulate/)).toBeNull()
  })
  it('offers words for what is glad, and only for that', () => {
    const onCopy = vi.fn()
    render(<Changes
      changes={changed.changes} today={today} siteName={siteName} onSeen={vi.fn()} onCopy={onCopy}
      wishFor={({ occasion }) => ({ text: `Words for a ${occasion}`, language: 'en' })}
    />)
    const offers = screen.getAllByRole('button', { name: 'Words for it' })
    expect(offers).toHaveLength(changed.changes.flatMap(({ news }) => news.slice(0, 4)).filter(({ glad }) => glad).length)
    const [first] = offers
    if (first) fireEvent.click(first)
    expect(screen.getByText('Words for a rise')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(onCopy).toHaveBeenCalledWith('Words for a rise')
  })
  it('is seen per profile', () => {
    const onSeen = draw()
    fireEvent.click(screen.getByRole('button', { name: 'Seen' }))
    expect(onSeen).toHaveBeenCalledWith(changed.person.profiles[0]?.id)
  })
  it('fits into one line for the popup', () => {
    expect(newsLine(changed.changes)).toBe('Now says: Available for freelance projects and 6 more')
    expect(newsLine(between.changes)).toBe('Harbour Systems is no longer on the page')
    expect(newsLine([])).toBeNull()
  })
})

describe('what they want', () => {
  it('shows where and when a page said so, and lets it be removed', () => {
    const onRemove = vi.fn()
    const { profiles, needs } = wanting.person
    render(<Wants needs={needs} today={today} siteOf={source => siteOfPage(source, profiles, siteName)} onAdd={vi.fn()} onConfirm={vi.fn()} onRemove={onRemove} />)
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /GitHub/ }).href).toBe('https://github.com/ilseok')
    fireEvent.click(screen.getByRole('button', { name: /^Remove: Available for freelance/ }))
    expect(onRemove).toHaveBeenCalledWith(needs.at(-1))
    expect(screen.getByText(/must: remote/)).toBeTruthy()
  })
})
