import { refreshFromCapture, saveAgain, unsaveCapture } from '../../db/commands/captures'
import { type MayKeep, saveItem, unsaveItem } from '../../db/commands/items'
import { findProfile } from '../../db/commands/profiles'
import type { Context } from '../../db/commands/context'
import type { Database } from '../../db/database'
import { readSettings } from '../../db/queries/settings'
import type { PageState } from '../../protocol/answers'
import { pageOf } from '../../sites/registry'
import { storable } from '../../topics'
import type { ContentHandlers } from '../router'
import { agree, mayAsk } from './agreement'
import { admitPerson, erasedIn } from './erased'
import { recordReading } from './health'
import { admitInPage } from './quarantine'
import type { Tabs } from './tabs'
import type { Teacher } from './teach'

interface Needs { db: Database, tabs: Tabs, teacher: Teacher, context: () => Context, mayKeep: MayKeep, changed: () => void }

/** What content scripts may ask. A capture is believed only where address, tab and person agree. */
export function pageHandlers({ db, tabs, teacher, context, mayKeep, changed }: Needs): ContentHandlers {
  return {
    async 'page.propose'({ capture }, from) {
      agree(capture, from.url)
      if (await isOff(db, capture.site)) return stateFor(db, capture.site, null)
      if (!await teacher.admits(from.tabId, capture, from.url)) return stateFor(db, capture.site, null)
      const erased = await erasedIn(db, capture)
      if (erased) {
        await tabs.remember(from.tabId, { state: 'erased', site: capture.site, url: capture.url, capture: null, misses: [], erased: { at: erased.at, erasureId: erased.erasureId } })
        return bare(await stateFor(db, capture.site, null))
      }
      await tabs.remember(from.tabId, { state: 'read', site: capture.site, url: capture.url, capture, misses: capture.misses })
      await recordReading(db, capture, Date.now())
      if ((await readSettings(db)).refreshOnVisit && await refreshFromCapture(context(), storable(capture), mayKeep)) changed()
      return stateFor(db, capture.site, capture.handle)
    },

    async 'page.nobody'({ reason, url, site, misses, publicProfile }, from) {
      const state = await isOff(db, site) ? 'site-off' : reason
      const named = state === 'unreadable' ? pageOf(from.url) : null
      if (named?.handle && named.site.id === site) {
        await recordReading(db, { site, page: named.page, handle: named.handle, misses: ['person'] }, Date.now())
        if (await teacher.read(from.tabId)) return stateFor(db, site, named.handle)
      }
      const page = state === 'special' && publicProfile ? pageOf(publicProfile) : null
      const linked = page?.site.id === site && page.handle ? { publicProfile: page.site.profileUrl(page.handle) } : {}
      await tabs.remember(from.tabId, { state, site, url, capture: null, misses, ...linked })
      return stateFor(db, site, null)
    },

    async 'page.toggleCandidate'({ capture, on }, from) {
      agree(capture, from.url)
      if (on) await admitPerson(db, capture)
      if (on) await saveAgain(context(), storable(capture), mayKeep)
      else await unsaveCapture(context(), capture)
      changed()
      return stateFor(db, capture.site, capture.handle)
    },

    async 'page.toggleItem'({ capture, key, on }, from) {
      agree(capture, from.url)
      if (on) await admitPerson(db, capture)
      if (on) await admitInPage(db, capture, key)
      if (on) await saveItem(context(), storable(capture), key)
      else await unsaveItem(context(), capture, key, mayKeep)
      changed()
      return stateFor(db, capture.site, capture.handle)
    },

    'teach.picked': ({ url, index }, from) => teacher.picked(from, url, index),

    // A page learns of the person whom its own tab shows, and of nobody else.
    'page.state': ({ site, handle }, from) => stateFor(db, site, handle !== null && mayAsk(site, handle, from.url) ? handle : null),
  }
}

/** What a page may know of itself: whether buttons and reading are on, and what is saved of the person in view. */
export async function stateFor(db: Database, site: string, handle: string | null): Promise<PageState> {
  const settings = await readSettings(db)
  const off = settings.sitesOff.includes(site)
  const profile = handle === null ? undefined : await findProfile(db, { site, handle })
  const signals = profile ? await db.signals.where({ profileId: profile.id }).toArray() : []
  return {
    buttons: !off && settings.buttonsOn.includes(site),
    reading: !off && (site !== 'linkedin' || settings.linkedinReading === 'always' || settings.buttonsOn.includes(site)),
    saved: profile?.kept === 'whole',
    savedKeys: signals.filter(signal => signal.saved).map(signal => signal.key),
  }
}

/** The state of a page about somebody who is not to be kept: no buttons. */
function bare(state: PageState): PageState {
  return { ...state, buttons: false, savedKeys: [] }
}

/** True when the recruiter switched that site off. */
export async function isOff(db: Database, site: string): Promise<boolean> {
  return (await readSettings(db)).sitesOff.includes(site)
}
