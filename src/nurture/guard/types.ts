/** What the name guard can find in a draft. */
export type FindingKind = 'other-name' | 'other-nickname' | 'other-repository' | 'other-company' | 'other-place' | 'other-topic' | 'salutation' | 'unresolved' | 'pronoun' | 'mass-text'

/** Something in a draft that does not belong to the person it goes to. */
export interface Finding {
  kind: FindingKind
  /** The words in question, as the draft has them. */
  text: string
  /** Where they start in the draft, in UTF-16 units. */
  start: number
  /** What to put in their place, or null where nothing sure can be offered. */
  fix: string | null
  /** Ids of people these words belong to, at most five; empty where they belong to nobody. */
  people: string[]
}

/** A person as the index needs them: candidates and colleagues, the recipient too. */
export interface KnownPerson {
  id: string
  name: string
  /** Empty where it is not known which word of the name it is. */
  givenName?: string
  nicknames: readonly string[]
  company: string
  location: string
  topics: readonly string[]
  repositories: readonly string[]
}

/** The person the open conversation is with. */
export interface Recipient {
  /** Their id in the index, if they stand in it. */
  id?: string
  name: string
  givenName: string
  nicknames?: readonly string[]
  company: string
  location: string
  /** "she/her", "er/ihm" …; null or empty: not known. */
  pronouns: string | null
  topics: readonly string[]
  repositories?: readonly string[]
}

/** What goes with a draft beside the index. */
export interface Situation {
  to: Recipient
  /** Earlier messages to others. */
  sentBefore?: readonly string[]
  /** The recruiter's own name: with it, a signature of somebody else is found. */
  me?: string
  /** Ids of people whose card or template was open lately: their facts count outside of slots, too. */
  lately?: ReadonlySet<string>
}
