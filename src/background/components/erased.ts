import { type Erased, isErased } from '../../db/queries/erased'
import type { Database } from '../../db/database'
import type { Capture } from '../../domain/capture'
import { KithError } from '../../protocol/errors'
import { allSession, forgetSession, writeSession } from '../../platform/session'
import type { TabCard } from '../../protocol/answers'

/** Whether the page in view is about somebody who was erased: nothing of it is kept, not even in the memory of its tab. */
export async function erasedIn(db: Database, { site, handle }: Pick<Capture, 'site' | 'handle'>): Promise<Erased | null> {
  const found = await isErased(db, { profiles: [{ site, handle }] })
  return found?.sure ? found : null
}

/** @throws KithError `erased` where the capture is about somebody who was erased */
export async function admitPerson(db: Database, capture: Pick<Capture, 'site' | 'handle'>): Promise<void> {
  if (await erasedIn(db, capture)) throw new KithError('erased')
}

/** Takes what tabs show of somebody, and whatever of their pages waits to be kept, out of the session's memory; their pages say from then on that they were erased. */
export async function forgetInSession(profiles: readonly Pick<Capture, 'site' | 'handle'>[], erased: NonNullable<TabCard['erased']>): Promise<void> {
  const isTheirs = (site: string, handle: string) => profiles.some(profile => profile.site === site && profile.handle === handle)
  for (const [key, value] of Object.entries(await allSession())) {
    const card = key.startsWith('tab:') ? value as TabCard : null
    if (card?.capture && isTheirs(card.capture.site, card.capture.handle)) await writeSession(key, { ...card, state: 'erased', capture: null, misses: [], erased })
    else if (!card && speaksOf(value, profiles)) await forgetSession(key)
  }
}

/** Whether something that waits in the session has to do with one of these profiles. */
function speaksOf(value: unknown, profiles: readonly Pick<Capture, 'site' | 'handle'>[]): boolean {
  const text = JSON.stringify(value).toLowerCase()
  return profiles.some(({ handle }) => text.includes(`/${handle}`))
}
