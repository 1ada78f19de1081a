import type { ContentHandlers, UiHandlers } from '../router'
import type { Capture } from '../../domain/capture'

/** Wraps the commands so that whoever one was about is remembered as dealt with, once it is carried out. */
export function remembering(handlers: UiHandlers, note: (candidateIds: string[]) => void): UiHandlers {
  return followed(handlers, (_name, input, value) => note([...new Set([...peopleIn(input), ...peopleIn(value)])]))
}

/** The messages that say who is in view, or that nobody is. */
const looks = new Set<string>(['page.propose', 'page.nobody', 'page.toggleCandidate', 'page.toggleItem'] satisfies (keyof ContentHandlers)[])

/** Wraps what pages may ask so that a person whose page was read or whose button was pressed counts as dealt with. */
export function viewing(handlers: ContentHandlers, seen: (capture: Capture | null) => void): ContentHandlers {
  return followed(handlers, (name, input) => { if (looks.has(name)) seen((input as { capture?: Capture }).capture ?? null) })
}

/** The same handlers, each followed by a word of what it was given and gave; one that fails is followed by nothing. */
function followed<Handlers extends UiHandlers | ContentHandlers>(handlers: Handlers, then: (name: string, input: unknown, value: unknown) => void): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handle]) => [name, async (input: unknown, from: unknown) => {
    const value: unknown = await (handle as (input: unknown, from: unknown) => Promise<unknown>)(input, from)
    then(name, input, value)
    return value
  }])
  return Object.fromEntries(wrapped) as Handlers
}

/** The candidates that a message or its answer names; a long list is bulk work, which says nothing about whom comes to mind. */
function peopleIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { candidateId, candidateIds } = value as { candidateId?: unknown, candidateIds?: unknown }
  const several = Array.isArray(candidateIds) && candidateIds.length <= 8 ? candidateIds : []
  return [candidateId, ...several].filter(id => typeof id === 'string')
}
