import { dayOf, daysBetween } from '../../../domain/day'
import { plural } from '../../../i18n/format'
import type { HandoverPreview } from '../../../protocol/importer'

/** "today", "yesterday", "5 days ago" */
export function daysAgo(at: number, now: number): string {
  const days = daysBetween(dayOf(at), dayOf(now))
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}

/** "Ravi wrote to Ilse 5 days ago.", and where one wrote oneself: "You both wrote to Ilse this week: Ravi 5 days ago, you yesterday." */
export function contactWords({ name, by, at, ownAt }: Pick<HandoverPreview['contacts'][number], 'name' | 'by' | 'at' | 'ownAt'>, now: number): string {
  const who = by || 'A colleague'
  if (ownAt === null) return `${who} wrote to ${name} ${daysAgo(at, now)}.`
  const week = Math.min(at, ownAt) > now - 7 * 86_400_000 ? 'this week' : 'lately'
  return `You both wrote to ${name} ${week}: ${who} ${daysAgo(at, now)}, you ${daysAgo(ownAt, now)}.`
}

const fieldNames: Readonly<Record<string, string>> = {
  name: 'Name', givenName: 'Greeted as', headline: 'What they do', company: 'Company', location: 'Place', about: 'About', language: 'Language', pronouns: 'Pronouns',
}

export function fieldWords(field: string): string {
  return fieldNames[field] ?? field
}

/** What came of taking a file in. */
export function takenWords({ people, removed }: { people: readonly string[], removed: number }): string {
  const gone = removed > 0 ? ` ${plural(removed, 'record')} went.` : ''
  return `${plural(people.length, 'person', 'people')} brought up to date.${gone}`
}
