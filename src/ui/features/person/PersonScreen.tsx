import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Capture } from '../../../domain/capture'
import { topicPersonOf } from '../../state/topics'
import { YouBoth } from '../common/YouBoth'
import { LeftOut } from '../quarantine/LeftOut'
import { leftOutOf, withLine } from '../quarantine/left-out'
import type { OpenTopic } from '../topics/TopicLink'
import type { PersonActions } from './actions'
import { Between } from './Between'
import { Cares } from './Cares'
import { Changes } from './Changes'
import { Channels } from './Channels'
import { FindButton } from '../find/FindButton'
import { DidYouWrite } from './DidYouWrite'
import { Gifts } from './Gifts'
import { type PersonModel, evidenceOf } from './model'
import { isResting } from '../../../nurture/rhythm/gap'
import { Next } from './Next'
import { Noes } from './Noes'
import { NoteNeeds, wantsInNotes } from './NoteNeeds'
import { Referrals } from './Referrals'
import { withDays } from './words'
import { Notes } from './Notes'
import { OnThisPage } from './OnThisPage'
import { Talk } from './Talk'
import { usePersonScreen } from './usePersonScreen'
import { RightsLine } from '../privacy/RightsLine'
import { Same } from '../same/Same'
import type { SameView } from '../same/view'
import { siteOfPage, Wants } from './Wants'
import type { Way } from './ways'
import { Who } from './Who'

export interface PersonScreenProps {
  model: PersonModel
  actions: PersonActions
  ways: readonly Way[]
  siteName: (site: string) => string
  /** The page in view, when it is this person's. */
  capture: Capture | null
  onToggleItem: (key: string, on: boolean) => void
  /** A conversation was opened that way: "did you write?" */
  opened: Way | null
  onOpen: (way: Way) => void
  /** "Did you write?" was answered. */
  onAnswered: () => void
  onShowInFull: () => void
  /** Leads to the openings. */
  onOpenings?: () => void
  /** Looks somebody else up. */
  onFind?: () => void
  /** Asks who would love the page in view. */
  onLove?: () => void
  /** Who else this may be, or became one with. */
  same?: SameView
  /** The way to a topic's own page. */
  openTopic?: OpenTopic
  /** Where a message is written. */
  compose?: ComponentChild
  /** Leads to what is kept of them and what they can ask for. */
  onRights?: () => void
  /** Leads to where the recruiter tells what they care about; absent where they are not asked. */
  onTellMine?: () => void
}

