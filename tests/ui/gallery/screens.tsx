import type { ComponentChild } from 'preact'
import { defaultSettings } from '../../../src/domain/settings'
import type { Thing } from '../../../src/domain/keep'
import { Button, IconButton } from '../../../src/ui/components/Button'
import { ToastList } from '../../../src/ui/components/Toasts'
import { FinderView } from '../../../src/ui/features/find/Finder'
import { DayDialog } from '../../../src/ui/features/person/DayDialog'
import { EditDialog } from '../../../src/ui/features/person/EditDialog'
import { PersonScreen, type PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { KeysHelp } from '../../../src/ui/features/help/KeysHelp'
import { KeepFrom } from '../../../src/ui/features/keep/KeepFrom'
import { KeepWaiting } from '../../../src/ui/features/keep/KeepWaiting'
import { PersonSkeleton } from '../../../src/ui/features/tab/PersonSkeleton'
import { Preview } from '../../../src/ui/features/tab/Preview'
import { type Plain, PlainState, SpecialSaved, Unreadable } from '../../../src/ui/features/tab/States'
import { CardSkeleton, TabCardView } from '../../../src/ui/features/tab/TabCardView'
import { Today } from '../../../src/ui/features/today/Today'
import type { Query } from '../../../src/ui/state/query'
import { due } from '../fixtures/due'
import { ilse, ilseCapture, ilsePerson, ilseTopics, modelOf } from '../fixtures/ilse'
import { noActions, noStateActions, siteName, ways } from '../fixtures/props'
import { candidate, today } from '../fixtures/records'
import { Pressed } from './pressed'
import { givingScreens } from './giving'
import { backupScreens } from './backup'
import { handoverScreens } from './handover'
import { importScreens } from './imports'
import { barScreens } from './bar'
import { changesScreens } from './changes'
import { composeScreens } from './compose'
import { deskScreens } from './desk'
import { doorScreens } from './doors'
import { privacyScreens } from './privacy'
import { picturesScreens } from './pictures'
import { printScreens } from './print'
import { peopleScreens } from './people'
import { rhythmScreens } from './rhythm'
import { sameScreens } from './same'
import { teachScreens } from './teach'
import { topicScreens } from './topics'

/** Every screen and state by its name, drawn from the pure twins with invented people. */
export interface GalleryScreen { page: 'panel' | 'popup' | 'people', draw: () => ComponentChild }

const candidates = [ilse, candidate('Noor Lindqvist', { headline: 'Motion designer', location: 'Malmö' }), candidate('Tomas Voss')]
const finder = (text: string) => (
  <FinderView
    label="Find a person, an interest, a note" hotkey="/" text={text} onText={() => undefined} onPick={() => undefined}
    found={text ? { state: 'ready', value: { candidates, total: 14 } } : null}
  />
)

const panel = (content: ComponentChild, text?: string) => () => <main class="panel">{content}{text !== undefined && <div class="panel-find">{finder(text)}</div>}</main>

export const personProps: PersonScreenProps = {
  model: modelOf(), actions: noActions, ways, siteName, capture: ilseCapture, onToggleItem: () => undefined, opened: null,
  onOpen: () => undefined, onAnswered: () => undefined, onShowInFull: () => undefined, onFind: () => undefined, onTellMine: () => undefined, openTopic: { href: id => `#/topics/${id}` },
}

const bare = modelOf({
  person: { ...ilsePerson, profiles: [], signals: [], marks: [], notes: [], needs: [], touchpoints: [], followUps: [], candidate: { ...ilse, channels: [], tags: [], headline: '' } },
  topics: { ...ilseTopics, interests: [], suggestions: [] },
})
const asksThrice = modelOf({
  person: { ...ilsePerson, candidate: { ...ilse, paused: true }, touchpoints: ilsePerson.touchpoints.filter(touch => touch.kind === 'ask').flatMap(touch => [touch, { ...touch, id: `${touch.id}-2` }]) },
})

const preview = (more: Partial<Parameters<typeof Preview>[0]> = {}) => (
  <Preview
    capture={ilseCapture} topics={ilseTopics} siteName="GitHub" savedKeys={new Set()} today={today} busy={false}
    onSave={() => undefined} onAttach={() => undefined} onToggleItem={() => undefined} onCopy={() => undefined} {...more}
  />
)

const plain: Record<string, Plain> = {
  nobody: { is: 'nobody', empty: false, keep: null }, empty: { is: 'nobody', empty: true, keep: null }, private: { is: 'private' }, 'no-access': { is: 'no-access', tabId: 1 },
  'not-injected': { is: 'not-injected', tabId: 1 }, waiting: { is: 'waiting', tabId: 1 }, 'site-off': { is: 'site-off', site: 'behance' }, special: { is: 'special', tabId: 1, product: 'LinkedIn Recruiter', publicProfile: null, candidateId: null },
}
const state = (screen: Plain, compact = false) => <PlainState screen={screen} actions={noStateActions} siteName={siteName} compact={compact} />

const recent = candidates.map(({ id, name }) => ({ id, name, hint: '' }))
const keepFrom = (seen: boolean, people = recent) => <KeepFrom people={people} seen={seen} onKeep={() => undefined} onElse={() => undefined} />
const waiting = (thing: Partial<Thing> = {}) => (
  <KeepWaiting
    people={[...recent, { id: 'other-noor', name: 'Noor Lindqvist', hint: 'Harbour Lights, motion design' }]} onPick={() => undefined} onNew={() => undefined} onCancel={() => undefined}
    finder={<FinderView label="Find a person" text="" onText={() => undefined} onPick={() => undefined} found={null} />}
    thing={{
      what: 'link', title: 'A choir that rehearses in a lighthouse', text: '', url: 'https://journal.example/choir',
      page: { title: 'Weekend reading', url: 'https://journal.example/weekend' }, ...thing,
    }}
  />
)
const publicProfile = 'https://www.linkedin.com/in/ilse-okafor/'
const special: Plain = { is: 'special', tabId: 1, product: 'Sales Navigator', publicProfile, candidateId: null }

const todayPart = (query: Query<typeof due>) => (
  <Today due={query} settings={defaultSettings} today={today} onOpen={() => undefined} onDone={() => undefined} onSnooze={() => undefined} onMore={() => undefined} />
)
const popup = (card: ComponentChild, query: Query<typeof due> = { state: 'ready', value: due }, text = '') => () => <>
  <main>{card}<div class="popup-search">{finder(text)}</div>{todayPart(query)}</main>
  <footer class="popup-foot row apart">
    <span class="tiny">All on this computer</span>
    <span class="row"><Button kind="quiet">People</Button><Button kind="quiet">Settings</Button></span>
  </footer>
</>
const card = (saved: boolean, loading = false) => (
  <TabCardView
    name={ilse.name} line={saved ? 'on this tab · warm · last word theirs, 19 days ago' : 'on this tab · not saved'} suggestions={loading ? null : ilseTopics.suggestions} onCopy={() => undefined}
    action={<>{!saved && <Button kind="main" icon="bookmark">Save</Button>}{saved ? <Button icon="panel">Open panel</Button> : <IconButton icon="panel" kind="plain" label="Open panel" />}</>}
  />
)

export const screens: Record<string, GalleryScreen> = {
  'panel-saved': { page: 'panel', draw: panel(<PersonScreen {...personProps} />) },
  ...backupScreens,
  ...handoverScreens,
  ...importScreens,
  ...barScreens,
  ...changesScreens,
  ...deskScreens,
  ...doorScreens,
  ...sameScreens,
  ...peopleScreens, ...rhythmScreens,
  ...picturesScreens,
  ...printScreens,
  ...privacyScreens,
  ...teachScreens,
  ...composeScreens,
  ...topicScreens,
  ...givingScreens,
  'panel-wrote': { page: 'panel', draw: panel(<PersonScreen {...personProps} opened={ways[0] ?? null} />) },
  'panel-counting': { page: 'panel', draw: panel(<PersonScreen {...personProps} model={modelOf({ topics: null })} />) },
  'panel-bare': { page: 'panel', draw: panel(<PersonScreen {...personProps} model={bare} capture={null} ways={[]} />) },
  'panel-asks': { page: 'panel', draw: panel(<PersonScreen {...personProps} model={asksThrice} capture={null} />) },
  'panel-unsaved': { page: 'panel', draw: panel(preview()) },
  'panel-unsaved-correcting': { page: 'panel', draw: panel(<Pressed button="Correct the name">{preview()}</Pressed>) },
  'panel-unsaved-nameless': { page: 'panel', draw: panel(preview({ capture: { ...ilseCapture, name: 'J. Okafor' } })) },
  'panel-unsaved-odd': {
    page: 'panel',
    draw: panel(preview({ capture: { ...ilseCapture, name: 'محمد عبد الرحمن '.repeat(6), headline: '<b>not bold</b> '.repeat(12), location: null }, topics: { ...ilseTopics, suggestions: [] } })),
  },
  'panel-loading': { page: 'panel', draw: panel(<PersonSkeleton />) },
  'panel-find': { page: 'panel', draw: panel(state({ is: 'nobody', empty: false, keep: null }), 'no') },
  'panel-unreadable': { page: 'panel', draw: panel(<Unreadable misses={['name', 'profile-card']} onRead={() => undefined} onChoose={() => undefined} />) },
  ...Object.fromEntries(Object.entries(plain).map(([name, screen]) => [`panel-${name}`, { page: 'panel' as const, draw: panel(state(screen), screen.is === 'nobody' && screen.empty ? undefined : '') }])),
  'panel-keep': { page: 'panel', draw: panel(<>{state({ is: 'nobody', empty: false, keep: { tabId: 1, seen: true } })}{keepFrom(true)}</>, '') },
  'panel-keep-unseen': { page: 'panel', draw: panel(<>{state({ is: 'nobody', empty: false, keep: { tabId: 1, seen: false } })}{keepFrom(false)}</>, '') },
  'panel-special-linked': { page: 'panel', draw: panel(<>{state(special)}{keepFrom(true)}</>, '') },
  'panel-special-saved': {
    page: 'panel',
    draw: panel(<><SpecialSaved product="Sales Navigator" onOpen={() => undefined} onSelection={() => undefined} /><PersonScreen {...personProps} capture={null} /></>),
  },
  'panel-waiting-thing': { page: 'panel', draw: panel(waiting()) },
  'panel-waiting-words': {
    page: 'panel',
    draw: panel(waiting({
      what: 'selection', title: 'I would move for a team that still draws its plans by hand. '.repeat(3).slice(0, 120),
      page: { title: 'https://a-very-long-host-name-without-any-blank.example/and/a/path/that/goes/on/and/on', url: 'https://journal.example/' },
    })),
  },
  'panel-edit': { page: 'panel', draw: () => <EditDialog candidate={ilse} onSave={async () => true} onClose={() => undefined} /> },
  'panel-day': { page: 'panel', draw: () => <DayDialog title="Remind me about Ilse" today={today} withReason onPick={() => undefined} onClose={() => undefined} /> },
  'panel-keys': { page: 'panel', draw: () => <KeysHelp lines={[{ keys: ['L'], does: 'Log a touch' }, { keys: ['S', 'H'], does: 'Snooze' }, { keys: ['/'], does: 'Find a person' }]} singleKeys onClose={() => undefined} /> },
  'panel-toasts': {
    page: 'panel',
    draw: () => <>
      {panel(<PersonScreen {...personProps} />)()}
      <ToastList
        onClose={() => undefined}
        list={[
          { id: 1, tone: 'plain', text: 'Logged with Ilse Okafor', action: { label: 'Undo', run: () => undefined } },
          { id: 2, tone: 'bad', text: 'This computer has no room left for Kith’s data. Nothing was saved. Free some disk space and try again.' },
        ]}
      />
    </>,
  },
  'popup-saved': { page: 'popup', draw: popup(card(true)) },
  'popup-unsaved': { page: 'popup', draw: popup(card(false), { state: 'ready', value: due.slice(0, 3) }) },
  'popup-loading': { page: 'popup', draw: popup(<CardSkeleton />, { state: 'loading' }) },
  'popup-search': { page: 'popup', draw: popup(card(true), { state: 'ready', value: due.slice(0, 1) }, 'no') },
  'popup-done': { page: 'popup', draw: popup(<div class="tab-card">{state({ is: 'nobody', empty: false, keep: null }, true)}</div>, { state: 'ready', value: [] }) },
  'popup-failed': { page: 'popup', draw: popup(<div class="tab-card">{state({ is: 'no-access', tabId: 1 }, true)}</div>, { state: 'error', code: 'outdated', message: 'Kith was updated in the meantime. Reload this page to go on.' }) },
}
