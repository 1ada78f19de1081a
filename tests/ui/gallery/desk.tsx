import type { ComponentChild } from 'preact'
import { LogDialog, type LogDialogProps } from '../../../src/ui/features/person/LogDialog'
import { NoDialog } from '../../../src/ui/features/person/NoDialog'
import { PersonScreen, type PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { deskGate, deskModel, onSite, openings } from '../fixtures/desk'
import { ilsePerson, ilseTopics } from '../fixtures/ilse'
import { noActions, siteName, ways } from '../fixtures/props'
import { now, today } from '../fixtures/records'

const nothing = () => undefined
const props: PersonScreenProps = {
  model: deskModel, actions: noActions, ways, siteName, capture: null, onToggleItem: nothing, opened: null, onOpen: nothing, onAnswered: nothing, onShowInFull: nothing,
  openTopic: { href: id => `#/topics/${id}` },
}
const log = (more: Partial<LogDialogProps> = {}) => () => (
  <LogDialog
    name="Ilse" interests={ilseTopics.interests} touchpoints={ilsePerson.touchpoints} cadence={{ latest: 90 }} openings={openings} gateFor={deskGate}
    now={now} onSave={async () => true} onClose={nothing} onOpenings={nothing} {...more}
  />
)

/** Logging, loops, the gate, noes and openings. */
export const deskScreens = {
  'panel-desk': { page: 'panel', draw: () => <main class="panel"><PersonScreen {...props} /></main> },
  'panel-log': { page: 'panel', draw: log() },
  'panel-log-ask': { page: 'panel', draw: log({ start: { kind: 'ask' }, touchpoints: ilsePerson.touchpoints.filter(({ kind }) => kind === 'ask').flatMap(touch => [touch, touch]) }) },
  'panel-pitch': { page: 'panel', draw: log({ start: { kind: 'pitch', openingId: onSite.id } }) },
  'panel-pitch-ready': {
    page: 'panel', draw: log({
      start: { kind: 'pitch', openingId: openings[0]?.id ?? '' },
      gateFor: () => ({ ready: true, missing: [], conflicts: [], questions: ['what does it pay?'], fits: ['‘remote’ fits'], sentence: 'Ready to pitch.' }),
    }),
  },
  'panel-pitch-none': { page: 'panel', draw: log({ start: { kind: 'pitch' }, openings: [] }) },
  'panel-no': {
    page: 'panel', draw: () => <NoDialog name="Ilse" kind="passed" openings={openings} openingId={onSite.id} today={today} onSave={async () => true} onClose={nothing} />,
  },
} satisfies Record<string, { page: 'panel' | 'people', draw: () => ComponentChild }>
