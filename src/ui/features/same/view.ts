import type { Person } from '../../../db/queries/person'
import type { Kin } from '../../../db/queries/same-person'
import type { Capture } from '../../../domain/capture'
import type { Merge } from '../../../domain/same-person'
import type { Side } from './Sides'

/** What a person's screen shows of being one with others, and what can be done about it. */
export interface SameView {
  /** The merges that can still be undone, latest first. */
  merges: readonly Merge[]
  /** Saved people who may be the same. */
  kin: readonly Kin[]
  onSame: (otherId: string, why: string) => void
  onTwo: (otherId: string) => void
  onUndo: (merge: Merge) => void
  onSeen: (merge: Merge) => void
  /** Opens the choice of somebody who is the same person. */
  onChoose: () => void
}

/** One of two people, as shown beside the other. */
export function sideOf({ candidate, profiles }: Pick<Person, 'candidate' | 'profiles'>, siteName: (site: string) => string): Side {
  const { name, headline, company, location } = candidate
  return { name, headline, company, place: location, sites: profiles.map(({ site, url }) => ({ name: siteName(site), url })) }
}

/** The person of a page, as shown beside a saved one. */
export function sideOfPage({ name, handle, headline, company, location, profileUrl }: Capture, siteName: string): Side {
  return { name: name ?? handle, headline: headline ?? '', company: company ?? '', place: location ?? '', sites: [{ name: siteName, url: profileUrl }] }
}
