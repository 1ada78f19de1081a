/** The few things that only words tell, in the interface languages en, de, fr, es, pt, it, nl, pl and ja. Nothing here decides who a page is about. */

/** What somebody did with a post. */
export type Act = 'post' | 'repost' | 'comment' | 'reaction'

// What the line above somebody else's post says of the person. Order matters: "commented on a post" names a post,
// "reposted" ends in "posted", the Dutch word for a comment looks like a reaction.
const verbs: readonly [RegExp, Act][] = [
  [/[ck]omm?ent|gereageerd|コメント/i, 'comment'],
  [/repost|shared|republi|repubbl|compart|geteilt|partag|condivi|diffuso|gedeeld|opnieuw|udostęp|再投稿|シェア/i, 'repost'],
  [/\blike|rea[cgk]|celebr|\bloves?\b|gefällt|\baime|adore|gostou|curti|\bgust|encanta|consigli|piac|vindt|lubi|いいね|リアク/i, 'reaction'],
]

/** What a line such as "X reposted this" says that the person did; null when it says nothing of the kind. */
export const actOf = (line: string): Act | null =>
  verbs.find(([words]) => words.test(line))?.[1] ?? null

/** What the person did with all that a tab or address lists ("comments", "reactions"); `post` for all other lists. */
export const actListed = (tab: string): Act =>
  tab.includes('comment') ? 'comment' : /reaction|like/.test(tab) ? 'reaction' : 'post'

/** How a line begins that says what the person wants from work: "Open to work", "Providing services". */
export const openTo
  = /^(?:open to|providing|offen|bietet|ouvert|en recherche|propose|en busca|abiert|ofrece|abert|presta|apert|offre|open voor|biedt|otwart|szuka|świadczy|求職|仕事|サービス)/i

/** What the label of a post's visibility says when only connections may see it. */
export const connectionsOnly = /\bpeople|connecti|network|netz?w|kontakt|relation|réseau|contact|conex|\brede?\b|colleg|\brete\b|sie[ćc]|つながり|ネット/i
