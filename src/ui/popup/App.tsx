import { useRef } from 'preact/hooks'
import { askForAccess } from '../../platform/access'
import { openPanel } from '../../platform/panel'
import { openOwnPage, openTab, pages } from '../../platform/tabs'
import { Button } from '../components/Button'
import { QueryView } from '../components/Query'
import { Toasts } from '../components/Toasts'
import { Finder } from '../features/find/Finder'
import { personActions } from '../features/person/actions'
import { siteName } from '../features/person/sites'
import { CardSkeleton } from '../features/tab/TabCardView'
import { PlainState, type StateActions } from '../features/tab/States'
import { useScreen } from '../features/tab/useScreen'
import { Today } from '../features/today/Today'
import { readTodaysList } from '../features/today/few'
import { today } from '../state/clock'
import { command } from '../state/command'
import { db } from '../state/database'
import { useKeys } from '../state/keys'
import { useQuery } from '../state/query'
import { useSettings, useTheme } from '../state/settings'
import { SavedCard, UnsavedCard } from './TabPart'

const openPeople = (hash: string) => {
  void openOwnPage(`${pages.people}#${hash}`).then(() => window.close())
}

const actions: StateActions = {
  onAllow: () => void askForAccess(),
  onInject: tabId => void command('tab.inject', { tabId }),
  onRead: tabId => void command('tab.read', { tabId }),
  onOpenPeople: () => openPeople('/people'),
  onOpenSettings: () => openPeople('/settings'),
  onOpen: url => void openTab(url).then(() => window.close()),
}

/** The toolbar's popup: the person in the tab, a search, and what is due today. */
export default function App() {
  const view = useScreen()
  const { screen, windowId } = view
  const settings = useSettings()
  const due = useQuery(async () => (await readTodaysList(db, today.value)).shown, ['due', today.value], { keep: true })
  const search = useRef<HTMLInputElement>(null)
  useTheme()
  useKeys({ '/': () => search.current?.focus() }, settings.singleKeys)
  // The window's id was fetched before: any await here would lose the click, and the browser would refuse.
  const panel = () => {
    if (windowId !== null) void openPanel(windowId).then(() => window.close())
  }
  const love = (tabId: number | undefined) => {
    if (windowId === null || tabId === undefined) return
    panel()
    void command('give.tab', { tabId, windowId })
  }
  const card = () => {
    switch (screen.is) {
      case 'loading': return <CardSkeleton />
      case 'saved': return <SavedCard candidateId={screen.candidateId} onPanel={panel} />
      case 'unsaved': return <UnsavedCard tabId={screen.tabId} capture={screen.capture} fresh={screen.savedKeys.size === 0} onPanel={panel} />
      case 'unreadable': return <Unread onPanel={panel} />
      case 'nobody': return (
        <div class="tab-card state-line">
          <PlainState compact screen={screen} actions={actions} siteName={siteName} />
          {screen.keep && !screen.empty && (
            <div class="row wrap">
              <Button onClick={panel}>Keep this page with …</Button>
              {screen.keep.seen && <Button kind="quiet" icon="gift" onClick={() => love(screen.keep?.tabId)}>Who would love this?</Button>}
            </div>
          )}
        </div>
      )
      default: return screen.is === 'special' && screen.candidateId
        ? <SavedCard candidateId={screen.candidateId} onPanel={panel} />
        : <div class="tab-card"><PlainState compact screen={screen} actions={actions} siteName={siteName} /></div>
    }
  }
  return <>
    <main>
      {view.failed ? <QueryView query={view.failed} inset loading={null}>{() => null}</QueryView> : card()}
      <div class="popup-search">
        <Finder
          label="Find a person, an interest, a note" inputRef={search} {...(settings.singleKeys ? { hotkey: '/' } : {})}
          onPick={id => openPeople(`/person/${id}`)}
        />
      </div>
      <Today
        due={due} settings={settings} today={today.value}
        onOpen={one => openPeople(`/person/${one.candidate.id}`)}
        onDone={one => personActions(one.candidate).finish(one.followUp)}
        onSnooze={(one, until) => personActions(one.candidate).snooze(one.followUp, until)}
        onMore={() => openPeople('/today')}
      />
    </main>
    <footer class="popup-foot row apart">
      <span class="tiny">All on this computer</span>
      <span class="row">
        <button type="button" class="button" data-kind="quiet" onClick={() => openPeople('/people')}>People</button>
        <button type="button" class="button" data-kind="quiet" onClick={() => openPeople('/settings')}>Settings</button>
      </span>
    </footer>
    <Toasts />
  </>
}

function Unread({ onPanel }: { onPanel: () => void }) {
  return (
    <div class="tab-card state-line">
      <h1 class="strong">Kith cannot read this page</h1>
      <p class="small">The panel says what is missing and lets you keep the selected text.</p>
      <div class="row"><button type="button" class="button" data-kind="plain" onClick={onPanel}>Open panel</button></div>
    </div>
  )
}
