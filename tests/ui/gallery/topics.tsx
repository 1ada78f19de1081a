import type { ComponentChild } from 'preact'
import { defaultSettings } from '../../../src/domain/settings'
import { NotSuggested } from '../../../src/ui/features/candidate/NotSuggested'
import { PersonScreen, type PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { AnywayDialog } from '../../../src/ui/features/quarantine/AskAnyway'
import { SetAside } from '../../../src/ui/features/quarantine/SetAside'
import { privateCapture } from '../fixtures/changes'
import { ilseCapture, ilseTopics, modelOf } from '../fixtures/ilse'
import { aside } from '../fixtures/private'
import { noActions, siteName, ways } from '../fixtures/props'
import { today } from '../fixtures/records'

const nothing = () => undefined
const panel = (content: ComponentChild) => () => <main class="panel">{content}</main>
const person = (more: Partial<PersonScreenProps> = {}) => (
  <PersonScreen
    model={modelOf({ settings: { ...defaultSettings, myInterests: ['bouldering', 'singing'] } })} actions={noActions} ways={ways} siteName={siteName} capture={ilseCapture}
    opened={null} onToggleItem={nothing} onOpen={nothing} onAnswered={nothing} onShowInFull={nothing} onFind={nothing} onTellMine={nothing}
    openTopic={{ href: id => `#/topics/${id}` }} {...more}
  />
)

const diary = { kind: 'repository' as const, title: 'rain-on-the-plot', text: 'A garden diary, kept since my cancer diagnosis. In R.', url: null, tags: [], at: '2026-10-02' }

/** What two people share, what is hidden, and what may be private. */
export const topicScreens = {
  'panel-you-both': { page: 'panel', draw: panel(person()) },
  'panel-you-both-untold': { page: 'panel', draw: panel(person({ model: modelOf() })) },
  'panel-left-out': {
    page: 'panel',
    draw: panel(person({ capture: { ...privateCapture, items: [...privateCapture.items, diary], about: 'I write storage engines. Since my cancer diagnosis I work four days a week. I sing alto.' } })),
  },
  'panel-anyway': { page: 'panel', draw: () => <AnywayDialog because="it may tell something about health" answer={nothing} /> },
  'panel-aside': {
    page: 'panel',
    draw: panel(<>
      <h1 class="unseen">Ilse Okafor</h1>
      <NotSuggested
        marks={aside.marks} labelOf={ilseTopics.labelOf} name="Ilse" onAllow={nothing}
      />
      <SetAside
        signals={aside.signals} profiles={aside.profiles} quarantined={aside.quarantined} siteName={siteName} today={today} onClear={nothing} onRemove={nothing}
      />
    </>),
  },
} satisfies Record<string, { page: 'panel' | 'popup', draw: () => ComponentChild }>
