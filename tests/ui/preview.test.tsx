// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Preview } from '../../src/ui/features/tab/Preview'
import { ilseCapture, ilseTopics } from './fixtures/ilse'
import { today } from './fixtures/records'
import './setup'

afterEach(cleanup)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

function show(name: string | null) {
  const onSave = vi.fn()
  render(
    <Preview
      capture={{ ...ilseCapture, name }} topics={ilseTopics} siteName="GitHub" savedKeys={new Set()} today={today} busy={false} onSave={onSave}
      onAttach={vi.fn()} onToggleItem={vi.fn()} onCopy={vi.fn()}
    />,
  )
  return onSave
}

describe('what was read is shown before it is saved', () => {
  it('says how the person is greeted, and saves what stands as read without corrections', () => {
    const onSave = show('Dr. Ilse Okafor')
    expect(document.body.textContent).toContain('Greeted as Ilse.')
    press('Save Dr. Ilse Okafor')
    expect(onSave).toHaveBeenCalledWith({})
  })

  it('says when nobody is greeted by name', () => {
    show('J. Okafor')
    expect(document.body.textContent).toContain('Greeted without a name.')
  })

  it('takes a corrected name, and greets by it', () => {
    const onSave = show('Okafor Studio')
    press('Correct the name')
    type('Name as it should be', 'Ilse Okafor')
    press('Done')
    expect(document.body.textContent).toContain('Greeted as Ilse.')
    press('Save Ilse Okafor')
    expect(onSave).toHaveBeenCalledWith({ name: 'Ilse Okafor' })
  })

  it.each([['Ilsebil', 'Greeted as Ilsebil.'], [' ', 'Greeted without a name.']])('takes a corrected word to greet with: “%s”', (word, words) => {
    const onSave = show('Ilse Okafor')
    press('Correct the name')
    type('Greeted as (empty: without a name)', word)
    press('Done')
    expect(document.body.textContent).toContain(words)
    press('Save Ilse Okafor')
    expect(onSave).toHaveBeenCalledWith({ givenName: word.trim() })
  })
})
