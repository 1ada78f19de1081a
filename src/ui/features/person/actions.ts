import type { Candidate, Channel, Note } from '../../../domain/candidate'
import type { Day } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import type { Need } from '../../../domain/need'
import type { Outcome } from '../../../domain/outcome'
import type { Referral } from '../../../domain/referral'
import type { Touchpoint } from '../../../domain/touchpoint'
import type { UiMessages } from '../../../protocol/messages'
import { weekdayDay } from '../../../i18n/format'
import { now, today } from '../../state/clock'
import { command } from '../../state/command'
import { showToast } from '../../state/toasts'

type TouchMore = 'what' | 'openingId' | 'override' | 'answeredAt' | 'thankedAt' | 'toldAt'
export type NewTouch = Pick<Touchpoint, 'kind' | 'direction' | 'channel' | 'topics' | 'note' | 'at' | TouchMore>
/** A step of the loop of an ask. */
export type LoopTick = 'answeredAt' | 'thankedAt' | 'toldAt'
export type NewOutcome = Pick<Outcome, 'kind' | 'reason' | 'words' | 'until' | 'openingId'>

/** Everything the screens of one candidate can ask for. Forms get `true` when it was stored, and keep their text else. */
export interface PersonActions {
  copyOpener(topic: string, text: string): void
  markTopic(topic: { id: string, label: string }, mark: 'hidden' | 'refused' | 'kept' | null): void
  /** A hidden or refused topic may come back. */
  allowTopic(topic: { id: string, label: string }): void
  tell(title: string): Promise<boolean>
  removeSignal(id: string): void
  /** It tells nothing private, or does after all. */
  clearSignal(id: string, on: boolean): void
  addNeed(kind: Need['kind'], text: string): Promise<boolean>
  removeNeed(need: Need): void
  /** Asked again: it is still true. */
  confirmNeed(need: Need): void
  addNote(text: string): Promise<boolean>
  editNote(id: string, text: string): Promise<boolean>
  removeNote(note: Note): void
  setChannels(channels: Channel[], done: string): Promise<boolean>
  log(touch: NewTouch): Promise<boolean>
  editTouch(before: Touchpoint, touch: NewTouch): Promise<boolean>
  /** Ticks a step of the loop of an ask, or takes the tick back. */
  tickAsk(touch: Touchpoint, step: LoopTick, on: boolean): void
  addReferral(otherId: string, sent: boolean): void
  editReferral(id: string, patch: Partial<Pick<Referral, 'outcome' | 'thankedAt' | 'toldAt'>>): Promise<boolean>
  removeReferral(referral: Referral): void
  addOutcome(outcome: NewOutcome): Promise<boolean>
  removeOutcome(outcome: Outcome): void
  removeTouch(touch: Touchpoint): void
  setFollowUp(dueOn: Day, reason: string): Promise<boolean>
  snooze(followUp: FollowUp, until: Day): void
  finish(followUp: FollowUp): void
  setCadence(ideal: number | null, paused: boolean): void
  edit(patch: UiMessages['candidate.edit']['patch']): Promise<boolean>
  /** Keeps a line of the page that was left out, as words of the recruiter's own. */
  keepLine(field: 'headline' | 'about', text: string): void
  remove(): void
  seen(profileId: string): void
  detach(profileId: string): void
}

/** Puts words on the clipboard. @returns false when the browser refused, which is then said */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    showToast('The browser did not let Kith copy. Select the words and copy them by hand.', { tone: 'bad' })
    return false
  }
}

/** What is stored of a contact, without the record around it. */
function fieldsOf({ kind, direction, channel, topics, note, at, what, openingId, override, answeredAt, thankedAt, toldAt }: NewTouch): NewTouch {
  const more = { what, openingId, override, answeredAt, thankedAt, toldAt }
  return { kind, direction, channel, topics, note, at, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) }
}

