import type { ComponentChild } from 'preact'
import type { PrivacyDesk } from '../../../src/db/queries/privacy'
import type { Mentions } from '../../../src/db/queries/mentions'
import type { DeskRow } from '../../../src/domain/desk'
import { type Settings, defaultSettings } from '../../../src/domain/settings'
import { CandidateScreen } from '../../../src/ui/features/candidate/CandidateScreen'
import { PersonScreen } from '../../../src/ui/features/person/PersonScreen'
import { EraseDialog } from '../../../src/ui/features/privacy/EraseDialog'
import { KeepDialog } from '../../../src/ui/features/privacy/KeepDialog'
import { PrivacyScreen } from '../../../src/ui/features/privacy/PrivacyScreen'
import { type RightsActions, RightsScreen } from '../../../src/ui/features/privacy/RightsScreen'
import { Responsible } from '../../../src/ui/features/settings/Responsible'
import { PlainState } from '../../../src/ui/features/tab/States'
import { ilse, ilsePerson, modelOf } from '../fixtures/ilse'
import { noActions, noStateActions, siteName, ways } from '../fixtures/props'
import { now, today } from '../fixtures/records'

const nothing = () => undefined
const day = 86_400_000
const page = (title: string, content: ComponentChild) => (
  <main class="main"><section class="page rights" aria-labelledby="title"><h1 class="page-title" id="title">{title}</h1>{content}</section></main>
)
const names = ['Noor Lindqvist', 'Tomas Voss', 'Ravi Duarte', 'Ilse Okafor', 'Maren Achterberg-van Wijngaarden', 'Jo Li']
const row = (index: number, more: Partial<DeskRow> = {}): DeskRow => ({
  id: `row-${index}`, name: names[index % names.length] ?? '', nameKey: '', givenName: '', headline: 'Storage engineer', company: index % 2 ? 'Tidepool' : 'Northwind Systems', place: 'Ghent', town: 'Ghent', tags: [], sources: [],
  paused: false, lastTouchAt: 0, lastTwoWayAt: 0, lastTouch: null, next: '~', due: null, changedAt: 0, topics: [], warm: null, heat: 0, gives: 0, asks: 0, asksInARow: 0, ...more,
})
const rows = (count: number, more: (index: number) => Partial<DeskRow>) => Array.from({ length: count }, (_, index) => row(index, more(index)))
const due = (index: number) => ({ noticeDueOn: ['2026-11-02', '2026-11-19', '2026-11-21', '2026-11-25', '2026-11-26'][index % 5] ?? today })
const empty: PrivacyDesk = { notices: { rows: [], total: 0 }, reviews: { rows: [], total: 0 }, objections: { rows: [], total: 0 }, acts: { rows: [], total: 0 }, erased: 0 }
const act = (id: string, days: number, name: string, more: object) => ({ id, at: now - days * day, name, ...more }) as PrivacyDesk['acts']['rows'][number]
const three: PrivacyDesk = {
  notices: { rows: rows(3, due), total: 3 },
  reviews: { rows: rows(2, index => ({ reviewOn: '2026-11-01', lastTwoWayAt: index ? now - 760 * day : 0 })), total: 2 },
  objections: { rows: rows(1, () => ({ objected: 1 as const })), total: 1 },
  acts: { rows: [
    act('a', 0, 'Noor Lindqvist', { kind: 'notice-given', how: 'email' }), act('b', 3, '', { kind: 'erased', count: 42 }), act('c', 3, '', { kind: 'redacted', count: 3 }),
    act('d', 12, 'Tomas Voss', { kind: 'kept', why: 'Asked to hear of openings in Lisbon' }), act('e', 400, 'Ravi Duarte', { kind: 'access-given', how: 'HTML' }),
  ], total: 5 }, erased: 1,
}
const many: PrivacyDesk = { ...three, notices: { rows: rows(25, due), total: 9_812 }, reviews: { rows: rows(25, () => ({ reviewOn: '2026-11-01' })), total: 1_240 }, acts: { ...three.acts, total: 51_004 } }
const mentions: Mentions = { more: 2, looked: 812_345, found: [
  { table: 'notes', key: '1', words: ['Ilse Okafor'], sure: true, excerpt: '… met at the harbour choir with Ilse Okafor, who knows everybody there and …', owner: { id: '1', name: 'Noor Lindqvist' } },
  { table: 'touchpoints', key: '2', words: ['github.com/ilseok'], sure: true, excerpt: 'sent the link github.com/ilseok', owner: { id: '2', name: 'Tomas Voss' } },
  { table: 'signals', key: '3', words: ['Ilse'], sure: false, excerpt: 'Thanks to Ilse for the review', owner: { id: '2', name: 'Tomas Voss' } },
] }
const desk = (content: PrivacyDesk, review: Partial<Parameters<typeof PrivacyScreen>[0]['review']> = {}) => () => page('Privacy', (
  <PrivacyScreen
    desk={content} today={today} hrefOf={id => `#/person/${id}/privacy`} actions={{ told: nothing, waive: nothing, keep: nothing, withdraw: nothing, more: nothing }}
    redact={{ search: () => Promise.resolve(mentions), onRedact: () => Promise.resolve(true) }}
    review={{ found: null, looking: null, onLook: nothing, ...review }}
  />
))
const actions: RightsActions = {
  copy: nothing, told: nothing, waive: nothing, keep: nothing, object: nothing, save: nothing, noted: nothing, erase: nothing, search: () => new Promise(() => undefined),
}
const filled: Settings = { ...defaultSettings, controller: { name: 'Ada Brandt', company: 'Harbour Search', address: 'Quay 1, 9000 Ghent', email: 'ada@harbour.example', protection: '', basis: '' } }
const rights = (candidate: Partial<typeof ilse> = {}, settings = filled) => () => page('Ilse Okafor: what is kept', (
  <RightsScreen rights={{ person: { ...ilsePerson, candidate: { ...ilse, ...candidate } }, acts: [] }} settings={settings} today={today} siteName={siteName} actions={actions} />
))
const objecting = modelOf({ person: { ...ilsePerson, followUps: [], candidate: { ...ilse, objectedAt: now - 3 * day } } })
const person = { actions: noActions, ways, siteName, capture: null, onToggleItem: nothing, opened: null, onOpen: nothing, onAnswered: nothing, onShowInFull: nothing, onRights: nothing, openTopic: { href: (id: string) => `#/topics/${id}` } }

