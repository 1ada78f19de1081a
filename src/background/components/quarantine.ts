import type { MayKeep } from '../../db/commands/items'
import { findProfile } from '../../db/commands/profiles'
import type { Database } from '../../db/database'
import type { Capture } from '../../domain/capture'
import { itemKey } from '../../domain/item'
import { KithError } from '../../protocol/errors'
import { privateMatter } from '../../topics'

/** What the recruiter answered when asked whether to keep something that may be private: it stays private, or was a false alarm. */
export type Anyway = 'private' | 'harmless' | undefined

/** What is meant for connections only, special categories and private matters are not stored without the recruiter's word for each. */
export const mayKeep: MayKeep = item => item.audience === undefined && privateMatter(item) === null

/**
 * Lets something in that the recruiter keeps by hand.
 * @returns whether it is kept as a false alarm
 * @throws KithError `private-matter` with the reason, while the recruiter has not been asked about it
 */
export function admit(words: { title: string, text?: string | undefined, tags?: readonly string[] | undefined }, anyway: Anyway): { cleared: boolean } {
  const found = anyway === undefined ? privateMatter(words) : null
  if (found) throw new KithError('private-matter', found.because)
  return { cleared: anyway === 'harmless' }
}

/**
 * `admit` for one item of a page; what was cleared before is not asked about again, and an item that is not there is told elsewhere.
 * @throws KithError `private-matter` with the reason
 */
export async function admitItem(db: Database, capture: Capture, key: string, anyway: Anyway): Promise<{ cleared: boolean }> {
  const item = capture.items.find(one => itemKey(one) === key)
  return item && !await isCleared(db, capture, key) ? admit(item, anyway) : { cleared: false }
}

/** The same where nobody can be asked, in the page itself. @throws KithError `private-matter` with the sentence to show there */
export async function admitInPage(db: Database, capture: Capture, key: string): Promise<void> {
  try {
    await admitItem(db, capture, key, undefined)
  } catch (error) {
    const isPrivate = error instanceof KithError && error.code === 'private-matter'
    throw isPrivate ? new KithError(error.code, `Left out: ${error.detail}. Kith’s panel can keep it.`) : error
  }
}

async function isCleared(db: Database, capture: Capture, key: string): Promise<boolean> {
  const profile = await findProfile(db, capture)
  const signal = profile && await db.signals.where('[candidateId+source+key]').equals([profile.candidateId, capture.site, key]).first()
  return signal?.cleared === true
}
