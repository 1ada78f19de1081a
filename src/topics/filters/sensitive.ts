import { plain } from '../text'
import { classes } from './sensitive/classes'
import { harmlessPhrases, lentPhrases, technicalThings } from './sensitive/harmless'
import { firstPerson, lexicon } from './sensitive/lexicon'
import { reasons, type SensitiveKind } from './sensitive/kinds'

export type { SensitiveKind } from './sensitive/kinds'

/** Compiled once: what settles a kind by itself, and what does so only beside "I", "my", "we" and their like. */
const rules = Object.entries(lexicon).map(([name, { always, personal }]) => {
  const kind = name as SensitiveKind
  return { kind, always: any([...always, ...classes[kind].always]), personal: any([...personal, ...classes[kind].personal]) }
})
const harmless = any([...harmlessPhrases, ...lentPhrases()])
const self = any(firstPerson)
const technical = any(technicalThings)
/** Matters that frameworks, servers and fonts have too, in jest: "divorce your frontend", "the funeral of jQuery". */
const lent = new Set<SensitiveKind>(['family', 'looks', 'money', 'job loss', 'grief', 'religion', 'health'])

function any(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/**
 * Tells whether a text reveals something that must not become a topic: special categories of data (GDPR Art. 9) or a
 * private matter. Phrases of work and leisure that merely sound so ("race condition", "union types") are set aside first;
 * many words count only in the first person ("my diagnosis", not "diagnosis tools"), and private matters of technical things do not count.
 * @param text one signal's words, in any of English, German, French, Spanish; the gravest words of some neighbours too
 * @returns what it is and the reason shown to the recruiter, or null
 */
export function sensitive(text: string, _language?: string): { kind: SensitiveKind, reason: string } | null {
  const cleaned = plain(text).replace(harmless, ' · ')
  const personal = cleaned.search(self) >= 0
  const isLent = !personal && cleaned.search(technical) >= 0
  const found = rules.find(rule => !(isLent && lent.has(rule.kind)) && cleaned.search(rule.always) >= 0)
    ?? (personal ? rules.find(rule => cleaned.search(rule.personal) >= 0) : undefined)
  return found ? { kind: found.kind, reason: reasons[found.kind] } : null
}
