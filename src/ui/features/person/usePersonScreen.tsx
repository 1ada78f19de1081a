import { useMemo, useState } from 'preact/hooks'
import type { FollowUp } from '../../../domain/follow-up'
import type { Outcome } from '../../../domain/outcome'
import type { Touchpoint } from '../../../domain/touchpoint'
import { type Gift, giftDesk } from '../../../nurture/gifts'
import { askWarnings } from '../../../nurture/ledger'
import type { Wish } from '../../../nurture/news'
import { act, askAbout } from '../../state/bar'
import { useKeys } from '../../state/keys'
import { congratulate } from '../../state/topics'
import { DayDialog } from './DayDialog'
import { EditDialog } from './EditDialog'
import { LogDialog } from './LogDialog'
import { openingName } from '../log/words'
import { gateFor } from './model'
import { NoDialog } from './NoDialog'
import { ReferralDialog } from './Referrals'
import type { PersonScreenProps } from './PersonScreen'
import { shortName } from './words'

type Open = { is: 'edit' } | { is: 'log', touch?: Touchpoint, kind?: Touchpoint['kind'] } | { is: 'refer' } | { is: 'no', kind: Outcome['kind'] } | { is: 'day', followUp: FollowUp | null } | null

/** What the panel and the people page do alike for one person: logging, and the dialogs, of which one is open at a time. */
export function usePersonScreen({ model, actions, ways, opened, onAnswered, onOpenings, same }: PersonScreenProps) {
  const [open, setOpen] = useState<Open>(null)
  const { person, settings, topics, cadence, today, now, pending } = model
  const interests = topics?.interests ?? []
  const { candidate, touchpoints } = person
  const name = shortName(candidate)
  const usual = touchpoints.find(touch => touch.direction === 'out')?.channel ?? ways[0]?.channel ?? 'site'
  const close = () => setOpen(null)
  const edit = () => setOpen({ is: 'edit' })
  const refer = () => setOpen({ is: 'refer' })
  const sayNo = (kind: Outcome['kind']) => setOpen({ is: 'no', kind })
  const openingOf = (id: string) => {
    const opening = person.openings.find(one => one.id === id)
    return opening && openingName(opening)
  }
  const pitch = () => setOpen({ is: 'log', kind: 'pitch' })
  const logDetails = (touch?: Touchpoint) => setOpen(touch ? { is: 'log', touch } : { is: 'log' })
  const pickDay = (followUp: FollowUp | null) => setOpen({ is: 'day', followUp })
  const usedTopics = pending?.topic && interests.some(({ topic }) => topic.id === pending.topic) ? [pending.topic] : []
  const store = ({ kind, direction }: Pick<Touchpoint, 'kind' | 'direction'>, used: string[] = [], note = '') =>
    void actions.log({ kind, direction, channel: opened?.channel ?? usual, topics: used, note, at: now })
  // One press logs, unless there is something to say first: what speaks against another ask, or the gate before a pitch.
  const log = (preset: Pick<Touchpoint, 'kind' | 'direction'>) => {
    const asks = preset.direction === 'out' && preset.kind === 'ask'
    if (preset.kind === 'pitch' || (asks && askWarnings({ touchpoints, cadence, name, today }).length > 0)) setOpen({ is: 'log', kind: preset.kind })
    else store(preset)
  }
  const wrote = () => {
    store({ kind: pending?.gift ? 'give' : 'casual', direction: 'out' }, pending?.topic ? [pending.topic] : [], pending?.gift)
    onAnswered()
  }
  const gifts = useMemo(() => giftDesk({
    needs: person.needs, touchpoints, topics: (topics?.suggestions ?? []).map(({ topic: { id, label } }) => ({ id, label })),
  }), [person, topics])
  const give = ({ kind, serves }: Gift) => {
    const about = serves && 'topic' in serves ? interests.find(({ topic }) => topic.label === serves.topic)?.topic.id : undefined
    void actions.log({ kind: 'give', direction: 'out', channel: opened?.channel ?? usual, topics: about ? [about] : [], note: '', at: now, what: kind })
  }
  const language = candidate.language || (topics?.suggestions[0]?.language ?? '')
  const wishFor = (wish: Wish) => congratulate(wish, { givenName: candidate.givenName, language }, settings)
  const copyWish = (text: string) => actions.copyOpener('the news', text)
  const snooze = { does: 'Snooze', run: () => askAbout(candidate.id, 'snooze') }
  useKeys({
    l: { does: 'Log a touch', run: () => logDetails() }, g: { does: 'Log something you gave', run: () => act(candidate.id, 'give') }, s: snooze, h: snooze,
    e: { does: 'Edit the person', run: edit }, ...(same ? { m: { does: 'Join with the same person', run: same.onChoose } } : {}),
  }, settings.singleKeys)

  const dialogs = <>
    {open?.is === 'edit' && <EditDialog candidate={candidate} onSave={actions.edit} onClose={close} />}
    {open?.is === 'log' && (
      <LogDialog
        name={name} {...(open.touch ? { touch: open.touch } : {})} interests={interests} touchpoints={touchpoints} cadence={cadence}
        openings={person.openings} gateFor={opening => gateFor(model, opening)} {...(onOpenings ? { onOpenings } : {})}
        start={{ channel: usual, topics: usedTopics, ...(open.kind ? { kind: open.kind } : {}) }} now={now}
        onSave={touch => open.touch ? actions.editTouch(open.touch, touch) : actions.log(touch)} onClose={close}
      />
    )}
    {open?.is === 'day' && (
      <DayDialog
        title={open.followUp ? 'Put it off to' : `Remind me about ${name}`} today={today} withReason={!open.followUp} onClose={close}
        onPick={(day, reason) => open.followUp ? actions.snooze(open.followUp, day) : void actions.setFollowUp(day, reason)}
      />
    )}
    {open?.is === 'refer' && <ReferralDialog name={name} candidateId={candidate.id} onAdd={actions.addReferral} onClose={close} />}
    {open?.is === 'no' && (
      <NoDialog
        name={name} kind={open.kind} openings={person.openings} openingId={touchpoints.find(touch => touch.kind === 'pitch')?.openingId ?? null}
        today={today} onSave={actions.addOutcome} onClose={close}
      />
    )}
  </>
  return { name, labelOf: topics?.labelOf ?? ((topic: string) => topic), log, wrote, edit, pitch, refer, sayNo, openingOf, logDetails, pickDay, wishFor, copyWish, gifts, give, dialogs }
}
