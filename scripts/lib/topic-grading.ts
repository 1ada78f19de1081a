import type { CaseLabel, TopicAnswer, TopicCase } from './topic-cases'

/** Counts of one or more graded cases: pairs are [met, possible]. */
export interface TopicGrades {
  cases: number
  goodInTop3: [number, number]
  anyGood: [number, number]
  badInTop5: number
  usedInTop5: number
  sharedFound: [number, number]
  sensitive: [number, number]
  falseAlarms: [number, number]
  openers: [number, number]
  notes: string[]
}

type Suggested = TopicAnswer['suggestions'][number]

const mostWords = 5
const longestOpener = 280
const hole = /\{[^}]*\}|\bundefined\b|\bNaN\b|\bnull\b/
const doubled = /\b(the|a|an|of|to|and|in|on|for|with|your|is|are|was|i|und|der|ein|mit|et|le|de|du|y|el|en|un) \1\b/i

export const noGrades = (): TopicGrades => ({
  cases: 0, goodInTop3: [0, 0], anyGood: [0, 0], badInTop5: 0, usedInTop5: 0, sharedFound: [0, 0], sensitive: [0, 0], falseAlarms: [0, 0], openers: [0, 0], notes: [],
})

/** Grades an answer by the rules of the case format, and adds it to `grades`. */
export function gradeCase(name: string, topicCase: TopicCase, answer: TopicAnswer, grades: TopicGrades): void {
  const label = topicCase.label ?? {}
  const { suggestions } = answer
  grades.cases += 1
  gradeGood(name, label, suggestions, grades)
  for (const suggestion of suggestions) {
    const fine = isGood(suggestion, label)
    if (!fine && label.bad?.some(bad => matches(suggestion, bad))) count('badInTop5', `bad: ${suggestion.label}`)
    if (!fine && [...(label.used ?? []), ...(topicCase.hidden ?? [])].some(used => matches(suggestion, used))) count('usedInTop5', `used or hidden: ${suggestion.label}`)
    for (const opener of suggestion.openers) tally(grades.openers, opener.length <= longestOpener && !hole.test(opener) && !doubled.test(opener), `opener: ${opener}`)
  }
  for (const names of label.shared ?? []) {
    tally(grades.sharedFound, suggestions.some(suggestion => suggestion.shared && names.some(one => matches(suggestion, one))), `not shown as shared: ${names[0] ?? ''}`)
  }
  const quarantined = new Set(answer.quarantined)
  const mustRest = new Set(label.sensitive)
  for (const { id, title } of topicCase.signals) {
    if (mustRest.has(id)) tally(grades.sensitive, quarantined.has(id), `not quarantined: ${title}`)
    else tally(grades.falseAlarms, !quarantined.has(id), `false alarm: ${title}`)
  }

  function count(field: 'badInTop5' | 'usedInTop5', note: string) {
    grades[field] += 1
    grades.notes.push(`${name}: ${note}`)
  }
  function tally(pair: [number, number], met: boolean, note: string) {
    pair[1] += 1
    if (met) pair[0] += 1
    else grades.notes.push(`${name}: ${note}`)
  }
}

function gradeGood(name: string, label: CaseLabel, suggestions: readonly Suggested[], grades: TopicGrades): void {
  const possible = Math.min(3, label.good?.length ?? 0)
  if (possible === 0) return
  const found = suggestions.slice(0, 3).filter(suggestion => isGood(suggestion, label)).length
  grades.goodInTop3[0] += Math.min(found, possible)
  grades.goodInTop3[1] += possible
  grades.anyGood[1] += 1
  if (found > 0) grades.anyGood[0] += 1
  if (found < possible) grades.notes.push(`${name}: top 3: ${suggestions.slice(0, 3).map(one => one.label).join(' | ') || 'nothing'}`)
}

const isGood = (suggestion: Suggested, { good }: CaseLabel) =>
  wordsOf(suggestion.label).length <= mostWords && (good ?? []).some(names => names.some(name => matches(suggestion, name)))

/** Equal (plural aside), or a whole phrase that makes at least half of the label's words. */
function matches({ topic, label }: Suggested, name: string): boolean {
  const wanted = normal(name)
  return [topic, label].map(normal).some(own => own === wanted || own === `${wanted}s` || `${own}s` === wanted
    || (` ${own} `.includes(` ${wanted} `) && wordsOf(wanted).length * 2 >= wordsOf(own).length))
}

const normal = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[-_/\s]+/g, ' ').trim()
const wordsOf = (text: string) => normal(text).split(' ').filter(Boolean)
