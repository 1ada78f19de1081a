import { useEffect, useRef, useState } from 'preact/hooks'
import { askForAccess } from '../../platform/access'
import { openOwnPage, openTab, pages } from '../../platform/tabs'
import { Button } from '../components/Button'
import { Dialog } from '../components/Dialog'
import { QueryView } from '../components/Query'
import { Toasts } from '../components/Toasts'
import { MessageBoxPanel } from '../features/compose/MessageBoxPanel'
import { Bar } from '../features/bar/Bar'
import { barKeyName } from '../features/bar/useBarKey'
import { Finder } from '../features/find/Finder'
import { GivingPanel } from '../features/giving/GivingPanel'
import { LoveFrom } from '../features/giving/LoveFrom'
import { useGiving } from '../features/giving/useGiving'
import { KeysHelp } from '../features/help/KeysHelp'
import { KeepFromPanel } from '../features/keep/KeepFromPanel'
import { KeepWaitingPanel } from '../features/keep/KeepWaitingPanel'
import { sayKept } from '../features/keep/kept'
import { useDoubts, useNotices, useViewed, useWaiting } from '../features/keep/useKeeping'
import { PersonPanel } from '../features/person/PersonPanel'
import { siteName } from '../features/person/sites'
import { AskAnyway } from '../features/quarantine/AskAnyway'
import { GoneOn } from '../features/same/GoneOn'
import { liftAndRead } from '../features/privacy/lift'
import { PersonSkeleton } from '../features/tab/PersonSkeleton'
import { PreviewPanel } from '../features/tab/PreviewPanel'
import { PlainState, SpecialSaved, type StateActions } from '../features/tab/States'
import { UnreadablePanel } from '../features/tab/UnreadablePanel'
import type { Screen } from '../features/tab/screen'
import { useScreen } from '../features/tab/useScreen'
import { usePersonInView } from '../state/bar'
import { command } from '../state/command'
import { keysNow, useKeys } from '../state/keys'
import { hrefOf } from '../state/router'
import { useSettings, useTheme } from '../state/settings'

const actions: StateActions = {
  onAllow: () => void askForAccess(),
  onInject: tabId => void command('tab.inject', { tabId }),
  onRead: tabId => void command('tab.read', { tabId }),
  onOpenPeople: () => void openOwnPage(`${pages.people}#/people`),
  onOpenSettings: () => void openOwnPage(`${pages.people}#/settings`),
  onOpen: url => void openTab(url),
  onLift: (erasureId, tabId) => void liftAndRead(erasureId, tabId),
}

/** The panel beside the page: follows the tab in view; anyone saved can be looked up meanwhile. */
export default function App() {
  const { screen, windowId, tabId, url, failed } = useScreen()
  const settings = useSettings()
  const [picked, pick] = useState<{ candidateId: string, from: string } | null>(null)
  const [open, setOpen] = useState<'find' | 'keys' | null>(null)
  const inline = useRef<HTMLInputElement>(null)
  const find = () => inline.current ? inline.current.focus() : setOpen('find')
  const close = () => setOpen(null)
  useTheme()
  useKeys({ '/': { does: 'Find a person', run: find }, '?': { does: 'This list', run: () => setOpen('keys') } }, settings.singleKeys)
  // Another page in the tab: the panel goes back to following it.
  useEffect(() => { if (picked && picked.from !== url) pick(null) }, [url])
  const shown = picked?.from === url ? picked.candidateId : null
  const waiting = useWaiting(windowId)
  const giving = useGiving(windowId)
  useNotices(windowId)
  useDoubts(windowId)
  const inPanel = shown ?? ('candidateId' in screen ? screen.candidateId : null)
  useViewed(inPanel)
  usePersonInView(inPanel)
  const onPick = (candidateId: string) => {
    pick({ candidateId, from: url })
    close()
  }
  return <>
    <main class="panel">
      {!failed && tabId !== null && <MessageBoxPanel tabId={tabId} url={url} />}
      {failed && <QueryView query={failed} inset loading={null}>{() => null}</QueryView>}
      {!failed && waiting && <KeepWaitingPanel key={waiting.at} {...waiting} />}
      {!failed && !waiting && giving && <GivingPanel key={giving.at} {...giving} />}
      {!failed && !waiting && !giving && shown && <>
        <div class="picked row apart">
          <span class="small">Not the person in this tab</span>
          <Button kind="quiet" icon="left" onClick={() => pick(null)}>Back to the tab</Button>
        </div>
        <PersonPanel
          key={shown} candidateId={shown} page={null} onFind={find} onGone={() => <GoneOn id={shown} onKept={onPick}><Gone /></GoneOn>}
        />
      </>}
      {!failed && !waiting && !giving && !shown && <>
        <TabScreen screen={screen} windowId={windowId} onFind={find} />
        {screen.is !== 'loading' && screen.is !== 'saved' && screen.is !== 'unsaved' && !(screen.is === 'nobody' && screen.empty) && (
          <div class="panel-find">
            <Finder label="Find a person, an interest, a note" inputRef={inline} {...(settings.singleKeys ? { hotkey: '/' } : {})} onPick={onPick} />
          </div>
        )}
      </>}
    </main>
    <Toasts />
    <AskAnyway />
    <Bar shown={inPanel} onScreen={to => { if (to.page === 'person') onPick(to.id); else void openOwnPage(`${pages.people}${hrefOf(to)}`) }} />
    {open === 'keys' && <KeysHelp onClose={close} lines={[{ keys: barKeyName.split(' '), does: 'Find or do anything' }, ...keysNow(settings.singleKeys)]} singleKeys={settings.singleKeys} />}
    {open === 'find' && (
      <Dialog title="Find a person" onClose={close}><Finder label="A name, an interest, a note" eager onPick={onPick} /></Dialog>
    )}
  </>
}

