import { bestTier, featuresOf } from '../../src/topics/filters/sensitive/features'
import { matcher } from '../../src/topics/filters/sensitive/patterns'
import { lexicon } from '../../src/topics/filters/sensitive/phrases'
import { tokensOf } from '../../src/topics/filters/sensitive/tokens'
import type { Line } from './lines'
import { fit, type Example } from './regression'

/** The table the filter reads: what to exceed with a telling phrase and without one, and the weights. */
interface Weights { constant: number, thresholds: Record<'alone' | 'other', number>, frames: Record<string, number>, words: Record<string, number> }

/** Chosen by five-fold cross-validation over the labelled lines: 98 % of those with a telling phrase, few harmless ones without. */
const thresholds = { alone: -0.5, other: 1 }
const least = 0.05

/** How much a line counts whose telling phrases are hidden: about the share of unseen lines that no phrase tells by itself. */
const hiddenWeight = 0.25

/**
 * Lines with at least one phrase of the lexicon that is more than a hint, as examples to learn from; the others are harmless by rule. Each counts
 * once as it is and once, for less, as if its telling phrases were unknown: the lexicon was grown from such lines and knows
 * them better than those it will meet.
 */
function examplesOf(lines: readonly Line[]): Example[] {
  const find = matcher(lexicon)
  return lines.flatMap(({ kind, text }) => {
    const tokens = tokensOf(text)
    const hits = find(tokens)
    const rest = hits.filter(hit => hit.tier !== 'alone')
    const positive = kind !== null
    return [
      ...bestTier(hits) !== 'hint' ? [{ features: featuresOf(tokens, hits), positive, weight: 1 }] : [],
      ...bestTier(rest) !== 'hint' && rest.length < hits.length ? [{ features: featuresOf(tokens, rest), positive, weight: hiddenWeight }] : [],
    ]
  })
}

/** Learns the table from labelled lines: the same lines and lexicon give the same table. */
export function learn(lines: readonly Line[]): Weights {
  const fitted = [...fit(examplesOf(lines))].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
  const kept = fitted.filter(([name, weight]) => name !== '' && Math.abs(weight) >= least).sort(([a], [b]) => a < b ? -1 : 1)
  return {
    constant: fitted.find(([name]) => name === '')?.[1] ?? 0,
    thresholds,
    frames: Object.fromEntries(kept.filter(([name]) => !name.startsWith('w '))),
    words: Object.fromEntries(kept.filter(([name]) => name.startsWith('w ')).map(([name, weight]) => [name.slice(2), weight])),
  }
}
