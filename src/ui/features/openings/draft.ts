import type { UiMessages } from '../../../protocol/messages'
import type { OpeningFacts } from '../../../nurture/needs/match'

/** The facts of an opening as they are stored. */
export type Facts = UiMessages['opening.add']['facts']

/** The same while they are typed: everything is text. */
export interface OpeningDraft {
  title: string, company: string, place: string, remote: Facts['remote'], languages: string, stack: string
  low: string, high: string, currency: string, visa: 'unknown' | 'yes' | 'no', seniority: string, team: string, notes: string
}

/** The form for an opening, empty or filled from one that was read or kept. */
export function draftOf(facts?: OpeningFacts): OpeningDraft {
  const [low, high, currency] = facts?.salary ?? ['', '', '']
  const visa = facts?.visa ?? null
  return {
    title: facts?.title ?? '', company: facts?.company ?? '', place: facts?.place ?? '', remote: facts?.remote ?? 'unknown',
    languages: facts?.languages.join(', ') ?? '', stack: facts?.stack.join(', ') ?? '', low: String(low), high: String(high), currency,
    visa: visa === null ? 'unknown' : visa ? 'yes' : 'no', seniority: facts?.seniority ?? '', team: facts?.team ?? '', notes: facts?.notes ?? '',
  }
}

/** What was typed, as facts: a lone number of the pay stands for both ends. */
export function factsOf(draft: OpeningDraft): Facts {
  const list = (text: string) => text.split(',').map(word => word.trim().slice(0, 80)).filter(Boolean)
  const ends = [draft.low, draft.high].map(text => Number(text.replace(/[^\d.]/g, ''))).filter(end => end > 0)
  const [low, high = low] = ends
  return {
    title: draft.title.trim(), company: draft.company.trim(), place: draft.place.trim(), remote: draft.remote, languages: list(draft.languages),
    stack: list(draft.stack), salary: low === undefined || high === undefined ? null : [Math.min(low, high), Math.max(low, high), draft.currency.trim().toUpperCase()],
    visa: draft.visa === 'unknown' ? null : draft.visa === 'yes', seniority: draft.seniority.trim(), team: draft.team.trim(), notes: draft.notes.trim(),
  }
}
