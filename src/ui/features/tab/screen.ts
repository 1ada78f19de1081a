import type { Person } from '../../../db/queries/person'
import type { Capture } from '../../../domain/capture'
import type { TabCard } from '../../../protocol/answers'
import type { ActiveTab } from '../../../platform/tabs'

/** What the panel and the popup show of the tab in view. */
export type Screen =
  | { is: 'loading' }
  | { is: 'private' }
  /** Nobody to show: `empty` when nobody was ever saved. `keep`: the tab whose page can be kept with someone, null where there is no page of the
   * web; `seen` false: the browser does not show it to Kith. */
  | { is: 'nobody', empty: boolean, keep: { tabId: number, seen: boolean } | null }
  | { is: 'no-access' | 'not-injected' | 'waiting', tabId: number }
  | { is: 'site-off', site: string }
  /** The page is about somebody who was erased. */
  | { is: 'erased', tabId: number, at: number, erasureId: string }
  /** `candidateId`: the public profile that the page links is of someone who is saved. */
  | { is: 'special', tabId: number, product: string, publicProfile: string | null, candidateId: string | null }
  /** `candidateId`: the address names someone who is saved. */
  | { is: 'unreadable', tabId: number, misses: readonly string[], candidateId: string | null }
  | { is: 'unsaved', tabId: number, capture: Capture, savedKeys: ReadonlySet<string> }
  | { is: 'saved', tabId: number, capture: Capture, candidateId: string }

export interface ScreenInput {
  /** null: not known yet */
  view: { tab: ActiveTab | null, card: TabCard | null } | null
  /** Whom the tab's address names; null: nobody. */
  named: { site: string, handle: string | null } | null
  /** The saved person whose profile the page is; null: nobody, undefined: not known yet. */
  person: Pick<Person, 'candidate' | 'profiles' | 'signals'> | null | undefined
  /** Whether anybody is saved; undefined: not known yet. */
  anyone: boolean | undefined
}

/** Chooses what to show. Pure, so that every state of the design is a line in a table of tests. */
export function screenOf({ view, named, person, anyone }: ScreenInput): Screen {
  if (!view || anyone === undefined) return { is: 'loading' }
  const { tab, card } = view
  if (tab?.incognito) return { is: 'private' }
  if (!tab || !card) return { is: 'nobody', empty: !anyone, keep: null }
  const tabId = tab.id
  switch (card.state) {
    case 'not-a-profile':
    case 'other-site': return { is: 'nobody', empty: !anyone, keep: /^(?:https?:|$)/.test(card.url) ? { tabId, seen: card.url !== '' } : null }
    case 'no-access':
    case 'not-injected':
    case 'waiting': return { is: card.state, tabId }
    case 'site-off': return { is: 'site-off', site: card.site ?? '' }
    case 'erased': return { is: 'erased', tabId, at: card.erased?.at ?? card.at, erasureId: card.erased?.erasureId ?? '' }
    case 'special':
      if (person === undefined) return { is: 'loading' }
      return { is: 'special', tabId, product: productOf(card.url), publicProfile: card.publicProfile ?? null, candidateId: person?.candidate.id ?? null }
    case 'unreadable':
      if (person === undefined) return { is: 'loading' }
      return { is: 'unreadable', tabId, misses: card.misses, candidateId: person?.candidate.id ?? null }
    case 'read': {
      const { capture } = card
      if (!capture) return { is: 'unreadable', tabId, misses: card.misses, candidateId: null }
      // In-page navigation: the tab has gone on to somebody else, whose page is not read yet.
      if (tab.url && !isOf(capture, named)) return { is: 'loading' }
      if (person === undefined) return { is: 'loading' }
      const profile = person?.profiles.find(one => one.site === capture.site && one.handle === capture.handle)
      if (person && profile?.kept === 'whole') return { is: 'saved', tabId, capture, candidateId: person.candidate.id }
      const savedKeys = new Set(person?.signals.filter(signal => signal.saved && signal.profileId === profile?.id).map(signal => signal.key))
      return { is: 'unsaved', tabId, capture, savedKeys }
    }
  }
}

/** What a page that Kith knows but does not read belongs to. */
function productOf(url: string): string {
  return URL.parse(url)?.pathname.startsWith('/sales/') ? 'Sales Navigator' : 'LinkedIn Recruiter'
}

function isOf(capture: Capture, named: ScreenInput['named']): boolean {
  return named !== null && named.site === capture.site && (named.handle === null || named.handle === capture.handle)
}
