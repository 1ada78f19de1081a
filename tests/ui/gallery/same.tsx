import type { ComponentChild } from 'preact'
import { PersonScreen } from '../../../src/ui/features/person/PersonScreen'
import { Profiles } from '../../../src/ui/features/candidate/Profiles'
import { SameConfirm } from '../../../src/ui/features/same/SameDialog'
import type { SameView } from '../../../src/ui/features/same/view'
import { Preview } from '../../../src/ui/features/tab/Preview'
import type { Kin } from '../../../src/db/queries/same-person'
import { ilseCapture, ilsePerson, ilseTopics, modelOf } from '../fixtures/ilse'
import { noActions, siteName, ways } from '../fixtures/props'
import { daysAgo, now, profile, today } from '../fixtures/records'
import { alike, merge, other, otherProfile, proven, same } from '../fixtures/same'

const nothing = () => undefined
const panel = (content: ComponentChild) => () => <main class="panel">{content}</main>
const saved = (view: Partial<SameView>) => panel(
  <PersonScreen
    model={modelOf()} actions={noActions} ways={ways} siteName={siteName} capture={null} opened={null} same={same(view)} onToggleItem={nothing}
    onOpen={nothing} onAnswered={nothing} onShowInFull={nothing} onFind={nothing}
  />,
)
const preview = (kin: readonly Kin[]) => panel(
  <Preview
    capture={ilseCapture} topics={ilseTopics} siteName="GitHub" savedKeys={new Set()} today={today} busy={false} kin={kin} siteNameOf={siteName}
    onSave={nothing} onAttach={nothing} onToggleItem={nothing} onCopy={nothing} onSame={nothing} onTwo={nothing}
  />,
)
const odd: Kin = {
  ...alike, kinship: { ...alike.kinship, why: `Same name, both link ${'a-very-long-address-without-any-break.'.repeat(4)}example` },
  candidate: { ...other, name: 'Maximiliana-Wilhelmine von Hohenstein-Sonnenberg', headline: 'Everything about storage, diagrams, and more storage', company: '', location: '' }, profiles: [],
}
const otherPerson = { ...ilsePerson, candidate: other, profiles: [otherProfile], notes: [] }
const [first, second] = ilsePerson.profiles

/** One person with several profiles. */
export const sameScreens = {
  'panel-known': { page: 'panel', draw: preview([proven]) },
  'panel-perhaps-page': { page: 'panel', draw: preview([alike]) },
  'panel-joined': { page: 'panel', draw: saved({ merges: [merge()] }) },
  'panel-perhaps': { page: 'panel', draw: saved({ kin: [alike, odd] }) },
  'panel-profiles-joined': {
    page: 'panel',
    draw: panel(<>
      <h1 class="unseen">Ilse Okafor</h1>
      <Profiles
        profiles={[...(first ? [first] : []), ...(second ? [{ ...second, joined: 'The GitHub page links the LinkedIn profile' }] : [])]} siteName={siteName} now={now} onDetach={nothing} onUndo={nothing}
        merges={[merge({ goneName: 'Ilse Okafor' }), merge({ id: '00000000-0000-7000-8000-00000000bee1', at: daysAgo(12), goneName: 'I. Okafor', why: '', by: 'recruiter' })]}
      />
    </>),
  },
  'panel-same-confirm': { page: 'panel', draw: () => <SameConfirm person={ilsePerson} other={otherPerson} onSame={nothing} onBack={nothing} onClose={nothing} /> },
  'panel-same-rival': {
    page: 'panel',
    draw: () => <SameConfirm person={ilsePerson} other={{ ...otherPerson, profiles: [profile(other, 'github', 'iokafor')] }} onSame={nothing} onBack={nothing} onClose={nothing} />,
  },
} satisfies Record<string, { page: 'panel' | 'popup', draw: () => ComponentChild }>
