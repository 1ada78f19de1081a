// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { BarView, type BarViewProps } from '../../../src/ui/features/bar/BarView'
import { barGroups } from '../fixtures/bar'
import { objections } from '../people/axe'
import '../setup'

HTMLElement.prototype.scrollIntoView ??= () => undefined

function show(more: Partial<BarViewProps> = {}) {
  const spies = { onText: vi.fn(), onChoose: vi.fn(), onClose: vi.fn(), onBack: vi.fn() }
  const { container } = render(
    <BarView asking={null} placeholder="Find" text="" groups={barGroups} looking={false} onText={spies.onText} onChoose={spies.onChoose} onClose={spies.onClose} {...more} />,
  )
  return { ...spies, container }
}
const line = () => screen.getByRole('combobox')
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(line(), { key, ...more })
const here = () => document.getElementById(line().getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the command bar', () => {
  it('is a dialog with a combobox over a list of options under headings', () => {
    show()
    expect(screen.getByRole('dialog', { name: 'Find or do' })).toBeTruthy()
    expect(document.activeElement).toBe(line())
    expect(line().getAttribute('aria-expanded')).toBe('true')
    expect(document.getElementById(line().getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox')
    expect(screen.getByRole('group', { name: 'With Ilse Okafor' })).toBeTruthy()
    expect(screen.getAllByRole('option').filter(one => one.getAttribute('aria-selected') === 'true')).toHaveLength(1)
  })

  it('is walked with arrows through all headings and around, while the line keeps the focus', () => {
    show()
    expect(here()).toContain('Noor Lindqvist')
    press('ArrowDown')
    press('n', { ctrlKey: true })
    expect(here()).toContain('Log a touch with Ilse')
    press('ArrowUp')
    press('ArrowUp')
    press('ArrowUp')
    expect(here()).toContain('Settings')
    press('PageUp')
    expect(here()).not.toContain('Settings')
    expect(document.activeElement).toBe(line())
  })

  it('chooses with Enter and with a click', () => {
    const { onChoose } = show()
    press('ArrowDown')
    press('Enter')
    expect(onChoose).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Tomas Voss' }))
    fireEvent.click(screen.getByRole('option', { name: /^Settings/ }))
    expect(onChoose).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Settings' }))
  })

  it('leaves Enter alone while letters are being composed', () => {
    const { onChoose } = show()
    press('Enter', { isComposing: true })
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('closes with Escape; from a question it goes back first', () => {
    const first = show()
    press('Escape')
    expect(first.onClose).toHaveBeenCalledTimes(1)
    first.container.remove()
    document.body.replaceChildren()
    const onBack = vi.fn()
    const { onClose } = show({ asking: 'Snooze Ilse', onBack })
    press('Escape')
    press('Backspace')
    expect(onBack).toHaveBeenCalledTimes(2)
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says how many it found, or that there is nothing', () => {
    show({ text: 'zzz', groups: [] })
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing found/)
    expect(line().getAttribute('aria-expanded')).toBe('false')
  })

  it('waits before it says that there is nothing', () => {
    show({ text: 'zzz', groups: [], looking: true })
    expect(screen.getByRole('status').textContent).toBe('Looking …')
  })

  it('takes a line of text', () => {
    const onSubmit = vi.fn()
    show({ asking: 'Note about Ilse', groups: null, text: 'Moves in spring', onSubmit, onBack: vi.fn() })
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('has nothing that axe objects to, full, empty and asking', async () => {
    for (const more of [{}, { text: 'zzz', groups: [] }, { asking: 'Note about Ilse', groups: null, onBack: vi.fn() }]) {
      const { container } = show(more)
      expect(await objections(container)).toEqual([])
      container.remove()
    }
  })
})
