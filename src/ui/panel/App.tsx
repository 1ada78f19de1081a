import { useEffect, useRef, useState } from 'preact/hooks'
import { askForAccess } from '../../platform/access'
import { openOwnPage, pages } from '../../platform/tabs'
import { pageOf } from '../../sites/registry'
import { Button } from '../components/Button'
import { QueryView } from '../components/Query'
import { Toasts } from '../components/Toasts'
import { Finder } from '../features/find/Finder'
import { KeysHelp } from '../features/help/KeysHelp'
import { PersonPanel, siteName } from '../features/person/PersonPanel'
import { PersonSkeleton } from '../features/tab/PersonSkeleton'
import { PreviewPanel } from '../features/tab/PreviewPanel'
import { PlainState, type StateActions } from '../features/tab/States'
import { UnreadablePanel } from '../features/tab/UnreadablePanel'
import type { Screen } from '../features/tab/screen'
import { useScreen } from '../features/tab/useScreen'
import { command } from '../state/command'
import { useKeys } from '../state/keys'
import { useSettings, useTheme } from '../state/settings'

const profileOf = (url: string) => {
  const page = pageOf(url)
  return page?.handle ? { site: page.site.id, handle: page.handle } : null
}

const actions: StateActions = {
  onAllow: () => void askForAccess(),
  onInject: tabId => void command('tab.inject', { tabId }),
  onRead: tabId => void command('tab.read', { tabId }),
  onOpenPeople: () => void openOwnPage(`${pages.people}#/people`),
  onOpenSettings: () => void openOwnPage(`${pages.people}#/settings`),
}

/** The panel beside the page: follows the tab in view; anyone saved can be looked up meanwhile. */
export default function App() {
  const { screen, url, failed } = useScreen(profileOf)
  const settings = useSettings()
  const [picked, pick] = useState<{ candidateId: string, from: string } | null>(null)
  const [help, showHelp] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  useTheme(settings.theme)
  useKeys({ '/': () => search.current?.focus(), '?': () => showHelp(true) }, settings.singleKeys)
  // Another page in the tab: the panel goes back to following it.
  useEffect(() => { if (picked && picked.from !== url) pick(null) }, [url])
  const shown = picked?.from === url ? picked.candidateId : null
  return <>
    <main class="panel">
      {failed && <div class="section"><QueryView query={failed} loading={null}>{() => null}</QueryView></div>}
      {shown && (
        <div class="picked row apart">
          <span class="small">Not the person in this tab</span>
          <Button kind="quiet" icon="left" onClick={() => pick(null)}>Back to the tab</Button>
        </div>
      )}
      {!failed && (shown
        ? <PersonPanel key={shown} candidateId={shown} page={null} onGone={() => <Gone />} />
        : <TabScreen screen={screen} />)}
    </main>
    <footer class="panel-foot">
      <Finder label="Find a person, an interest, a note" inputRef={search} {...(settings.singleKeys ? { hotkey: '/' } : {})} onPick={candidateId => pick({ candidateId, from: url })} />
    </footer>
    <Toasts />
    {help && <KeysHelp onClose={() => showHelp(false)} keys={{ L: 'Log a touch', E: 'Edit the person', '/': 'Find a person', '?': 'This list' }} />}
  </>
}

function TabScreen({ screen }: { screen: Screen }) {
  switch (screen.is) {
    case 'loading': return <PersonSkeleton />
    case 'saved': return (
      <PersonPanel key={screen.candidateId} candidateId={screen.candidateId} page={{ tabId: screen.tabId, capture: screen.capture }} onGone={() => <PersonSkeleton />} />
    )
    case 'unsaved': return <PreviewPanel tabId={screen.tabId} capture={screen.capture} savedKeys={screen.savedKeys} siteName={siteName(screen.capture.site)} />
    case 'unreadable': return <>
      <UnreadablePanel tabId={screen.tabId} misses={screen.misses} candidateId={screen.candidateId} />
      {screen.candidateId && <PersonPanel key={screen.candidateId} candidateId={screen.candidateId} page={null} onGone={() => <Gone />} />}
    </>
    default: return <PlainState screen={screen} actions={actions} siteName={siteName} />
  }
}

function Gone() {
  return <p class="section small">This person was removed.</p>
}
