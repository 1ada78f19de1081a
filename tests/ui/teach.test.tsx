// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Teach, type TeachProps } from '../../src/ui/features/teach/Teach'
import { choosable, refusals, stepAfter } from '../../src/ui/features/teach/steps'
import { offered } from './fixtures/offered'
import { objections } from './people/axe'
import './setup'

const props = (more: Partial<TeachProps> = {}): TeachProps => ({
  texts: offered, refused: null, step: 'name', chosen: {}, busy: false, pointing: null, onPoint: vi.fn(), onEndPointing: vi.fn(), onChoose: vi.fn(), onBack: vi.fn(), onCancel: vi.fn(), ...more,
})
const at = (text: string) => offered.find(one => one.text === text)?.index ?? -1
const first = (list: readonly { text: string }[]) => list[0]?.text

describe('the order of the choices', () => {
  it('begins with the likeliest name, and offers nothing that can be none', () => {
    const { likely } = choosable(offered, 'name', {}, '')
    expect(first(likely)).toBe('Ilse Okafor')
    expect(likely.map(({ text }) => text)).not.toContain('215 followers')
  })
  it('goes on with what stands behind the name, without buttons', () => {
    const { likely } = choosable(offered, 'headline', { name: at('Ilse Okafor') }, '')
    expect(first(likely)).toBe('Tunes church organs and compilers')
    expect(likely.map(({ text }) => text)).not.toContain('Follow')
  })
  it('then with the first ones of each list, and no count', () => {
    const { likely } = choosable(offered, 'item', { name: at('Ilse Okafor'), headline: at('Tunes church organs and compilers') }, '')
    expect(first(likely)).toBe('organ-pipes')
    expect(likely.map(({ text }) => text)).not.toContain('bell-tower')
  })
  it('finds any line by its words, and holds back none', () => {
    expect(choosable(offered, 'name', {}, 'FOLL').likely.map(({ text }) => text)).toEqual(['Follow', '215 followers'])
    const { likely, others } = choosable(offered, 'name', {}, '')
    expect(likely.length + others.length).toBe(offered.length)
  })
})

describe('the panel', () => {
  it('chooses a line with one press, and the line that is not there with another', () => {
    const onChoose = vi.fn()
    const { rerender } = render(<Teach {...props({ onChoose })} />)
    fireEvent.click(screen.getByRole('button', { name: 'Ilse Okafor' }))
    expect(onChoose).toHaveBeenLastCalledWith('name', at('Ilse Okafor'))
    rerender(<Teach {...props({ onChoose, step: 'headline', chosen: { name: at('Ilse Okafor') } })} />)
    fireEvent.click(screen.getByRole('button', { name: 'There is none' }))
    expect(onChoose).toHaveBeenLastCalledWith('headline', null)
  })
  it('a name cannot be left out', () => {
    render(<Teach {...props()} />)
    expect(screen.queryByRole('button', { name: /^There is none$|^Skip this$/ })).toBeNull()
  })
  it('offers to point in the page only where that may be, and says how it ends', () => {
    const [onPoint, onEndPointing] = [vi.fn(), vi.fn()]
    const { rerender } = render(<Teach {...props()} />)
    expect(screen.queryByRole('button', { name: /point/i })).toBeNull()
    rerender(<Teach {...props({ pointing: false, onPoint })} />)
    fireEvent.click(screen.getByRole('button', { name: 'Point at it in the page' }))
    expect(onPoint).toHaveBeenCalledOnce()
    rerender(<Teach {...props({ pointing: true, onEndPointing })} />)
    expect(screen.getByRole('status').textContent).toMatch(/click it in the page.*Esc/)
    fireEvent.click(screen.getByRole('button', { name: 'Stop pointing' }))
    expect(onEndPointing).toHaveBeenCalledOnce()
  })
  it('says why a page was refused, and where to go on', () => {
    render(<Teach {...props({ refused: refusals.owner })} />)
    expect(screen.getByText(/Nothing on this page says whose it is/)).toBeTruthy()
    expect([stepAfter('item'), stepAfter('headline'), stepAfter('owner')]).toEqual(['item', 'headline', 'name'])
  })
  it('has nothing that axe objects to', async () => {
    expect(await objections(render(<Teach {...props({ step: 'item', chosen: { name: at('Ilse Okafor'), headline: null } })} />).container)).toEqual([])
  })
})
