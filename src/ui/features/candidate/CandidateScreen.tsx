import { useEffect, useRef } from 'preact/hooks'
import { topicPersonOf } from '../../state/topics'
import { go, hrefOf } from '../../state/router'
import { Between } from '../person/Between'
import { Changes } from '../person/Changes'
import { Channels } from '../person/Channels'
import { DidYouWrite } from '../person/DidYouWrite'
import { Gifts } from '../person/Gifts'
import { isResting } from '../../../nurture/rhythm/gap'
import { Next } from '../person/Next'
import { Noes } from '../person/Noes'
import { NoteNeeds, wantsInNotes } from '../person/NoteNeeds'
import { Referrals } from '../person/Referrals'
import { withDays } from '../person/words'
import { Notes } from '../person/Notes'
import type { PersonScreenProps } from '../person/PersonScreen'
import { Talk } from '../person/Talk'
import { siteOfPage, Wants } from '../person/Wants'
import { Who } from '../person/Who'
import { YouBoth } from '../common/YouBoth'
import { SetAside } from '../quarantine/SetAside'
import { RightsLine } from '../privacy/RightsLine'
import { Same } from '../same/Same'
import { evidenceOf } from '../person/model'
import { usePersonScreen } from '../person/usePersonScreen'
import { Facts } from './Facts'
import { FollowUps } from './FollowUps'
import { Interests } from './Interests'
import { NotSuggested } from './NotSuggested'
import { Profiles } from './Profiles'

