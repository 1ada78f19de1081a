import type { Candidate, Note, Profile } from '../../domain/candidate'
import type { Need } from '../../domain/need'
import type { Outcome } from '../../domain/outcome'
import type { Signal } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'

/** Everything that is kept of one person and came from somewhere. */
export interface Kept {
  candidate: Candidate
  profiles: readonly Profile[]
  signals: readonly Signal[]
  notes: readonly Note[]
  needs: readonly Need[]
  touchpoints: readonly Touchpoint[]
  outcomes: readonly Outcome[]
}

/** Where something came from: a page that was read, the recruiter's own words, or a file. */
export type Origin = { is: 'page', site: string, url: string } | { is: 'link', url: string } | { is: 'typed' } | { is: 'file', name: string }

/** One thing that is kept. `label` is a word of `factLabels`. */
export interface Fact {
  label: FactLabel
  value: string
  from: Origin
  /** When it was obtained, in milliseconds since 1970. */
  at: number
}

export const factLabels = ['name', 'headline', 'company', 'location', 'about', 'pronouns', 'language', 'tags', 'channel', 'profile', 'evidence', 'told', 'note', 'need', 'contact', 'no'] as const
export type FactLabel = (typeof factLabels)[number]

const fields = ['name', 'headline', 'company', 'location', 'about', 'pronouns', 'language'] as const

/** What is kept of a person, each with its source and date: what an answer to a request for access must tell (GDPR Art. 15(1)(g)). */
export function factsOf(kept: Kept): Fact[] {
  const { candidate, profiles, signals, notes, needs, touchpoints, outcomes } = kept
  const typed = (label: FactLabel, value: string, at: number): Fact => ({ label, value, from: { is: 'typed' }, at })
  return [
    ...fields.flatMap(field => candidate[field] ? [{ label: field, value: candidate[field], ...originOf(field, kept) }] : []),
    ...(candidate.tags.length > 0 ? [{ label: 'tags' as const, value: candidate.tags.join(', '), ...ownOr(candidate, 'tags') }] : []),
    ...candidate.channels.map(({ value }): Fact => ({ label: 'channel', value, ...ownOr(candidate, 'channels') })),
    ...profiles.map((profile): Fact => ({ label: 'profile', value: profile.url, from: profile.imported ? { is: 'file', name: profile.imported } : pageOf(profile), at: profile.createdAt })),
    ...signals.map((signal): Fact => signal.source === 'recruiter'
      ? { label: 'told', value: wordsOf(signal), from: signal.seenOn ? { is: 'link', url: signal.seenOn } : { is: 'typed' }, at: signal.firstSeenAt }
      : { label: 'evidence', value: wordsOf(signal), from: { is: 'page', site: signal.source, url: signal.seenOn ?? profiles.find(({ id }) => id === signal.profileId)?.url ?? '' }, at: signal.firstSeenAt }),
    ...notes.map(({ text, at, imported }): Fact => imported ? { label: 'note', value: text, from: { is: 'file', name: imported }, at } : typed('note', text, at)),
    ...needs.map(({ text, at }) => typed('need', text, at)),
    ...outcomes.map(({ words, reason, at }) => typed('no', words || reason, at)),
    ...touchpoints.map(({ note, kind, at, imported }): Fact => imported ? { label: 'contact', value: note || kind, from: { is: 'file', name: imported }, at } : typed('contact', note || kind, at)),
  ]
}

/** Typed by the recruiter, unless a file brought it. */
function ownOr(candidate: Candidate, field: 'tags' | 'channels'): Pick<Fact, 'from' | 'at'> {
  const name = candidate.imported?.[field]
  return { from: name ? { is: 'file', name } : { is: 'typed' }, at: candidate.times[field] ?? candidate.createdAt }
}

function wordsOf({ title, text }: Signal): string {
  return text && text !== title ? `${title}: ${text}` : title
}

function pageOf({ site, url }: Profile): Origin {
  return { is: 'page', site, url }
}

/** A field comes from the recruiter where they typed it, else from the profile that says the same, else from a file. */
function originOf(field: (typeof fields)[number], { candidate, profiles }: Kept): Pick<Fact, 'from' | 'at'> {
  const at = candidate.times[field] ?? candidate.createdAt
  if (candidate.typed.includes(field)) return { from: { is: 'typed' }, at }
  const file = candidate.imported?.[field]
  if (file) return { from: { is: 'file', name: file }, at }
  const said = profiles.find(profile => field in profile && profile[field as keyof Profile] === candidate[field])
  const only = profiles.length === 1 ? profiles[0] : undefined
  const source = said ?? ((field === 'about' || field === 'pronouns') ? profiles.find(({ kept }) => kept === 'whole') : only)
  return { from: source ? pageOf(source) : { is: 'typed' }, at }
}

/** A place that data came from, with the first and last day of it. */
export interface Source { from: Origin, first: number, last: number }

/** The places a person's data came from, each once, the first one first: precise enough for a notice and for an answer (GDPR Art. 14(2)(f)). */
export function sourcesOf(kept: Kept): Source[] {
  const byPlace = new Map<string, Source>()
  for (const { label, from, at } of factsOf(kept)) {
    if (label === 'contact') continue
    const profile = from.is === 'page' ? kept.profiles.find(({ site }) => site === from.site) : undefined
    const place: Origin = profile ? pageOf(profile) : from
    const key = place.is === 'page' ? `${place.site}` : place.is === 'link' ? place.url : place.is === 'file' ? place.name : place.is
    const before = byPlace.get(key)
    const last = Math.max(at, profile?.lastReadAt ?? 0)
    byPlace.set(key, before ? { ...before, first: Math.min(before.first, at), last: Math.max(before.last, last) } : { from: place, first: at, last })
  }
  return [...byPlace.values()].toSorted((a, b) => a.first - b.first)
}
