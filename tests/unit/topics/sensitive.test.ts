import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sensitive } from '../../../src/topics'
import { blindHarmlessLines, blindSensitiveLines } from './sensitive-blind'
import { freshHarmlessLines, freshSensitiveLines } from './sensitive-fresh'
import { keptHarmlessLines, keptSensitiveLines } from './sensitive-kept'
import { harmlessLines, sensitiveLines } from './sensitive-lines'
import { moreHarmlessLines, moreSensitiveLines } from './sensitive-more'

const told = (lines: readonly (readonly [string, string])[]): number => lines.filter(([, line]) => sensitive(line) !== null).length / lines.length
const alarms = (lines: readonly string[]): number => lines.filter(line => sensitive(line) !== null).length / lines.length

describe('what must not become a topic', () => {
  it.each(sensitiveLines)('%s: %s', (kind, line) => {
    expect(sensitive(line)?.kind).toBe(kind)
    expect(sensitive(line)?.reason).not.toBe('')
  })

  it.each(harmlessLines)('sounds so, but is work or leisure: %s', line => {
    expect(sensitive(line)).toBeNull()
  })

  it('tells 98 of 100 sensitive lines in four languages, and takes at most 2 of 100 of work and leisure for one', () => {
    expect(told([...sensitiveLines, ...moreSensitiveLines, ...freshSensitiveLines])).toBeGreaterThanOrEqual(0.98)
    expect(alarms([...harmlessLines, ...moreHarmlessLines, ...freshHarmlessLines])).toBeLessThanOrEqual(0.02)
  })

  it('does nearly as well on lines it has not learned from', () => {
    const lines = [...keptSensitiveLines, ...blindSensitiveLines]
    const harmless = [...keptHarmlessLines, ...blindHarmlessLines]
    expect(told(lines)).toBeGreaterThanOrEqual(0.94)
    expect(alarms(harmless)).toBeLessThanOrEqual(0.05)
  })

  it('names the right kind for 95 of 100', () => {
    const found = [...sensitiveLines, ...moreSensitiveLines, ...freshSensitiveLines].flatMap(([kind, line]) => {
      const told = sensitive(line)
      return told ? [told.kind === kind] : []
    })
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.95)
  })

  it('finds the one sensitive sentence of a long post', () => {
    const work = 'The new query planner went out on Tuesday and the dashboards are quiet. '
    expect(sensitive(work.repeat(12) + 'My father died last week. ' + work.repeat(12))?.kind).toBe('grief')
    expect(sensitive(work.repeat(24))).toBeNull()
  })

  const examples = [...sensitiveLines, ...freshSensitiveLines].map(([, line]) => line).concat(harmlessLines, freshHarmlessLines)

  it.each([
    ['capitals', (line: string) => line.toUpperCase()],
    ['small letters', (line: string) => line.toLowerCase()],
    ['typographic quotes', (line: string) => line.replaceAll('\'', '’')],
    ['accents written as marks of their own', (line: string) => line.normalize('NFD')],
    ['line breaks for spaces around', (line: string) => `\n${line}\n`],
  ])('%s make no difference', (_, change) => {
    fc.assert(fc.property(fc.constantFrom(...examples.filter(line => !line.includes('#'))), line => {
      expect(sensitive(change(line))?.kind).toBe(sensitive(line)?.kind)
    }))
  })

  it('stays silent where no phrase is known, whatever else is said', () => {
    const plain = ['benchmark', 'compiler', 'kayak', 'sourdough', 'Terraform', 'velvet', 'quartz', 'Postgres', 'lantern']
    fc.assert(fc.property(fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 60 }), words => {
      expect(sensitive(words.join(' '))).toBeNull()
    }))
  })

  it('stays silent when words that say nothing follow a harmless line', () => {
    const neutral = ['Kayak velvet quartz.', 'Terraform, Postgres, lantern.', 'Zanzibar obsidian.']
    const lines = harmlessLines.concat(freshHarmlessLines).filter(line => sensitive(line) === null)
    fc.assert(fc.property(fc.constantFrom(...lines), fc.constantFrom(...neutral), (line, after) => {
      expect(sensitive(`${line.replace(/[.!?…]*$/, '')}. ${after}`)).toBeNull()
    }))
  })
})
