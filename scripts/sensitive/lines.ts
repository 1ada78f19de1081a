import { freshHarmlessLines, freshSensitiveLines } from '../../tests/unit/topics/sensitive-fresh'
import { harmlessLines, sensitiveLines } from '../../tests/unit/topics/sensitive-lines'
import { moreHarmlessLines, moreSensitiveLines } from '../../tests/unit/topics/sensitive-more'

/** A line and the kind it must be told as; null for a harmless one. */
export interface Line { readonly kind: string | null, readonly text: string }

const files = import.meta.glob<string>('./lines/*.txt', { query: '?raw', import: 'default', eager: true })

/**
 * What the weights are learned from: scripts/sensitive/lines (`kind | text`, or `- | text` for what is harmless), and the
 * open lists of the tests. The kept and the blind lists are not among them.
 * @throws Error for a line without a label
 */
export function labelledLines(): Line[] {
  const written = Object.keys(files).sort().flatMap(name => (files[name] ?? '').split('\n').filter(Boolean).map(line => lineOf(name, line)))
  const tested = [...sensitiveLines, ...moreSensitiveLines, ...freshSensitiveLines].map(([kind, text]) => ({ kind, text }))
  const harmless = [...harmlessLines, ...moreHarmlessLines, ...freshHarmlessLines].map(text => ({ kind: null, text }))
  return [...written, ...tested, ...harmless]
}

function lineOf(name: string, line: string): Line {
  const cut = line.indexOf(' | ')
  if (cut < 0) throw new Error(`${name}: no label in "${line}"`)
  const label = line.slice(0, cut)
  return { kind: label === '-' ? null : label, text: line.slice(cut + 3) }
}
