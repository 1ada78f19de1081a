import type { ComponentChild } from 'preact'
import { defaultSettings } from '../../../src/domain/settings'
import { MeDialog } from '../../../src/ui/features/me/MeDialog'
import { MePanel } from '../../../src/ui/features/me/MePanel'
import { MyProfiles } from '../../../src/ui/features/me/MyProfiles'
import { foundIn } from '../../../src/ui/features/me/mine'
import { PersonScreen, type PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { newsLine } from '../../../src/ui/features/person/Changes'
import { Manner } from '../../../src/ui/features/settings/Manner'
import { MyInterests } from '../../../src/ui/features/settings/MyInterests'
import { Preview } from '../../../src/ui/features/tab/Preview'
import { TabCardView } from '../../../src/ui/features/tab/TabCardView'
import { Button } from '../../../src/ui/components/Button'
import { between, changed, mine, ownCapture, privateCapture, wanting } from '../fixtures/changes'
import { ilse, ilseTopics } from '../fixtures/ilse'
import { noActions, siteName, ways } from '../fixtures/props'
import { now, today } from '../fixtures/records'

const nothing = () => undefined
const panel = (content: ComponentChild) => () => <main class="panel">{content}</main>
const saved = (model: PersonScreenProps['model']) => (
  <PersonScreen
    model={model} actions={noActions} ways={ways} siteName={siteName} capture={null} opened={null} onToggleItem={nothing} onOpen={nothing}
    onAnswered={nothing} onShowInFull={nothing} onFind={nothing}
  />
)
const me = (settings: Parameters<typeof MePanel>[0]['settings']) => (
  <MePanel
    capture={ownCapture} settings={settings} siteName="GitHub" labelOf={id => id} now={now} onRead={nothing} onSettings={nothing} onSave={nothing}
    onFind={nothing}
  />
)

/** What changed, what is private, and the recruiter's own pages. */
export const changesScreens = {
  'panel-changed': { page: 'panel', draw: panel(saved(changed)) },
  'panel-job-gone': { page: 'panel', draw: panel(saved(between)) },
  'panel-wanting': { page: 'panel', draw: panel(saved(wanting)) },
  'panel-private-items': {
    page: 'panel',
    draw: panel(
      <Preview
        capture={privateCapture} topics={{ ...ilseTopics, suggestions: [] }} siteName="GitHub" savedKeys={new Set()} today={today} busy={false}
        onSave={nothing} onAttach={nothing} onToggleItem={nothing} onCopy={nothing} more={[{ label: 'This is me', icon: 'person', onSelect: nothing }]}
      />,
    ),
  },
  'panel-me': { page: 'panel', draw: panel(me({ myInterests: [], myProfiles: [] })) },
  'panel-me-read': { page: 'panel', draw: panel(me(mine)) },
  'panel-me-dialog': { page: 'panel', draw: () => <MeDialog found={foundIn(ilseTopics.interests)} name="Ada Quill" busy={false} onSave={nothing} onClose={nothing} /> },
  'panel-me-nothing': { page: 'panel', draw: () => <MeDialog found={[]} name="Ada Quill" busy={false} onSave={nothing} onClose={nothing} /> },
  'panel-manner': {
    page: 'panel',
    draw: panel(<section class="section stack loose"><h1 class="subtitle">How you write</h1><Manner settings={{ ...defaultSettings, signOff: 'Best, Ada' }} onChange={nothing} /></section>),
  },
  'panel-my-profiles': {
    page: 'panel',
    draw: panel(
      <div class="section stack loose">
        <h1 class="subtitle">This is me</h1>
        <MyProfiles mine={mine} siteName={siteName} now={now} onChange={nothing} />
        <MyInterests interests={mine.myInterests} labelOf={id => id} idOf={text => text} onChange={nothing} />
      </div>,
    ),
  },
  'popup-changed': {
    page: 'popup',
    draw: () => (
      <main>
        <TabCardView
          name={ilse.name} line="on this tab · warm · last word theirs, 19 days ago" suggestions={ilseTopics.suggestions} news={newsLine(changed.changes)}
          onCopy={nothing} action={<Button icon="panel">Open panel</Button>}
        />
      </main>
    ),
  },
  'popup-me': {
    page: 'popup',
    draw: () => (
      <main>
        <TabCardView
          name="Ada Quill" line="on this tab · this is you" suggestions={[]} nothing="The panel reads from it what you care about." onCopy={nothing}
          action={<Button icon="panel">Open panel</Button>}
        />
      </main>
    ),
  },
} as const
