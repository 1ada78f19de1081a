import type { Capture } from '../../domain/capture'
import { KithError } from '../../protocol/errors'
import type { PageState, TabCard, ToPage } from '../../protocol/answers'
import { hasAccess, hasAllAccess } from '../../platform/access'
import { isSiteAddress, startScript, tabAddress, tellTab } from '../../platform/background'
import { allSession, forgetSession, readSession, writeSession } from '../../platform/session'
import { agree } from './agreement'

const keyOf = (tabId: number) => `tab:${tabId}`

/** The session's memory of what each tab shows: one card a tab, gone with the tab and with the browser. */
export class Tabs {
  readonly #isOff: (address: string) => Promise<boolean>
  readonly #stateFor: (site: string, handle: string | null) => Promise<PageState>
  readonly #again: (tabId: number, capture: Capture) => Promise<Capture>

  /** @param rules `again`: what the page shows now, where the card may be older than the page */
  constructor(rules: {
    isOff: (address: string) => Promise<boolean>
    stateFor: (site: string, handle: string | null) => Promise<PageState>
    again: (tabId: number, capture: Capture) => Promise<Capture>
  }) {
    this.#isOff = rules.isOff
    this.#again = rules.again
    this.#stateFor = rules.stateFor
  }

  async remember(tabId: number, card: Omit<TabCard, 'at'>): Promise<TabCard> {
    const whole = { ...card, at: Date.now() }
    await writeSession(keyOf(tabId), whole)
    // A page that was closed while its word was under way: nobody would take the card away any more.
    if (await tabAddress(tabId) === null) await this.forget(tabId)
    return whole
  }

  forget(tabId: number): Promise<void> {
    return forgetSession(keyOf(tabId))
  }

  /** The capture a tab shows. @throws KithError `no-page` when it shows nobody, `stale-page` when it has gone on to somebody else */
  async captureOf(tabId: number): Promise<Capture> {
    const card = await readSession<TabCard>(keyOf(tabId))
    if (card?.state !== 'read' || !card.capture) throw new KithError('no-page')
    agree(card.capture, await tabAddress(tabId) ?? '')
    return this.#again(tabId, card.capture)
  }

  /** Takes a fresh look at a tab: asks its content script to read, or tells why nothing can be read there. */
  async read(tabId: number): Promise<TabCard> {
    const url = await tabAddress(tabId)
    if (url === null) throw new KithError('no-page')
    const blank = { site: null, url, capture: null, misses: [] }
    if (!url && !await hasAllAccess()) return this.remember(tabId, { ...blank, state: 'no-access' })
    if (!isSiteAddress(url)) return this.remember(tabId, { ...blank, state: 'other-site' })
    if (!await hasAccess(url)) return this.remember(tabId, { ...blank, state: 'no-access' })
    if (await this.#isOff(url)) return this.remember(tabId, { ...blank, state: 'site-off' })
    const { reached } = await tellTab(tabId, { type: 'read' } satisfies ToPage)
    if (!reached) return this.remember(tabId, { ...blank, state: 'not-injected' })
    return await readSession<TabCard>(keyOf(tabId)) ?? this.remember(tabId, { ...blank, state: 'not-a-profile' })
  }

  /** Starts the content script in a tab that was open before Kith, then reads it. */
  async inject(tabId: number): Promise<TabCard> {
    const url = await tabAddress(tabId)
    if (!url) throw new KithError('no-access')
    if (!await startScript(tabId, url)) throw new KithError('no-access')
    return this.read(tabId)
  }

  /** Tells every page that shows somebody what is saved of them now. */
  async tellAll(): Promise<void> {
    for (const [key, card] of Object.entries(await allSession())) {
      if (!key.startsWith('tab:')) continue
      const { site, capture, state: shows } = card as TabCard
      if (!site) continue
      const handle = capture?.handle ?? null
      const state = await this.#stateFor(site, handle)
      await tellTab(Number(key.slice(4)), { type: 'state', handle, state: shows === 'erased' ? { ...state, buttons: false } : state } satisfies ToPage)
    }
  }
}
