import type { ContentHandlers, UiHandlers } from '../router'
import type { Capture } from '../../domain/capture'

/** Wraps the commands so that whoever one was about is remembered as dealt with, once it is carried out. */
export function remembering(handlers: UiHandlers, note: (candidateIds: string[]) => void): UiHandlers {
  const wrapped = Object.entries(handlers).map(([name, handle]) => [name, async (input: unknown) => {
    const value: unknown = await (handle as (input: unknown) => Promise<unknown>)(input)
    note([...new Set([...peopleIn(input), ...peopleIn(value)])])
    return value
  }])
  return Object.fromEntries(wrapped) as UiHandlers
}

/** Wraps what pages may ask so that a person whose page was read or whose button was pressed counts as dealt with. */
export function viewing(handlers: ContentHandlers, seen: (capture: Capture | null) => void): ContentHandlers {
  return {
    ...handlers,
    'page.propose': async (input, from) => {
      const state = await handlers['page.propose'](input, from)
      seen(input.capture)
      return state
    },
    'page.nobody': async (input, from) => {
      const state = await handlers['page.nobody'](input, from)
      seen(null)
      return state
    },
    'page.toggleCandidate': async (input, from) => {
      const state = await handlers['page.toggleCandidate'](input, from)
      seen(input.capture)
      return state
    },
    'page.toggleItem': async (input, from) => {
      const state = await handlers['page.toggleItem'](input, from)
      seen(input.capture)
      return state
    },
  }
}

/** The candidates that a message or its answer names; a long list is bulk work, which says nothing about whom comes to mind. */
function peopleIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { candidateId, candidateIds } = value as { candidateId?: unknown, candidateIds?: unknown }
  const several = Array.isArray(candidateIds) && candidateIds.length <= 8 ? candidateIds : []
  return [candidateId, ...several].filter(id => typeof id === 'string')
}
