import type { Draft } from './draft'
import { holds } from './words'

/** Part of what belongs to the recipient: "Wellington" who lives there, "Morgan" of Morgan Stanley. */
export function isOwnFact({ words, own }: Draft, at: number): boolean {
  const key = words[at]?.key ?? ''
  return [...own.places, ...own.companies, ...own.topics].some(phrase => holds(phrase, key) && (phrase === key || phrase.split(' ').some((part, step, all) => part === key && (words[at - 1]?.key === all[step - 1] || words[at + 1]?.key === all[step + 1]))))
}

/** Part of a company or city of several words: "Goldman Sachs", "San Francisco". */
export function isInFirm({ words, index }: Draft, at: number): boolean {
  for (const role of ['company', 'place'] as const) for (let start = Math.max(0, at - 3); start <= at; start++) {
    const match = index.phraseAt(role, words, start)
    if (match && match.length > 1 && start + match.length > at) return true
  }
  return false
}
