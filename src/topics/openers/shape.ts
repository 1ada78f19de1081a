/**
 * What an opener is made of: a greeting, one true fact from the evidence, one thought or question. Every sentence stands
 * by itself; a topic or a title only ever stands where no article, case or plural of the language depends on it. Where the
 * two tones differ, the text is a pair: casual, formal.
 */
export type Line = string | readonly [casual: string, formal: string]

/** What the fact is about. */
export type FactKind = 'repository' | 'hobbyRepository' | 'contribution' | 'post' | 'article' | 'project' | 'event' | 'role' | 'profile' | 'told' | 'talk' | 'sponsor'

/** What a thought suits: work, leisure, an event, a talk. */
export type Theme = 'work' | 'leisure' | 'event' | 'talk'

/** The words of one language. `{title}`, `{topic}` and `{name}` are the only holes. Facts begin lower case: they follow a comma. */
export interface OpenerWords {
  greeting: { named: Line, nameless: Line }
  quotes: readonly [open: string, close: string]
  facts: Record<FactKind, readonly Line[]>
  questions: Record<Theme, readonly Line[]>
  /** Asking for advice or a pointer. */
  advice: readonly Line[]
  /** Where the recruiter shares the topic itself, or a neighbour of it. */
  same: readonly Line[]
  near: readonly Line[]
}
