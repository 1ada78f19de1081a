// @vitest-environment happy-dom
import { render as draw } from 'preact'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { KeysHelp } from '../../src/ui/features/help/KeysHelp'
import { type Keys, keysNow, linesOf, useKeys } from '../../src/ui/state/keys'
import { objections } from './people/axe'
import './setup'

function Screen({ keys, singleKeys = true }: { keys: Keys, singleKeys?: boolean }) {
  useKeys(keys, singleKeys)
  return <><input aria-label="A line" /><div role="menu"><button type="button" role="menuitem">One</button></div><button type="button">Here</button></>
}
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

describe('single keys', () => {
  it('do what they say, with words or without', () => {
    const [told, silent] = [vi.fn(), vi.fn()]
    render(<Screen keys={{ l: { does: 'Log', run: told }, ArrowDown: silent }} />)
    press('l')
    press('ArrowDown')
    expect([told, silent].map(one => one.mock.calls.length)).toEqual([1, 1])
  })

  it('work from the moment the screen shows, before the next frame', () => {
    const run = vi.fn()
    const root = document.body.appendChild(document.createElement('div'))
    draw(<Screen keys={{ l: run }} />, root)
    press('l')
    expect(run).toHaveBeenCalledTimes(1)
    draw(null, root)
    root.remove()
  })

  it('never fire while typing, in a menu, under a dialog, or with a modifier', () => {
    const run = vi.fn()
    render(<Screen keys={{ l: run }} />)
    screen.getByRole('textbox').focus()
    press('l')
    screen.getByRole('menuitem').focus()
    press('l')
    screen.getByRole('button').focus()
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) press('l', { [modifier]: true })
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('open', '')
    press('l')
    dialog.remove()
    expect(run).not.toHaveBeenCalled()
    press('l')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('are off where the setting says so, arrows are not', () => {
    const [letter, arrow] = [vi.fn(), vi.fn()]
    render(<Screen singleKeys={false} keys={{ l: letter, '?': letter, ArrowDown: arrow }} />)
    for (const key of ['l', '?', 'ArrowDown']) press(key)
    expect(letter).not.toHaveBeenCalled()
    expect(arrow).toHaveBeenCalledTimes(1)
  })
})

describe('the list of keys', () => {
  const run = () => undefined
  const keys: Keys = { j: { does: 'Next', run }, ArrowDown: { does: 'Next', run }, s: { does: 'Snooze', run }, h: { does: 'Snooze', run }, o: run }

  it('says what works on the screen in view, and nothing else', async () => {
    const { unmount } = render(<Screen keys={keys} />)
    expect(keysNow(true)).toEqual([{ keys: ['J', '↓'], does: 'Next' }, { keys: ['S', 'H'], does: 'Snooze' }])
    unmount()
    await waitFor(() => expect(keysNow(true)).toEqual([]))
  })

  it('tells of no letters where they are switched off', () => {
    expect(linesOf([keys], false)).toEqual([{ keys: ['↓'], does: 'Next' }])
  })

  it('tells of a key once, by what it does first', () => {
    expect(linesOf([{ e: { does: 'Done', run } }, { e: { does: 'Edit', run } }], true)).toEqual([{ keys: ['E'], does: 'Done' }])
  })

  it('has nothing that axe objects to', async () => {
    const { container } = render(<KeysHelp lines={linesOf([keys], true)} singleKeys onClose={run} />)
    expect(await objections(container)).toEqual([])
  })
})