/** One candidate in full: what to say and what they care about on the left, what stands between us and what is next on the right. */
export function CandidateScreen(props: PersonScreenProps) {
  const { model, actions, ways, siteName, opened, onOpen, onAnswered, same, openTopic, onTellMine, onRights } = props
  const { person, settings, topics, warmth, balance, next, cadence, today, now, pending } = model
  const { candidate, profiles, touchpoints, followUps } = person
  const { name, labelOf, log, wrote, edit, logDetails, pickDay, wishFor, copyWish, openingOf, pitch, refer, sayNo, gifts, give, dialogs } = usePersonScreen(props)
  const topicPerson = topicPersonOf(person)
  const siteOf = (url: string) => siteOfPage(url, profiles, siteName)
  const evidence = (ids: readonly string[]) => evidenceOf(ids, topicPerson)
  const remove = () => {
    actions.remove()
    go({ page: 'people' })
  }
  const article = useRef<HTMLElement>(null)
  // Whoever came by a link would else stand nowhere: the link is gone.
  useEffect(() => { if (document.activeElement === document.body) article.current?.focus({ preventScroll: true }) }, [])
  useEffect(() => { document.title = `${candidate.name} · Kith` }, [candidate.name])

  return (
    <article ref={article} tabIndex={-1} class="candidate" aria-label={candidate.name}>
      <div class="candidate-main">
        <Who
          name={candidate.name} pronouns={candidate.pronouns} headline={candidate.headline} company={candidate.company}
          place={candidate.location}
          sites={profiles.map(profile => ({ name: siteName(profile.site), url: profile.url }))} tags={candidate.tags} stage={candidate.stage} warmth={warmth}
          menu={[
            { label: 'Edit', icon: 'pencil', onSelect: edit },
            ...(candidate.objectedAt ? [] : [{ label: 'Pitch an opening …', icon: 'external' as const, onSelect: pitch }]),
            { label: 'They passed …', onSelect: () => sayNo('passed') },
            { label: 'No offer …', onSelect: () => sayNo('no-offer') },
            { label: 'Print …', icon: 'download', onSelect: () => go({ page: 'print', id: candidate.id }) },
            ...(onRights ? [{ label: 'What is kept …', icon: 'lock' as const, onSelect: onRights }] : []),
            ...(same ? [{ label: 'This is the same person as …', icon: 'people' as const, onSelect: same.onChoose }] : []),
            'line',
            { label: 'Remove this person', icon: 'trash', danger: true, onSelect: remove },
          ]}
        />
        {onRights && <RightsLine person={person} settings={settings} today={today} onOpen={onRights} inset />}
        {same && <Same person={person} same={same} siteName={siteName} />}
        {(pending ?? opened) && (
          <DidYouWrite name={name} about={pending ? labelOf(pending.topic) : null} onYes={wrote} onNo={onAnswered} />
        )}
        <Changes changes={model.changes} today={today} siteName={siteName} onSeen={actions.seen} wishFor={wishFor} onCopy={copyWish} />
        {!candidate.objectedAt && <Talk
          suggestions={topics?.suggestions ?? null} evidence={evidence} today={today} name={name}
          onCopy={actions.copyOpener} onMark={actions.markTopic}
        />}
        {props.compose}
        <YouBoth
          ground={topics?.ground ?? null} told={settings.myInterests.length > 0} name={name} {...(onTellMine ? { onTell: onTellMine } : {})}
          {...(openTopic ? { openTopic } : {})}
        />
        <Interests
          interests={topics?.interests ?? null} evidence={evidence} today={today} name={name}
          onKeep={(topic, on) => actions.markTopic(topic, on ? 'kept' : null)} onHide={topic => actions.markTopic(topic, 'hidden')}
          onRemove={actions.removeSignal} onTell={actions.tell} {...(openTopic ? { openTopic } : {})}
        />
        <NotSuggested marks={person.marks} labelOf={labelOf} name={name} onAllow={actions.allowTopic} />
        <SetAside
          signals={person.signals} profiles={profiles} quarantined={topics?.quarantined ?? []} siteName={siteName} today={today}
          onClear={actions.clearSignal} onRemove={actions.removeSignal}
        />
        <Facts candidate={candidate} now={now} onEdit={edit} onAbout={about => actions.edit({ about })} />
      </div>
      <div class="candidate-side">
        <Next
          candidate={candidate} settings={settings} advice={withDays(next.why, today)} followUp={followUps[0] ?? null} lastTouch={touchpoints[0] ?? null} resting={isResting(touchpoints)}
          ways={ways} today={today}
          onLog={log} onLogDetails={() => logDetails()}
          onSnooze={actions.snooze} onPickDay={pickDay} onDone={actions.finish} onCadence={actions.setCadence} onOpen={onOpen}
        />
        {followUps.length > 1 && (
          <FollowUps followUps={followUps.slice(1)} today={today} onDone={actions.finish} onSnooze={actions.snooze} onPickDay={pickDay} />
        )}
        <Between
          touchpoints={touchpoints} balance={balance} cadence={cadence} name={name} today={today} labelOf={labelOf} openingOf={openingOf}
          onEdit={logDetails} onRemove={actions.removeTouch} onTick={actions.tickAsk}
        />
        <Noes outcomes={person.outcomes} needs={person.needs} openings={person.openings} today={today} onRemove={actions.removeOutcome} />
        <Referrals
          referrals={person.referrals} name={name} today={today} now={model.now} actions={actions} onAdd={refer}
          hrefOf={id => hrefOf({ page: 'person', id })}
        />
        <Wants needs={person.needs} today={today} siteOf={siteOf} onAdd={actions.addNeed} onRemove={actions.removeNeed} onConfirm={actions.confirmNeed} />
        {!candidate.objectedAt && <Gifts gifts={gifts} name={name} onGiven={give} />}
        <Notes
          notes={person.notes} today={today} onAdd={actions.addNote} onEdit={actions.editNote} onRemove={actions.removeNote}
          wants={<NoteNeeds wants={wantsInNotes(person.notes, person.needs, today)} onAdd={actions.addNeed} />}
        />
        <Channels channels={candidate.channels} onChange={actions.setChannels} />
        <Profiles
          profiles={profiles} siteName={siteName} now={now} onDetach={actions.detach}
          {...(same ? { merges: same.merges, onUndo: same.onUndo } : {})}
        />
      </div>
      {dialogs}
    </article>
  )
}
