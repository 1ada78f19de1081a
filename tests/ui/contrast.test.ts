import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]))

const texts: Record<string, string[]> = {
  ink: ['paper', 'sheet', 'sunk', 'ember-soft', 'amber-soft', 'slate-soft', 'moss-soft', 'rust-soft'],
  'ink-2': ['paper', 'sheet', 'sunk', 'ember-soft'],
  'ink-3': ['paper', 'sheet', 'sunk', 'ember-soft'],
  ember: ['paper', 'sheet', 'ember-soft'],
  'ember-ink': ['ember', 'ember-strong'],
  moss: ['paper', 'sheet', 'moss-soft'],
  slate: ['paper', 'sheet', 'slate-soft', 'ember-soft'],
  amber: ['paper', 'sheet', 'amber-soft', 'ember-soft'],
  rust: ['paper', 'sheet', 'rust-soft'],
}

describe.each(['light', 'dark'] as const)('%s scheme', scheme => {
  const value = (name: string) => {
    const pair = tokens.get(name)
    if (!pair) throw new Error(`no token ${name}`)
    return pair[scheme === 'light' ? 0 : 1]
  }
  it.each(Object.entries(texts).flatMap(([text, grounds]) => grounds.map(ground => [text, ground] as const)))('%s on %s is legible', (text, ground) => {
    expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['paper', 'sheet'])('the edge of a field shows on %s', ground => {
    expect(contrast(value('edge'), value(ground))).toBeGreaterThanOrEqual(3)
  })
})