/** The privacy desk, one person's rights, erasing, and what the panel says of them. */
export const privacyScreens = {
  'people-privacy-empty': { page: 'people', draw: desk(empty, { found: [] }) },
  'people-privacy': { page: 'people', draw: desk(three, { found: [{ id: '1', name: 'Tomas Voss', kept: 2, left: 1 }, { id: '2', name: 'Jo Li', kept: 0, left: 3 }] }) },
  'people-privacy-many': { page: 'people', draw: desk(many, { looking: 120_000 }) },
  'people-rights': { page: 'people', draw: rights({}, defaultSettings) },
  'people-rights-german': { page: 'people', draw: rights({ language: 'de', createdAt: now - 20 * day }) },
  'people-rights-objected': { page: 'people', draw: rights({ objectedAt: now - 3 * day, noticeGivenAt: now - 20 * day, language: 'nl', keepUntil: '2027-05-01', keepWhy: 'Asked to hear of openings in Lisbon' }) },
  'people-objected': { page: 'people', draw: () => <main class="main"><div class="page wide"><CandidateScreen {...person} model={objecting} /></div></main> },
  'people-responsible': { page: 'people', draw: () => page('Settings', <section class="card sheet"><Responsible settings={defaultSettings} onChange={nothing} /></section>) },
  'people-erase': { page: 'people', draw: () => <EraseDialog name="Ilse Okafor" search={() => Promise.resolve(mentions)} onErase={nothing} onClose={nothing} /> },
  'panel-erase-looking': { page: 'panel', draw: () => <EraseDialog name="Ilse Okafor" search={tell => { tell(212_000); return new Promise(() => undefined) }} onErase={nothing} onClose={nothing} /> },
  'panel-keep-longer': { page: 'panel', draw: () => <KeepDialog name="Ilse" today={today} onKeep={nothing} onClose={nothing} /> },
  'panel-objected': { page: 'panel', draw: () => <main class="panel"><PersonScreen {...person} model={objecting} /></main> },
  'panel-untold': { page: 'panel', draw: () => <main class="panel"><PersonScreen {...person} model={modelOf({ person: { ...ilsePerson, candidate: { ...ilse, createdAt: now - 60 * day } } })} /></main> },
  'panel-erased': { page: 'panel', draw: () => <main class="panel"><PlainState screen={{ is: 'erased', tabId: 1, at: now - 20 * day, erasureId: 'e' }} actions={{ ...noStateActions, onLift: nothing }} siteName={siteName} /></main> },
} satisfies Record<string, { page: 'panel' | 'popup' | 'people', draw: () => ComponentChild }>