function TabScreen({ screen, windowId, onFind }: { screen: Screen, windowId: number | null, onFind: () => void }) {
  const love = (tabId: number) => { if (windowId !== null) void command('give.tab', { tabId, windowId }) }
  switch (screen.is) {
    case 'loading': return <PersonSkeleton />
    case 'saved': return (
      <PersonPanel
        key={screen.candidateId} candidateId={screen.candidateId} page={{ tabId: screen.tabId, capture: screen.capture }} onFind={onFind} onLove={() => love(screen.tabId)}
        onGone={() => <PersonSkeleton />}
      />
    )
    case 'unsaved': return (
      <PreviewPanel
        tabId={screen.tabId} capture={screen.capture} savedKeys={screen.savedKeys} siteName={siteName(screen.capture.site)} onFind={onFind}
        onLove={() => love(screen.tabId)}
      />
    )
    case 'nobody': return <>
      <PlainState screen={screen} actions={actions} siteName={siteName} />
      {screen.keep && !screen.empty && <>
        <KeepFromPanel {...screen.keep} />
        <LoveFrom seen={screen.keep.seen} onAsk={() => { if (screen.keep) love(screen.keep.tabId) }} />
      </>}
    </>
    case 'special': return screen.candidateId === null
      ? <>
        <PlainState screen={screen} actions={actions} siteName={siteName} />
        <KeepFromPanel tabId={screen.tabId} seen />
        <LoveFrom seen onAsk={() => love(screen.tabId)} />
      </>
      : <SpecialPerson {...screen} candidateId={screen.candidateId} />
    case 'unreadable': return <>
      <UnreadablePanel tabId={screen.tabId} misses={screen.misses} candidateId={screen.candidateId} />
      <LoveFrom seen onAsk={() => love(screen.tabId)} />
      {screen.candidateId && <PersonPanel key={screen.candidateId} candidateId={screen.candidateId} page={null} onGone={() => <Gone />} />}
    </>
    default: return <PlainState screen={screen} actions={actions} siteName={siteName} />
  }
}

/** LinkedIn Recruiter or Sales Navigator, linking the public profile of somebody who is saved. */
function SpecialPerson({ tabId, product, publicProfile, candidateId }: Extract<Screen, { is: 'special' }> & { candidateId: string }) {
  return <>
    <SpecialSaved
      product={product} onOpen={() => { if (publicProfile) actions.onOpen(publicProfile) }}
      onSelection={() => void command('capture.saveSelection', { tabId, candidateId }).then(kept => {
        if (kept) sayKept({ ...kept.value, what: 'selection' })
      })}
    />
    <PersonPanel key={candidateId} candidateId={candidateId} page={null} onGone={() => <Gone />} />
  </>
}

function Gone() {
  return <p class="section small">This person was removed.</p>
}