/** The actions of one candidate, as commands to the background. */
export function personActions(candidate: Pick<Candidate, 'id' | 'name' | 'cadence' | 'paused' | 'headline' | 'about'>): PersonActions {
  const { id: candidateId, name } = candidate
  const ok = async (answer: Promise<{ value: unknown } | null>) => (await answer) !== null
  const log = (touch: NewTouch, done: string) =>
    ok(command('touch.log', { candidateIds: [candidateId], ...fieldsOf(touch) }, {
      done, undo: ({ touchpointIds }) => { for (const touchpointId of touchpointIds) void command('touch.remove', { touchpointId }) },
    }))
  return {
    copyOpener: (topic, text) => void copyText(text).then(copied => {
      if (!copied) return
      showToast('Copied. Paste it where you write.')
      void command('opener.copied', { candidateId, topic, text })
    }),
    markTopic: (topic, mark) => void command('topic.mark', { candidateId, topic: topic.id, mark }, mark === 'hidden' || mark === 'refused'
      ? { done: `${topic.label} will not be suggested for ${name}`, undo: ({ before }) => void command('topic.mark', { candidateId, topic: topic.id, mark: before }) }
      : {}),
    allowTopic: topic => void command('topic.mark', { candidateId, topic: topic.id, mark: null }, {
      done: `${topic.label} may be suggested for ${name} again`, undo: ({ before }) => void command('topic.mark', { candidateId, topic: topic.id, mark: before }),
    }),
    tell: title => ok(command('signal.tell', { candidateId, title }, {
      done: 'Kept', undo: ({ signalId }) => void command('signal.remove', { signalId }),
    })),
    clearSignal: (signalId, on) => void command('signal.clear', { signalId, on }, {
      done: on ? 'Remembered: it tells nothing private' : 'Set aside again', undo: () => void command('signal.clear', { signalId, on: !on }),
    }),
    removeSignal: signalId => void command('signal.remove', { signalId }, {
      done: 'Removed', undo: () => void command('signal.restore', { signalId }),
    }),
    addNeed: (kind, text) => ok(command('need.add', { candidateId, kind, text, source: '' })),
    removeNeed: need => void command('need.remove', { needId: need.id }, {
      done: 'Removed', undo: () => void command('need.add', { candidateId, kind: need.kind, text: need.text, source: need.source }),
    }),
    confirmNeed: need => void command('need.confirm', { needId: need.id }, { done: 'Still true: asked again in six months' }),
    addNote: text => ok(command('note.add', { candidateId, text })),
    editNote: (noteId, text) => ok(command('note.edit', { noteId, text })),
    removeNote: note => void command('note.remove', { noteId: note.id }, {
      done: 'Note removed', undo: () => void command('note.add', { candidateId, text: note.text }),
    }),
    setChannels: (channels, done) => ok(command('candidate.channels', { candidateId, channels }, { done })),
    log: touch => log(touch, `Logged with ${name}`),
    editTouch: (before, touch) => ok(command('touch.edit', { touchpointId: before.id, patch: fieldsOf(touch) }, {
      done: 'Changed', undo: () => void command('touch.edit', { touchpointId: before.id, patch: fieldsOf(before) }),
    })),
    tickAsk: (touch, step, on) => void command('touch.edit', { touchpointId: touch.id, patch: { [step]: on ? now.value : null } }),
    addReferral: (otherId, sent) => void command('referral.add', {
      fromId: sent ? candidateId : otherId, toId: sent ? otherId : candidateId, at: now.value,
    }, { done: 'Referral noted', undo: ({ referralId }) => void command('referral.remove', { referralId }) }),
    editReferral: (referralId, patch) => ok(command('referral.edit', { referralId, patch })),
    removeReferral: ({ id: referralId, fromId, toId, at, outcome, thankedAt, toldAt }) => void command('referral.remove', { referralId }, {
      done: 'Removed',
      undo: () => void command('referral.add', { fromId, toId, at }).then(added => added &&
        command('referral.edit', { referralId: added.value.referralId, patch: { outcome, thankedAt, toldAt } })),
    }),
    addOutcome: outcome => ok(command('outcome.add', { candidateId, ...outcome, at: now.value }, {
      done: 'Noted. What comes after it is planned.', undo: ({ outcomeId }) => void command('outcome.remove', { outcomeId }),
    })),
    removeOutcome: ({ id: outcomeId, kind, reason, words, at, until, openingId }) => void command('outcome.remove', { outcomeId }, {
      done: 'Removed', undo: () => void command('outcome.add', { candidateId, kind, reason, words, at, until, openingId }),
    }),
    removeTouch: touch => void command('touch.remove', { touchpointId: touch.id }, {
      done: 'Removed', undo: () => void log(touch, 'Brought back'),
    }),
    setFollowUp: (dueOn, reason) => ok(command('followUp.set', { candidateId, dueOn, reason }, {
      done: `Reminder set for ${weekdayDay(dueOn, today.value)}`,
    })),
    snooze: (followUp, until) => void command('followUp.snooze', { followUpId: followUp.id, until }, {
      done: `${name}: put off to ${weekdayDay(until, today.value)}`,
      undo: () => void command('followUp.snooze', { followUpId: followUp.id, until: followUp.dueOn }),
    }),
    finish: followUp => void command('followUp.done', { followUpId: followUp.id }, {
      done: `${name}: done`, undo: () => void command('followUp.reopen', { followUpId: followUp.id }),
    }),
    setCadence: (ideal, paused) => void command('candidate.cadence', { candidateId, ideal, paused }, {
      done: paused ? `Paused: no reminders about ${name}` : 'Rhythm changed',
      undo: () => void command('candidate.cadence', { candidateId, ideal: candidate.cadence?.ideal ?? null, paused: candidate.paused }),
    }),
    edit: patch => ok(command('candidate.edit', { candidateId, patch })),
    keepLine: (field, text) => void command('candidate.edit', { candidateId, patch: { [field]: text } }, {
      done: `Kept with your own words: later visits leave the ${field === 'about' ? 'text' : 'headline'} alone`,
      undo: () => void command('candidate.edit', { candidateId, patch: { [field]: candidate[field] } }),
    }),
    remove: () => void command('candidate.remove', { candidateId }, {
      done: `${name} was removed`, undo: () => void command('candidate.restore', { candidateId }),
    }),
    seen: profileId => void command('profile.seen', { profileId }),
    detach: profileId => void command('profile.detach', { profileId }, { done: 'Profile taken off' }),
  }
}
