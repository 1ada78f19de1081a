/** Where a search found somebody, in the words that stand there: for what a line of the list does not show. */
import { plain } from '../../domain/search'
import type { Database } from '../database'
import { type Match, markedIn } from './desk-find'

export interface Found {
  /** What to mark, in plain letters. */
  words: ReadonlySet<string>
  /** Where a typed word was found that the line itself does not show. */
  where: { what: 'note' | 'want' | 'interest' | 'profile', text: string } | null
}

/** So much of a text stands around the word. */
const around = 42

/** What to mark on some lines, and where a word stands that is not on the line. @param shownOf what the line shows of somebody */
export async function foundOn(db: Database, ids: readonly string[], text: string, shownOf: (id: string) => string): Promise<Map<string, Found>> {
  const findings = await markedIn(db, ids, text)
  return new Map(await Promise.all(findings.map(async ({ id, matches }): Promise<[string, Found]> => {
    const words = new Set(matches.map(({ word }) => word))
    const missing = hiddenOf(matches, new Set(wordsIn(shownOf(id))))
    return [id, { words, where: missing.size > 0 ? await whereOf(db, id, missing) : null }]
  })))
}

/** The words found for the first typed word of which none is on the line. */
function hiddenOf(matches: readonly Match[], shown: ReadonlySet<string>): ReadonlySet<string> {
  const typed = [...new Set(matches.map(match => match.typed))]
  const hidden = typed.find(one => !matches.some(match => match.typed === one && shown.has(match.word)))
  return new Set(matches.filter(match => match.typed === hidden).map(({ word }) => word))
}

async function whereOf(db: Database, id: string, words: ReadonlySet<string>): Promise<Found['where']> {
  const notes = await db.notes.where('[candidateId+at]').between([id], [id, []]).reverse().toArray()
  const [needs, signals, profiles] = await Promise.all([
    db.needs.where({ candidateId: id }).toArray(), db.signals.where({ candidateId: id }).toArray(), db.profiles.where({ candidateId: id }).toArray(),
  ])
  const texts = [
    ...notes.map(note => ({ what: 'note' as const, text: note.text })), ...needs.map(need => ({ what: 'want' as const, text: need.text })),
    ...signals.map(({ title, tags }) => ({ what: 'interest' as const, text: [title, ...tags].join(' · ') })),
    ...profiles.map(({ handle }) => ({ what: 'profile' as const, text: handle })),
  ]
  for (const { what, text } of texts) {
    const part = partWith(text, words)
    if (part !== null) return { what, text: part }
  }
  return null
}

const wordsIn = (text: string) => [...text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)].map(([word]) => plain(word))

/** The part of a text around the first of some words, or null. */
function partWith(text: string, words: ReadonlySet<string>): string | null {
  const hit = [...text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)].find(([word]) => words.has(plain(word)))
  if (!hit) return null
  const from = hit.index <= around ? 0 : text.indexOf(' ', hit.index - around) + 1 || hit.index
  const end = hit.index + hit[0].length + 2 * around
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).replaceAll(/\s+/g, ' ').trim()}${end < text.length ? ' …' : ''}`
}
