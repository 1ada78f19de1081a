import { bestTier, featuresOf } from './sensitive/features'
import { reasons, type SensitiveKind, type Tier } from './sensitive/kinds'
import { passagesOf } from './sensitive/passages'
import { matcher, type Hit } from './sensitive/patterns'
import { lexicon } from './sensitive/phrases'
import { tokensOf } from './sensitive/tokens'
import weights from './sensitive/weights.json'

export type { SensitiveKind } from './sensitive/kinds'

const frames = new Map<string, number>(Object.entries(weights.frames))
const words = new Map<string, number>(Object.entries(weights.words))
const telling: Readonly<Record<Tier, number>> = { alone: 4, mine: 1.2, hint: 0.3 }

/** Kin are named with most other matters ("my mother died"): they speak for a family matter where nothing else does. */
const kinShare = 0.3

let find: ReturnType<typeof matcher> | undefined

/**
 * Tells whether a text reveals something that must not become a topic: special categories of data (GDPR Art. 9) or a
 * private matter. Phrases of the lexicon are looked for in each passage of up to a few sentences; a text without any, or
 * with mere hints, is never sensitive. Whether they are meant in earnest ("my union") or of things ("union types") is weighed by what stands
 * around them, with weights learned from labelled lines (`npm run sensitive:weights`, scripts/sensitive/).
 * @param text one signal's words, in any of English, German, French, Spanish
 * @returns what it is and the reason shown to the recruiter, or null
 */
export function sensitive(text: string, _language?: string): { kind: SensitiveKind, reason: string } | null {
  find ??= matcher(lexicon)
  const tokens = tokensOf(text)
  const hits = find(tokens)
  if (hits.length === 0) return null
  const told = passagesOf(tokens).find(({ from, to }) => {
    const within = hits.filter(hit => hit.from >= from && hit.to <= to).map(hit => ({ ...hit, from: hit.from - from, to: hit.to - from }))
    return bestTier(within) !== 'hint' && scoreOf(featuresOf(tokens.slice(from, to), within)) > weights.thresholds[bestTier(within) === 'alone' ? 'alone' : 'other']
  })
  if (!told) return null
  const kind = kindOf(hits.filter(hit => hit.from >= told.from && hit.to <= told.to))
  return { kind, reason: reasons[kind] }
}

/** The sum of learned weights; what was not met in learning weighs nothing. */
function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + ((feature.startsWith('w ') ? words.get(feature.slice(2)) : frames.get(feature)) ?? 0), weights.constant)
}

/** The kind most phrases speak for; longer and more telling phrases count more, each word once. */
function kindOf(hits: readonly Hit[]): SensitiveKind {
  const votes = new Map<SensitiveKind, Map<number, number>>()
  for (const { kind, tier, from, to } of hits) {
    const ends = votes.get(kind) ?? new Map<number, number>()
    ends.set(to, Math.max(ends.get(to) ?? 0, telling[tier] + (tier === 'alone' ? (to - from) / 4 : 0)))
    votes.set(kind, ends)
  }
  const sums = [...votes].map(([kind, ends]) => ({ kind, sum: [...ends.values()].reduce((a, b) => a + b, 0) * (kind === 'family' ? kinShare : 1) }))
  return sums.reduce((best, next) => next.sum > best.sum ? next : best).kind
}