/** A saved person in the panel. */
export function PersonScreen(props: PersonScreenProps) {
  const { model, actions, ways, siteName, capture, onToggleItem, opened, onOpen, onAnswered, onShowInFull, onFind, onLove, same, openTopic, onTellMine, compose, onRights } = props
  const { person, settings, topics, warmth, balance, next, cadence, today, pending } = model
  const { candidate, profiles, touchpoints } = person
  const { name, labelOf, log, wrote, edit, logDetails, pickDay, wishFor, copyWish, openingOf, pitch, refer, sayNo, gifts, give, dialogs } = usePersonScreen(props)
  const here = person.signals.filter(signal => signal.source === capture?.site)
  const saved = new Set(here.filter(signal => signal.saved).map(signal => signal.key))
  const cleared = new Set(here.filter(signal => signal.cleared).map(signal => signal.key))
  const left = useMemo(() => capture && leftOutOf(capture, new Set([...saved, ...cleared]), candidate), [capture, person])
  const topicPerson = topicPersonOf(person)
  const siteOf = (url: string) => siteOfPage(url, profiles, siteName)

  return (
    <article class="person" aria-label={candidate.name}>
      <div class="person-body">
        <Who
          name={candidate.name} pronouns={candidate.pronouns} headline={candidate.headline} company={candidate.company}
          place={candidate.location}
          sites={profiles.map(profile => ({ name: siteName(profile.site), url: profile.url }))} tags={candidate.tags} stage={candidate.stage} warmth={warmth}
          tools={onFind && <FindButton onFind={onFind} />}
          menu={[
            { label: 'Edit', icon: 'pencil', onSelect: edit },
            ...(candidate.objectedAt ? [] : [{ label: 'Pitch an opening …', icon: 'external' as const, onSelect: pitch }]),
            { label: 'They passed …', onSelect: () => sayNo('passed') },
            { label: 'No offer …', onSelect: () => sayNo('no-offer') },
            { label: 'Show in full', icon: 'person', onSelect: onShowInFull },
            ...(onRights ? [{ label: 'What is kept …', icon: 'lock' as const, onSelect: onRights }] : []),
            ...(onLove ? [{ label: 'Who would love this page?', icon: 'gift' as const, onSelect: onLove }] : []),
            ...(profiles.length > 1 ? profiles : []).map(({ id, site }) => ({
              label: `Take the ${siteName(site)} profile off`, onSelect: () => actions.detach(id),
            })),
            ...(same ? [{ label: 'This is the same person as …', icon: 'people' as const, onSelect: same.onChoose }] : []),
            'line',
            { label: 'Remove this person', icon: 'trash', danger: true, onSelect: actions.remove },
          ]}
        />
        {onRights && <RightsLine person={person} settings={settings} today={today} onOpen={onRights} inset />}
        {same && <Same person={person} same={same} siteName={siteName} />}
        {(pending ?? opened) && (
          <DidYouWrite name={name} about={pending ? labelOf(pending.topic) : null} onYes={wrote} onNo={onAnswered} />
        )}
        <Changes changes={model.changes} today={today} siteName={siteName} onSeen={actions.seen} wishFor={wishFor} onCopy={copyWish} />
        {!candidate.objectedAt && <Talk
          suggestions={topics?.suggestions ?? null} evidence={ids => evidenceOf(ids, topicPerson)} today={today} name={name}
          onCopy={actions.copyOpener} onMark={actions.markTopic}
        />}
        {compose}
        <YouBoth
          ground={topics?.ground ?? null} told={settings.myInterests.length > 0} name={name} {...(onTellMine ? { onTell: onTellMine } : {})}
          {...(openTopic ? { openTopic } : {})}
        />
        <Cares
          interests={topics?.interests ?? null} today={today} name={name} {...(openTopic ? { openTopic } : {})}
          onKeep={(topic, on) => actions.markTopic(topic, on ? 'kept' : null)} onTell={actions.tell}
        />
        {capture && (
          <OnThisPage items={capture.items} saved={saved} cleared={cleared} without={left?.items ?? []} today={today} onToggle={onToggleItem} />
        )}
        {left && (
          <LeftOut
            left={left} today={today} onKeep={key => onToggleItem(key, true)}
            onKeepLine={line => actions.keepLine(line.field, withLine(line, candidate))}
          />
        )}
        <Wants needs={person.needs} today={today} siteOf={siteOf} onAdd={actions.addNeed} onRemove={actions.removeNeed} onConfirm={actions.confirmNeed} />
        {!candidate.objectedAt && <Gifts gifts={gifts} name={name} onGiven={give} />}
        <Between
          touchpoints={touchpoints} balance={balance} cadence={cadence} name={name} today={today} labelOf={labelOf} openingOf={openingOf}
          onEdit={logDetails} onRemove={actions.removeTouch} onTick={actions.tickAsk}
        />
        <Noes outcomes={person.outcomes} needs={person.needs} openings={person.openings} today={today} onRemove={actions.removeOutcome} />
        <Referrals
          referrals={person.referrals} name={name} today={today} now={model.now} actions={actions} onAdd={refer}
        />
        <Notes
          notes={person.notes} today={today} onAdd={actions.addNote} onEdit={actions.editNote} onRemove={actions.removeNote}
          wants={<NoteNeeds wants={wantsInNotes(person.notes, person.needs, today)} onAdd={actions.addNeed} />}
        />
        <Channels channels={candidate.channels} onChange={actions.setChannels} />
      </div>
      <Next
        candidate={candidate} settings={settings} advice={withDays(next.why, today)} followUp={person.followUps[0] ?? null} lastTouch={touchpoints[0] ?? null} resting={isResting(touchpoints)}
        ways={ways} today={today}
        onLog={log} onLogDetails={() => logDetails()}
        onSnooze={actions.snooze} onPickDay={pickDay} onDone={actions.finish}
        onCadence={actions.setCadence} onOpen={onOpen}
      />
      {dialogs}
    </article>
  )
}
