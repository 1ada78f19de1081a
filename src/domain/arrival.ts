import type { Candidate, Channel } from './candidate'
import type { Touchpoint } from './touchpoint'

/** A person from a file, made ready for the database: addresses told apart, private lines gone, lengths kept. */
export interface Arrival {
  /** Kith's own id, where the file carries it; else made of what the file says, so that the same file makes the same person. */
  id: string
  /** Whether `id` is one that Kith gave. */
  own: boolean
  name: string
  fields: Partial<Pick<Candidate, ArrivalField>>
  tags: readonly string[]
  channels: readonly Channel[]
  profiles: readonly { site: string, handle: string, url: string }[]
  /** `said`: the whole text in the file, where private lines of it were left out. */
  notes: readonly { id: string, text: string, at: number | null, said?: string }[]
  touches: readonly (Pick<Touchpoint, 'id' | 'kind' | 'direction' | 'channel' | 'note' | 'at'>)[]
  connectedAt: number | null
}

/** Fields that a file may tell. */
export const arrivalFields = ['givenName', 'headline', 'company', 'location', 'about', 'language', 'pronouns'] as const
export type ArrivalField = (typeof arrivalFields)[number]

/** Who of the new people gets reminders. */
export const reminderChoices = ['written', 'both', 'everyone', 'nobody'] as const

/** What the recruiter decides about everybody in a file. */
export interface Choices {
  reminders: (typeof reminderChoices)[number]
  /** Fields in which the file is believed where Kith says something else that nobody typed; in all others only what is empty is filled. */
  overwrite: readonly (ArrivalField | 'name')[]
}
export const defaultChoices: Choices = { reminders: 'written', overwrite: [] }
