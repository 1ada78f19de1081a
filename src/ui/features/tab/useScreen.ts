import { hasPeople } from '../../../db/queries/list'
import { personByProfile } from '../../../db/queries/person'
import { pageOf } from '../../../sites/registry'
import { db } from '../../state/database'
import { type Query, useQuery, valueOf } from '../../state/query'
import { useTab } from '../../state/tab'
import { type Screen, screenOf } from './screen'

export interface ScreenView { screen: Screen, windowId: number | null, tabId: number | null, url: string, failed: Extract<Query<never>, { state: 'error' }> | null }

/** Whom an address names; the handle is null where only the page can tell. */
const namedBy = (url: string) => {
  const page = pageOf(url)
  return page && { site: page.site.id, handle: page.handle }
}

const whole = (named: ReturnType<typeof namedBy>) => (named?.handle ? { site: named.site, handle: named.handle } : null)

/** Follows the tab in view and the database. */
export function useScreen(): ScreenView {
  const view = useTab()
  const url = view?.tab?.url ?? ''
  const named = namedBy(url)
  // LinkedIn Recruiter and Sales Navigator name nobody by themselves; the profile they link does.
  const linked = view?.card?.state === 'special' && view.card.publicProfile ? namedBy(view.card.publicProfile) : null
  const shown = view?.card?.capture ?? whole(linked) ?? whole(named)
  const person = useQuery(() => shown ? personByProfile(db, shown.site, shown.handle) : null, ['profile', shown?.site, shown?.handle])
  const anyone = useQuery(() => hasPeople(db), ['anyone'], { keep: true })
  return {
    screen: screenOf({ view, named, person: valueOf(person, undefined), anyone: valueOf(anyone, undefined) }),
    windowId: view?.tab?.windowId ?? null,
    tabId: view?.tab?.id ?? null,
    url,
    failed: anyone.state === 'error' ? anyone : person.state === 'error' ? person : null,
  }
}
