import { personByProfile } from '../../../db/queries/person'
import { db } from '../../state/database'
import { type Query, useQuery, valueOf } from '../../state/query'
import { useTab } from '../../state/tab'
import { type Screen, screenOf } from './screen'

export interface ScreenView { screen: Screen, windowId: number | null, url: string, failed: Extract<Query<never>, { state: 'error' }> | null }

/**
 * Follows the tab in view and the database.
 * @param profileOf which profile an address names, for pages that could not be read; the popup goes without
 */
export function useScreen(profileOf: (url: string) => { site: string, handle: string } | null = () => null): ScreenView {
  const view = useTab()
  const card = view?.card ?? null
  const named = card?.capture ?? (card ? profileOf(card.url) : null)
  const person = useQuery(() => named ? personByProfile(db, named.site, named.handle) : null, ['profile', named?.site, named?.handle])
  const people = useQuery(() => db.candidates.count(), ['people'], { keep: true })
  return {
    screen: screenOf({ view, person: valueOf(person, undefined), people: valueOf(people, undefined) }),
    windowId: view?.tab?.windowId ?? null,
    url: card?.url ?? '',
    failed: people.state === 'error' ? people : person.state === 'error' ? person : null,
  }
}
