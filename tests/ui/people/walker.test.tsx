// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Walker } from '../../../src/ui/features/candidate/Walker'
import { defaultSettings } from '../../../src/domain/settings'
import { goInPlace, route } from '../../../src/ui/state/router'
import { type Place, placeIn } from '../../../src/ui/state/walk'
import { objections } from './axe'
import '../setup'

vi.mock('../../../src/ui/state/settings', () => ({ useSettings: () => defaultSettings }))

const place = (id: string): Place => placeIn({ ids: ['a', 'b', 'c'], href: '#/people?place=Ghent', label: 'People in Ghent' }, id) ?? expect.fail('not in the list')
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const button = (name: string) => screen.getByRole('button', { name })

describe('walking from person to person', () => {
  beforeEach(() => goInPlace({ page: 'person', id: 'b' }))

  it('says where one stands in which list', () => {
    render(<Walker {...place('b')} />)
    expect(screen.getByRole('navigation', { name: 'People in Ghent' }).textContent).toContain('2 of 3')
  })

  it('goes on with J and K and with the buttons, as one step in the history', () => {
    const before = history.length
    const { rerender } = render(<Walker {...place('b')} />)
    press('j')
    expect(route.value).toEqual({ page: 'person', id: 'c' })
    rerender(<Walker {...place('c')} />)
    fireEvent.click(button('Previous person'))
    expect(route.value).toEqual({ page: 'person', id: 'b' })
    rerender(<Walker {...place('b')} />)
    press('k')
    expect(route.value).toEqual({ page: 'person', id: 'a' })
    expect(history.length).toBe(before)
  })

  it('stops at both ends', () => {
    render(<Walker {...place('a')} />)
    expect(button('Previous person')).toHaveProperty('disabled', true)
    press('k')
    expect(route.value).toEqual({ page: 'person', id: 'b' })
  })

  it('shows nothing for a list of one', () => {
    const { container } = render(<Walker {...place('a')} of={1} after={null} />)
    expect(container.textContent).toBe('')
  })

  it('has nothing that axe objects to', async () => {
    expect(await objections(render(<Walker {...place('b')} />).container)).toEqual([])
  })
})
