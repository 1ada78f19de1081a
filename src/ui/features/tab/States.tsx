import { Button } from '../../components/Button'
import { EmptyState, type EmptyStateProps, Notice } from '../../components/Surface'
import { listOf } from '../../../i18n/format'
import { ErasedState } from '../privacy/ErasedState'
import type { Screen } from './screen'

export interface StateActions {
  /** Asks the browser for access; must be the first thing its click does. */
  onAllow: () => void
  onInject: (tabId: number) => void
  onRead: (tabId: number) => void
  onOpenPeople: () => void
  onOpenSettings: () => void
  /** Opens an address of the web in a new tab. */
  onOpen: (url: string) => void
  /** Lets somebody who was erased be saved again; absent where that is not offered. */
  onLift?: (erasureId: string, tabId: number) => void
}

export type Plain = Exclude<Screen, { is: 'loading' | 'saved' | 'unsaved' | 'unreadable' }>

export interface PlainStateProps {
  screen: Plain
  actions: StateActions
  siteName: (site: string) => string
  /** The popup's: words in a line. */
  compact?: boolean
}

/** Every state of a tab in which there is nobody to show, with its one-click way out. */
export function PlainState({ screen, actions, siteName, compact = false }: PlainStateProps) {
  const Frame = compact ? Line : Whole
  const main = (label: string, onClick: () => void) => <Button kind="main" onClick={onClick}>{label}</Button>
  switch (screen.is) {
    case 'nobody':
      return screen.empty
        ? (
          <Frame icon="bookmark" title="Nobody saved yet" actions={main('Add or import people', actions.onOpenPeople)}>
            Open the profile of someone you would like to stay in touch with, on GitHub, LinkedIn or Behance. One click here saves them.
          </Frame>
        )
        : (
          <Frame icon="person" title="No profile in this tab">
            Open someone’s profile on GitHub, LinkedIn or Behance, or find a person you saved.
          </Frame>
        )
    case 'private':
      return (
        <Frame icon="lock" title="This is a private window">
          Kith does not work in private windows. Nothing here is read or kept. Open the profile in a normal window.
        </Frame>
      )
    case 'no-access':
      return (
        <Frame icon="lock" title="Kith may not read this site" actions={main('Allow access', actions.onAllow)}>
          The browser holds back access to this site. One click asks for it; you can take it back at any time in the browser’s settings.
        </Frame>
      )
    case 'not-injected':
      return (
        <Frame icon="refresh" title="This page was open before Kith" actions={main('Read this page', () => actions.onInject(screen.tabId))}>
          It was opened before Kith was installed or updated. One click reads it; reloading the page does the same.
        </Frame>
      )
    case 'waiting':
      return (
        <Frame icon="person" title="A profile on LinkedIn" actions={main('Read this page', () => actions.onRead(screen.tabId))}>
          LinkedIn is read only when you ask. Nothing has been read yet.
        </Frame>
      )
    case 'site-off':
      return (
        <Frame
          icon="hide" title={`${siteName(screen.site)} is switched off`} actions={<Button onClick={actions.onOpenSettings}>Open settings</Button>}
        >
          You switched this site off, so nothing is read here.
        </Frame>
      )
    case 'erased': return <ErasedState Frame={Frame} screen={screen} {...(actions.onLift ? { onLift: actions.onLift } : {})} />
    case 'special':
      return (
        <SpecialState Frame={Frame} screen={screen} actions={actions} />
      )
  }
}

/** LinkedIn Recruiter and Sales Navigator: which one, and the way to the public profile. */
function SpecialState({ Frame, screen: { product, publicProfile }, actions }: { Frame: typeof Whole, screen: Extract<Plain, { is: 'special' }>, actions: StateActions }) {
  const open = publicProfile && <Button kind="main" icon="external" onClick={() => actions.onOpen(publicProfile)}>Open the public profile</Button>
  return (
    <Frame icon="info" title={`This is ${product}`} actions={open}>
      {publicProfile
        ? 'Kith does not read this page. It links a public profile, which Kith can read.'
        : 'Kith does not read this page. Open the person’s public profile, usually under “View LinkedIn profile”, and they appear here.'}
    </Frame>
  )
}

export interface SpecialSavedProps { product: string, onOpen: () => void, onSelection: () => void }

/** The same above the saved person whose public profile the page links. */
export function SpecialSaved({ product, onOpen, onSelection }: SpecialSavedProps) {
  return (
    <div class="inset unreadable">
      <Notice
        title={`This is ${product}`}
        actions={<>
          <Button icon="external" onClick={onOpen}>Open the public profile</Button>
          <Button onClick={onSelection}>Keep the selected text</Button>
        </>}
      >
        Kith does not read this page. It links the public profile of someone you saved:
      </Notice>
    </div>
  )
}

function Whole(props: EmptyStateProps) {
  return <EmptyState {...props} level={1} />
}

function Line({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="state-line">
      <h1 class="strong">{title}</h1>
      {children && <p class="small">{children}</p>}
      {actions && <div class="row wrap">{actions}</div>}
    </div>
  )
}

export interface UnreadableProps {
  misses: readonly string[]
  onRead: () => void
  /** Keeps the selected text with the person shown; absent while nobody is chosen. */
  onSelection?: () => void
  /** Chooses whom the selection belongs to. */
  onChoose?: () => void
  /** Begins to teach the page; absent where its address names nobody. */
  onTeach?: () => void
}

/** A page that looks like a profile but could not be read: what is missing, and the selection as the way out. */
export function Unreadable({ misses, onRead, onSelection, onChoose, onTeach }: UnreadableProps) {
  return (
    <div class="inset unreadable">
      <h1 class="unseen">A page that cannot be read</h1>
      <Notice
        tone="warn" title="Kith cannot read this page"
        actions={<>
          {onTeach && <Button kind="main" onClick={onTeach}>Show Kith what is what</Button>}
          {onSelection && <Button {...(onTeach ? {} : { kind: 'main' })} onClick={onSelection}>Keep the selected text</Button>}
          {onChoose && <Button {...(onTeach ? {} : { kind: 'main' })} onClick={onChoose}>Keep the selected text with …</Button>}
          <Button onClick={onRead}>Try again</Button>
        </>}
      >
        {misses.length > 0 ? <>It did not find {listOf(misses.map(miss => miss === 'person' ? 'the person it is about' : miss.replaceAll('-', ' ')))}. </> : null}
        The site may have changed, or the page is still loading. {onTeach && 'Three clicks teach Kith how to read such pages. '}
        Or select what matters on the page and keep it by hand.
      </Notice>
    </div>
  )
}
