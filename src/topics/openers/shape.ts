/**
 * What an opener is made of: a greeting, one true fact from the evidence, one thought or question. Every sentence stands by
 * itself. A subject enters through a hole that names the preposition it depends on (`{zu topic}`, `{de topic}`), and the grammar
 * of the language fills in article, case and contraction. Where a sentence differs, it is a pair: in English casual and formal,
 * elsewhere familiar (du, tu, tú) and polite (Sie, vous, usted).
 */
export type Line = string | readonly [near: string, polite: string]

/** What the fact is about. */
export type FactKind =
  | 'repository' | 'contribution' | 'sponsor' | 'star' | 'readme' | 'post' | 'comment' | 'repost' | 'liked' | 'article' | 'project'
  | 'event' | 'role' | 'member' | 'certificate' | 'told' | 'link' | 'profile' | 'talk'

/** What a thought suits: how things are built, other work, something one does or loves, a cause, a place, an event, a talk. */
export type Theme = 'code' | 'craft' | 'practice' | 'love' | 'cause' | 'place' | 'event' | 'talk'

/** Work or not: what advice is asked of, and how common ground is told. */
export type Side = 'work' | 'leisure'

/**
 * The words of one language. Holes: `{name}`; `{title}` a name or a whole title, `{start}` the first words of a long one, `{org}`
 * who a role is with; `{topic}` the subject with its article where the language wants one, `{bare topic}` without, `{quoted topic}`
 * as a mere word, and with a preposition; `{mine}` a neighbour of it that the recruiter cares for. Facts follow a comma or colon.
 */
export interface OpenerWords {
  greetings: Record<'casual' | 'formal', readonly string[]>
  /** For someone whose given name is not known. */
  nameless: Record<'casual' | 'formal', readonly string[]>
  facts: Record<FactKind, readonly Line[]>
  /** Facts of the last weeks, and of long ago. */
  recent: Partial<Record<FactKind, readonly Line[]>>
  older: Partial<Record<FactKind, readonly Line[]>>
  /** About the very thing that the fact tells of. */
  byKind: Partial<Record<FactKind, readonly Line[]>>
  /** About what was said and answered: for posts on work, where people argue. */
  argued: readonly Line[]
  /** About its subject. */
  byTheme: Record<Theme, readonly Line[]>
  advice: Record<Side, readonly Line[]>
  /** An offer that costs the other nothing. */
  help: Partial<Record<FactKind, readonly Line[]>>
  /** Good wishes for what is done. */
  glad: Partial<Record<FactKind, readonly Line[]>>
  /** Where the recruiter has this very subject among their own. */
  same: Record<Side, readonly Line[]>
  /** Where the recruiter has a neighbour of it, which may be named. */
  near: Record<Side, readonly Line[]>
  /** After an event, and before it. */
  past: readonly Line[]
  coming: readonly Line[]
}
