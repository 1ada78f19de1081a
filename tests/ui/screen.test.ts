import { describe, expect, it } from 'vitest'
import type { ActiveTab } from '../../src/platform/tabs'
import type { TabCard } from '../../src/protocol/answers'
import { type Screen, screenOf } from '../../src/ui/features/tab/screen'
import { ilse, ilseCapture, ilsePerson } from './fixtures/ilse'

const tab: ActiveTab = { id: 7, windowId: 1, url: 'https://github.com/ilseok', incognito: false }
const card = (state: TabCard['state'], more: Partial<TabCard> = {}): TabCard => ({ state, site: 'github', url: tab.url, capture: null, misses: [], at: 0, ...more })
const read = card('read', { capture: ilseCapture })
const onlyItems = { ...ilsePerson, profiles: ilsePerson.profiles.map(profile => ({ ...profile, kept: 'items' as const })) }

const named = { site: 'github', handle: 'ilseok' }

describe('what the panel shows of a tab', () => {
  const cases: [string, Omit<Parameters<typeof screenOf>[0], 'named'>, Partial<Screen> & Pick<Screen, 'is'>][] = [
    ['nothing known yet', { view: null, person: undefined, anyone: undefined }, { is: 'loading' }],
    ['a person being looked up', { view: { tab, card: read }, person: undefined, anyone: true }, { is: 'loading' }],
    ['a window without a tab', { view: { tab: null, card: null }, person: null, anyone: true }, { is: 'nobody', empty: false }],
    ['another site, nobody saved', { view: { tab, card: card('other-site') }, person: null, anyone: false }, { is: 'nobody', empty: true }],
    ['a page of the web that can be kept', { view: { tab, card: card('other-site', { url: 'https://journal.example/' }) }, person: null, anyone: true }, { is: 'nobody', keep: { tabId: 7, seen: true } }],
    ['a page that the browser does not show', { view: { tab: { ...tab, url: '' }, card: card('other-site', { url: '' }) }, person: null, anyone: true }, { is: 'nobody', keep: { tabId: 7, seen: false } }],
    ['a page of the browser itself', { view: { tab, card: card('other-site', { url: 'chrome://extensions/' }) }, person: null, anyone: true }, { is: 'nobody', keep: null }],
    ['not a profile', { view: { tab, card: card('not-a-profile') }, person: null, anyone: true }, { is: 'nobody', empty: false }],
    ['a private window, whatever it shows', { view: { tab: { ...tab, incognito: true }, card: read }, person: ilsePerson, anyone: true }, { is: 'private' }],
    ['no access', { view: { tab, card: card('no-access') }, person: null, anyone: true }, { is: 'no-access', tabId: 7 }],
    ['opened before the install', { view: { tab, card: card('not-injected') }, person: null, anyone: true }, { is: 'not-injected', tabId: 7 }],
    ['LinkedIn waiting to be asked', { view: { tab, card: card('waiting') }, person: null, anyone: true }, { is: 'waiting', tabId: 7 }],
    ['a site switched off', { view: { tab, card: card('site-off') }, person: null, anyone: true }, { is: 'site-off', site: 'github' }],
    ['LinkedIn Recruiter', { view: { tab, card: card('special', { url: 'https://www.linkedin.com/talent/hire/1' }) }, person: null, anyone: true }, { is: 'special', tabId: 7, product: 'LinkedIn Recruiter', publicProfile: null, candidateId: null }],
    ['Sales Navigator, the public profile being looked up', { view: { tab, card: card('special', { url: 'https://www.linkedin.com/sales/lead/1', publicProfile: 'https://www.linkedin.com/in/ilseok/' }) }, person: undefined, anyone: true }, { is: 'loading' }],
    ['Sales Navigator, linking someone saved', { view: { tab, card: card('special', { url: 'https://www.linkedin.com/sales/lead/1', publicProfile: 'https://www.linkedin.com/in/ilseok/' }) }, person: ilsePerson, anyone: true }, { is: 'special', product: 'Sales Navigator', publicProfile: 'https://www.linkedin.com/in/ilseok/', candidateId: ilse.id }],
    ['unreadable, nobody saved under the address', { view: { tab, card: card('unreadable', { misses: ['name'] }) }, person: null, anyone: true }, { is: 'unreadable', misses: ['name'], candidateId: null }],
    ['unreadable, but the address names a saved person', { view: { tab, card: card('unreadable') }, person: ilsePerson, anyone: true }, { is: 'unreadable', candidateId: ilse.id }],
    ['somebody who was erased', { view: { tab, card: card('erased', { erased: { at: 5, erasureId: 'e' } }) }, person: null, anyone: true }, { is: 'erased', tabId: 7, at: 5, erasureId: 'e' }],
    ['read, not saved', { view: { tab, card: read }, person: null, anyone: true }, { is: 'unsaved', capture: ilseCapture, savedKeys: new Set() }],
    ['read, only items saved', { view: { tab, card: read }, person: onlyItems, anyone: true }, { is: 'unsaved', savedKeys: new Set(['repository|github.com/ilseok/merge-semantics|merge-semantics']) }],
    ['read and saved', { view: { tab, card: read }, person: ilsePerson, anyone: true }, { is: 'saved', candidateId: ilse.id, tabId: 7 }],
  ]
  it.each(cases)('%s', (_name, input, expected) => expect(screenOf({ ...input, named })).toMatchObject(expected))
})

it('never shows a saved person whose profile the page is not', () => {
  const other = { ...ilseCapture, handle: 'somebody-else' }
  expect(screenOf({ view: { tab, card: card('read', { capture: other }) }, named: { site: 'github', handle: 'somebody-else' }, person: ilsePerson, anyone: true }).is).toBe('unsaved')
})

it.each([
  ['somebody else', { site: 'github', handle: 'somebody-else' }], ['another site', { site: 'behance', handle: 'ilseok' }], ['nobody', null],
])('waits while the address already names %s', (_name, gone) => {
  expect(screenOf({ view: { tab, card: read }, named: gone, person: ilsePerson, anyone: true }).is).toBe('loading')
})

it('believes the page where the address does not name its owner', () => {
  expect(screenOf({ view: { tab, card: read }, named: { site: 'github', handle: null }, person: ilsePerson, anyone: true }).is).toBe('saved')
})
