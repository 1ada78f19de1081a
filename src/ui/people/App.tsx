import { useRef, useState } from 'preact/hooks'
import { SearchInput } from '../components/Field'
import { Toasts } from '../components/Toasts'
import { number } from '../../i18n/format'
import { Bar } from '../features/bar/Bar'
import { barKeyName } from '../features/bar/useBarKey'
import { CalendarPage } from '../features/calendar/CalendarPage'
import { CandidatePage } from '../features/candidate/CandidatePage'
import { DataPage } from '../features/data/DataPage'
import { GivePage } from '../features/giving/GivePage'
import { KeysHelp } from '../features/help/KeysHelp'
import { LedgerPage } from '../features/ledger/LedgerPage'
import { OpeningPage, OpeningsPage } from '../features/openings/OpeningsPage'
import { AddPerson } from '../features/people/AddPerson'
import { PeoplePage } from '../features/people/PeoplePage'
import { searchText } from '../features/people/search'
import { PicturesPage } from '../features/pictures/PicturesPage'
import { PrintPage } from '../features/print/PrintPage'
import { PrivacyPage } from '../features/privacy/PrivacyPage'
import { RightsPage } from '../features/privacy/RightsPage'
import { AskAnyway } from '../features/quarantine/AskAnyway'
import { SettingsPage } from '../features/settings/SettingsPage'
import { TopicDetail } from '../features/topics/TopicDetail'
import { TopicsPage } from '../features/topics/TopicsPage'
import { TodayPage } from '../features/today/TodayPage'
import { countToday } from '../features/today/few'
import { openBar } from '../state/bar'
import { today } from '../state/clock'
import { db } from '../state/database'
import { type KeyLine, keysNow, useKeys } from '../state/keys'
import { useQuery, valueOf } from '../state/query'
import { type Route, go, hrefOf, route } from '../state/router'
import { useSettings, useTheme } from '../state/settings'
import { useArrival } from './arrival'

/** The people page: today, everyone, one candidate in full, settings, export and import. */
export default function App() {
  const settings = useSettings()
  const [help, setHelp] = useState<readonly KeyLine[] | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const at = route.value
  useTheme()
  useKeys({
    '/': { does: 'Find a person', run: () => search.current?.focus() }, '?': { does: 'This list', run: () => setHelp(keysNow(settings.singleKeys)) },
  }, settings.singleKeys)
  useArrival(at)
  return <>
    <header class="masthead">
      <a class="brand" href={hrefOf({ page: 'today' })}>Kith</a>
      <nav class="nav" aria-label="Kith">
        <Tab page="today" here={['today', 'calendar', 'ledger', 'pictures'].includes(at.page)}>Today<DueCount /></Tab>
        <Tab page="people" here={['people', 'new', 'person', 'print', 'rights'].includes(at.page)}>People</Tab>
        <Tab page="topics" here={at.page === 'topics' || at.page === 'topic' || at.page === 'give'}>Topics</Tab>
        <Tab page="openings" here={at.page === 'openings' || at.page === 'opening'}>Openings</Tab>
        <Tab page="settings" here={['settings', 'data', 'privacy'].includes(at.page)}>Settings</Tab>
      </nav>
      <div class="masthead-search" role="search">
        <SearchInput
          label="Find a person, an interest, a note" value={searchText.value} inputRef={search}
          {...(settings.singleKeys ? { hotkey: '/' } : {})}
          onValue={text => {
            searchText.value = text
            if (at.page !== 'people') go({ page: 'people' })
          }}
          onKeyDown={leaveSearch}
        />
        <button
          type="button" class="button cmd-open" data-kind="quiet" aria-label="Find or do anything" aria-haspopup="dialog"
          title={`Find or do anything: ${barKeyName}`} onClick={openBar}
        >
          <kbd aria-hidden="true">{barKeyName}</kbd>
        </button>
      </div>
    </header>
    <main class="main" id="main"><Screen at={at} /></main>
    <Toasts />
    <AskAnyway />
    <Bar shown={at.page === 'person' ? at.id : null} onScreen={go} />
    {help && <KeysHelp lines={[{ keys: barKeyName.split(' '), does: 'Find or do anything' }, ...help]} singleKeys={settings.singleKeys} onClose={() => setHelp(null)} />}
  </>
}

function Screen({ at }: { at: Route }) {
  switch (at.page) {
    case 'today': return <TodayPage />
    case 'calendar': return <CalendarPage />
    case 'people': return <PeoplePage />
    case 'new': return <AddPerson />
    case 'person': return <CandidatePage id={at.id} />
    case 'print': return <PrintPage key={at.id} id={at.id} />
    case 'pictures': return <PicturesPage />
    case 'topics': return <TopicsPage />
    case 'topic': return <TopicDetail key={at.id} id={at.id} />
    case 'give': return <GivePage />
    case 'openings': return <OpeningsPage />
    case 'opening': return <OpeningPage key={at.id} id={at.id} />
    case 'ledger': return <LedgerPage />
    case 'privacy': return <PrivacyPage />
    case 'rights': return <RightsPage key={at.id} id={at.id} />
    case 'settings': return <SettingsPage />
    case 'data': return <DataPage />
  }
}

function Tab({ page, here, children }: { page: 'today' | 'people' | 'topics' | 'openings' | 'settings', here: boolean, children: preact.ComponentChildren }) {
  return <a class="tab" href={hrefOf({ page })} aria-current={here ? 'page' : undefined}>{children}</a>
}

/** How many wait today, beside the word. */
function DueCount() {
  const count = valueOf(useQuery(() => countToday(db, today.value), ['due', today.value], { keep: true }), 0)
  if (count === 0) return null
  return <span class="tab-count"><span class="unseen">: </span>{count < 100 ? number(count) : '99+'}<span class="unseen"> due</span></span>
}

/** Escape empties the search field, Enter and the arrow down lead to the first person found. */
function leaveSearch(event: KeyboardEvent): void {
  if (event.key === 'Escape' && searchText.value) {
    event.preventDefault()
    searchText.value = ''
  } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
    const first = document.querySelector<HTMLElement>('.people-link')
    if (!first) return
    event.preventDefault()
    first.focus()
  }
}
