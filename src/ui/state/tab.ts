import { useEffect, useState } from 'preact/hooks'
import { hasAccess, watchAccess } from '../../platform/access'
import { readSession, watchSession } from '../../platform/session'
import { type ActiveTab, activeTab, tabById, watchActiveTab } from '../../platform/tabs'
import type { TabCard } from '../../protocol/answers'
import { send } from './send'

/** What is known of the tab in view. `tab` null: this window shows nothing Kith may see. */
export interface TabView { tab: ActiveTab | null, card: TabCard | null }

/** `?tab=ID` in the page's own address: the panel or popup, opened in a tab or window of its own, follows that tab. */
const followed = new URLSearchParams(location.search).get('tab')
const tabInView = () => (followed === null ? activeTab() : tabById(Number(followed)))

/** Where the background keeps what a tab shows. */
const keyOf = (tabId: number) => `tab:${tabId}`

/**
 * Follows the tab in view: asks for it to be read when it comes into view or moves on, then follows what the background
 * keeps of it. @returns null until the first answer
 */
export function useTab(): TabView | null {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined)
  // Counts every sign that the tab may have changed, the same address included: a reload, access given.
  const [round, setRound] = useState(0)
  const [card, setCard] = useState<{ id: number, url: string, card: TabCard | null } | null>(null)

  useEffect(() => {
    let alive = true
    let shown: number | undefined
    const look = () => void tabInView().then(found => {
      if (!alive) return
      shown = found?.id
      setTab(found)
      setRound(count => count + 1)
    })
    look()
    const stops = [watchActiveTab(changed => { if (changed === null || changed === shown) look() }), watchAccess(look)]
    return () => {
      alive = false
      for (const stop of stops) stop()
    }
  }, [])

  const id = tab?.id
  const url = tab?.url ?? ''
  useEffect(() => {
    if (id === undefined) return
    let alive = true
    // An answer that was overtaken by a newer reading must not take its place.
    const show = (given: TabCard | null) => {
      if (!alive) return
      setCard(held => {
        const newer = held?.id === id && held.url === url && held.card !== null && given !== null && held.card.at > given.at
        return newer ? held : { id, url, card: given }
      })
    }
    const stop = watchSession<TabCard>(keyOf(id), show)
    void read(id, url).then(show)
    return () => {
      alive = false
      stop()
    }
  }, [id, url, round])

  if (tab === undefined) return null
  if (tab === null) return { tab, card: null }
  return card?.id === tab.id && card.url === tab.url ? { tab, card: card.card } : null
}

/** Has the tab read now; where that fails, what is still known of it, or why it cannot be read. */
async function read(tabId: number, url: string): Promise<TabCard | null> {
  const answer = await send('tab.read', { tabId })
  if (answer.ok) return answer.value
  if (answer.code === 'no-access' || (url && !(await hasAccess(url)))) {
    return { state: 'no-access', site: null, url, capture: null, misses: [], at: Date.now() }
  }
  return readSession<TabCard>(keyOf(tabId))
}
