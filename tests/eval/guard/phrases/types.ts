/** Building blocks of drafts in one language. `{given}` `{full}` `{family}` `{company}` `{city}` `{topic}` `{repo}` stand for facts of the recipient;
 * in a list of one kind the word of that kind is the one that gets mixed up. */
export interface Phrases {
  /** With `{given}`; the first character may be small. */
  greetings: readonly string[]
  /** Before a title with `{family}`, for him and for her. */
  formal: { he: readonly string[], she: readonly string[] }
  /** Greetings without a name. */
  nameless: readonly string[]
  /** The recipient named in the middle of the text. */
  vocative: readonly string[]
  /** Somebody named in the middle of the text: wrong whenever it is another candidate. */
  mention: readonly string[]
  /** With `{given}` in the possessive, as this language writes it. */
  possessive: readonly string[]
  full: readonly string[]
  company: readonly string[]
  city: readonly string[]
  topic: readonly string[]
  repo: readonly string[]
  /** Sentences without any fact. */
  filler: readonly string[]
  /** Innocent sentences that look like mix-ups. */
  traps: readonly string[]
  /** Sentences that speak of the recipient in the third person or quote what was said, as right for him and for her. */
  pronoun: readonly { he: string, she: string }[]
  /** Third persons with pronouns of their own. */
  otherPronoun: readonly string[]
  closings: readonly string[]
  /** Short messages that one may send to many. */
  short: readonly string[]
  /** Fields as they are left behind. */
  fields: readonly string[]
}
