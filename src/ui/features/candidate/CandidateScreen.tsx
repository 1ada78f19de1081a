import { useEffect, useRef, useState } from 'preact/hooks'
import type { FollowUp } from '../../../domain/follow-up'
import type { Touchpoint } from '../../../domain/touchpoint'
import { useKeys } from '../../state/keys'
import { topicPersonOf } from '../../state/topics'
import { go } from '../../state/router'
import { Between } from '../person/Between'
import { Changes } from '../person/Changes'
import { Channels } from '../person/Channels'
import { DayDialog } from '../person/DayDialog'
import { DidYouWrite } from '../person/DidYouWrite'
import { EditDialog } from '../person/EditDialog'
import { LogDialog } from '../person/LogDialog'
import { Next } from '../person/Next'
import { Notes } from '../person/Notes'
import type { PersonScreenProps } from '../person/PersonScreen'
import { Talk } from '../person/Talk'
import { Wants } from '../person/Wants'
import { Who } from '../person/Who'
import { evidenceOf } from '../person/model'
import { shortName } from '../person/words'
import { Facts } from './Facts'
import { FollowUps } from './FollowUps'
import { Interests } from './Interests'
import { Profiles } from './Profiles'

type Open = { is: 'edit' } | { is: 'log', touch?: Touchpoint } | { is: 'day', followUp: FollowUp | null } | null

/** One candidate in full: what to say and what they care about on the left, what stands between us and what is next on the right. */
export function CandidateScreen({ model, actions, ways, siteName, opened, onOpen, onAnswered }: PersonScreenProps) {
  const [open, setOpen] = useState<Open>(null)
  const { person, settings, topics, warmth, balance, today, now, pending } = model
  const { candidate, profiles, touchpoints, followUps } = person
  const name = shortName(candidate)
  const labelOf = topics?.labelOf ?? (topic => topic)
  const close = () => setOpen(null)
  const usual = touchpoints.find(touch => touch.direction === 'out')?.channel ?? ways[0]?.channel ?? 'site'
  const log = (touch: Pick<Touchpoint, 'kind' | 'direction'>, topic?: string) =>
    void actions.log({ ...touch, channel: opened?.channel ?? usual, topics: topic ? [topic] : [], note: '', at: now })
  const topicPerson = topicPersonOf(person)
  const evidence = (ids: readonly string[]) => evidenceOf(ids, topicPerson)
  const pickDay = (followUp: FollowUp | null) => setOpen({ is: 'day', followUp })
  const remove = () => {
    actions.remove()
    go({ page: 'people' })
  }
  const article = useRef<HTMLElement>(null)
  // Whoever came by a link would else stand nowhere: the link is gone.
  useEffect(() => { if (document.activeElement === document.body) article.current?.focus({ preventScroll: true }) }, [])
  useEffect(() => { document.title = `${candidate.name} · Kith` }, [candidate.name])
  useKeys({ l: () => setOpen({ is: 'log' }), e: () => setOpen({ is: 'edit' }) }, settings.singleKeys)

  return (
    <article ref={article} tabIndex={-1} class="candidate" aria-label={candidate.name}>
      <div class="candidate-main">
        <Who
          name={candidate.name} pronouns={candidate.pronouns} headline={candidate.headline} company={candidate.company} place={candidate.location}
          sites={profiles.map(profile => ({ name: siteName(profile.site), url: profile.url }))} tags={candidate.tags} warmth={warmth}
          menu={[
            { label: 'Edit', icon: 'pencil', onSelect: () => setOpen({ is: 'edit' }) },
            'line',
            { label: 'Remove this person', icon: 'trash', danger: true, onSelect: remove },
          ]}
        />
        {(pending ?? opened) && (
          <DidYouWrite
            name={name} about={pending ? labelOf(pending.topic) : null} onNo={onAnswered}
            onYes={() => { log({ kind: 'casual', direction: 'out' }, pending?.topic); onAnswered() }}
          />
        )}
        <Changes changes={model.changes} siteName={siteName} onSeen={actions.seen} />
        <Talk suggestions={topics?.suggestions ?? null} evidence={evidence} today={today} name={name} onCopy={actions.copyOpener} onMark={actions.markTopic} />
        <Interests
          interests={topics?.interests ?? null} evidence={evidence} today={today} name={name}
          onKeep={(topic, on) => actions.markTopic(topic, on ? 'kept' : null)} onHide={topic => actions.markTopic(topic, 'hidden')} onRemove={actions.removeSignal} onTell={actions.tell}
        />
        <Facts candidate={candidate} now={now} onEdit={() => setOpen({ is: 'edit' })} onAbout={about => actions.edit({ about })} />
      </div>
      <div class="candidate-side">
        <Next
          candidate={candidate} settings={settings} followUp={followUps[0] ?? null} lastTouch={touchpoints[0] ?? null} ways={ways} today={today}
          onLog={log} onLogDetails={() => setOpen({ is: 'log' })}
          onSnooze={actions.snooze} onPickDay={pickDay} onDone={actions.finish} onCadence={actions.setCadence} onOpen={onOpen}
        />
        {followUps.length > 1 && <FollowUps followUps={followUps.slice(1)} today={today} onDone={actions.finish} onSnooze={actions.snooze} onPickDay={pickDay} />}
        <Between
          touchpoints={touchpoints} balance={balance} name={name} today={today} labelOf={labelOf}
          onEdit={touch => setOpen({ is: 'log', touch })} onRemove={actions.removeTouch}
        />
        <Wants needs={person.needs} onAdd={actions.addNeed} onRemove={actions.removeNeed} />
        <Notes notes={person.notes} today={today} onAdd={actions.addNote} onEdit={actions.editNote} onRemove={actions.removeNote} />
        <Channels channels={candidate.channels} onChange={actions.setChannels} />
        <Profiles profiles={profiles} siteName={siteName} now={now} onDetach={actions.detach} />
      </div>
      {open?.is === 'edit' && <EditDialog candidate={candidate} onSave={actions.edit} onClose={close} />}
      {open?.is === 'log' && (
        <LogDialog
          name={name} {...(open.touch ? { touch: open.touch } : {})} interests={topics?.interests ?? []} asksInARow={balance.asksInARow} start={{ channel: usual }} now={now}
          onSave={touch => open.touch ? actions.editTouch(open.touch.id, touch) : actions.log(touch)} onClose={close}
        />
      )}
      {open?.is === 'day' && (
        <DayDialog
          title={open.followUp ? 'Put it off to' : `Remind me about ${name}`} today={today} withReason={!open.followUp} onClose={close}
          onPick={(day, reason) => open.followUp ? actions.snooze(open.followUp, day) : void actions.setFollowUp(day, reason)}
        />
      )}
    </article>
  )
}
