// @vitest-environment happy-dom
import { render } from '@testing-library/preact'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { screens } from './gallery/screens'
import './setup'

/** Contrast and sizes need a real browser and are checked there; here: names, roles, structure. */
describe.each(Object.entries(screens))('%s', (_name, screen) => {
  it('has nothing that axe objects to', async () => {
    document.documentElement.lang = 'en'
    const { container } = render(<>{screen.draw()}</>)
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    })
    expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })

  it('names every control', () => {
    const { container } = render(<>{screen.draw()}</>)
    for (const control of container.querySelectorAll('button, input, select, textarea, a')) {
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim()
      const labelled = control.id !== '' && container.querySelector(`label[for="${control.id}"]`) !== null
      expect(Boolean(name) || labelled || control.closest('label') !== null, control.outerHTML).toBe(true)
    }
  })
})
