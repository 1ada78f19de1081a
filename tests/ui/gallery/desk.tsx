import type { ComponentChild } from 'preact'
import { LogDialog, type LogDialogProps } from '../../../src/ui/features/person/LogDialog'
import { NoDialog } from '../../../src/ui/features/person/NoDialog'
import { PersonScreen, type PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { FinderView } from '../../../src/ui/features/find/Finder'
import { LogForSeveral } from '../../../src/ui/features/log/LogForSeveral'
import { LedgerScreen } from '../../../src/ui/features/ledger/LedgerScreen'
import { OpeningDialog } from '../../../src/ui/features/openings/OpeningDialog'
import { OpeningScreen } from '../../../src/ui/features/openings/OpeningScreen'
import { OpeningsScreen } from '../../../src/ui/features/openings/OpeningsScreen'
import { deskGate, deskModel, deskPerson, noor, onSite, openings, outcome } from '../fixtures/desk'
import { ilse, ilsePerson, ilseTopics } from '../fixtures/ilse'
import { noActions, siteName, ways } from '../fixtures/props'
import { followUp, need, now, today } from '../fixtures/records'

const nothing = () => undefined
const href = (id: string) => `#/person/${id}`
const page = (title: string, content: ComponentChild) => (
  <main class="main"><section class="page" aria-labelledby="title"><div class="bar"><h1 class="page-title" id="title">{title}</h1></div>{content}</section></main>
)
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
  'people-log-several': {
    page: 'people', draw: () => (
      <LogForSeveral
        people={[ilse, noor]} onDrop={nothing} now={now} onSave={async () => true} onClose={nothing}
        finder={<FinderView label="Who was there?" text="" onText={nothing} onPick={nothing} found={null} />}
      />
    ),
  },
  'people-openings': { page: 'people', draw: () => page('Openings', <OpeningsScreen openings={openings} hrefOf={href} onAdd={nothing} />) },
  'people-openings-none': { page: 'people', draw: () => page('Openings', <OpeningsScreen openings={[]} hrefOf={href} onAdd={nothing} />) },
  'people-opening': {
    page: 'people', draw: () => (
      <main class="main"><section class="page" aria-label="Opening">
        <OpeningScreen
          opening={onSite} today={today} hrefOf={href} onEdit={nothing} onRemove={nothing}
          people={[{ candidate: ilse, needs: deskPerson.needs }, { candidate: noor, needs: [need(noor, 'must', 'Rust'), need(noor, 'nice', 'a small team')] }]}
        />
      </section></main>
    ),
  },
  'people-opening-form': { page: 'people', draw: () => <OpeningDialog onSave={async () => true} onClose={nothing} /> },
  'people-ledger': {
    page: 'people', draw: () => page('Ledger', (
      <LedgerScreen
        entries={deskPerson.touchpoints} today={today} hrefOf={href} afterNo={[{ candidate: ilse, needs: deskPerson.needs, no: outcome() }]}
        wanting={[{ candidate: ilse, needs: [need(ilse, 'nice', 'feedback on my CV')] }, { candidate: noor, needs: [need(noor, 'nice', 'an intro to a design lead')] }]}
        owed={[{ candidate: noor, followUp: followUp(noor, -2, { kind: 'thanks', reason: 'Thank them for their referral of 9 Sep' }) }]}
      />
    )),
  },
  'people-ledger-none': { page: 'people', draw: () => page('Ledger', <LedgerScreen entries={[]} owed={[]} afterNo={[]} wanting={[]} today={today} hrefOf={href} />) },
  'panel-no': {
    page: 'panel', draw: () => <NoDialog name="Ilse" kind="passed" openings={openings} openingId={onSite.id} today={today} onSave={async () => true} onClose={nothing} />,
  },
} satisfies Record<string, { page: 'panel' | 'people', draw: () => ComponentChild }>
