import type { Finding } from '../../../nurture/guard'

/** One place of a draft that should be looked at: what is wrong with it, and what would set it right. */
export interface Doubt {
  /** The same as long as it is the same doubt about the same words. */
  id: string
  text: string
  start: number
  fix: string | null
  sentence: string
}

/** Findings of one place are one doubt; the wrong greeting says the most. */
const telling: readonly Finding['kind'][] = ['unresolved', 'salutation', 'pronoun', 'other-name', 'other-nickname', 'other-company', 'other-place', 'other-repository', 'other-topic', 'mass-text']

/**
 * What the guard found, as the recruiter reads it: in the order of the draft, one line for each place.
 * @param name of the person it goes to
 * @param nameOf an id of the database → whose it is, empty while that is not known
 */
export function doubtsOf(findings: readonly Finding[], name: string, nameOf: (id: string) => string): Doubt[] {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const place = `${finding.start} ${finding.text}`
    places.set(place, [...places.get(place) ?? [], finding])
  }
  return [...places.values()].flatMap(group => {
    const [first] = group.toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))
    if (!first) return []
    const people = [...new Set(group.flatMap(finding => finding.people).map(nameOf).filter(Boolean))]
    return [{ id: `${first.kind} ${first.start} ${first.text}`, text: first.text, start: first.start, fix: first.fix, sentence: sentenceOf(first, name, people) }]
  })
}

function sentenceOf({ kind, text }: Finding, name: string, people: readonly string[]): string {
  const shown = text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`
  const others = people.length > 2 ? `${people.slice(0, 2).join(', ')} and others` : people.join(' and ')
  const [isOne, whose] = [people.length === 1, people.length > 0]
  switch (kind) {
    case 'unresolved': return `${shown} was not filled in.`
    case 'pronoun': return `${shown} is not how ${name} is spoken of.`
    case 'salutation': case 'other-name': case 'other-nickname': return whose ? `${shown} is ${people[0] ?? ''}. This goes to ${name}.` : `${shown}: this goes to ${name}.`
    case 'other-company': return `${name} does not work at ${shown}, as far as you noted.${whose ? ` ${others} ${isOne ? 'does' : 'do'}.` : ''}`
    case 'other-place': return `${name} is not in ${shown}, as far as you noted.${whose ? ` ${others} ${isOne ? 'is' : 'are'}.` : ''}`
    case 'other-repository': return whose ? `${shown} is by ${others}, not by ${name}.` : `${shown} is not by ${name}.`
    case 'other-topic': return `${name} said nothing of ${shown}, as far as you noted.${whose ? ` ${others} did.` : ''}`
    case 'mass-text': return 'Almost the same words went to somebody else.'
  }
}
