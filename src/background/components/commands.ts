import { attachCapture, saveCapture } from '../../db/commands/captures'
import { type MayKeep, saveItem, unsaveItem } from '../../db/commands/items'
import { detachProfile, seeProfile } from '../../db/commands/profiles'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate, setCadence, setChannels } from '../../db/commands/candidates'
import { logWithPeople, pacePeople, stagePeople, tagPeople } from '../../db/commands/bulk'
import { removePeople } from '../../db/commands/bulk-remove'
import { undoBulk } from '../../db/commands/bulk-undo'
import type { Context } from '../../db/commands/context'
import { erasePerson, liftErasure } from '../../db/commands/erasure'
import { finishFollowUp, reopenFollowUp, setFollowUp, snoozeFollowUp } from '../../db/commands/follow-ups'
import { clearSignal, keepSignal, markTopic, rememberOpener, removeSignal, restoreSignal, tellInterest } from '../../db/commands/interests'
import { beginHandover } from '../../db/commands/handover'
import { keepThing, noteRecent } from '../../db/commands/keep'
import { mergePeople, seeMerge, unmergePeople } from '../../db/commands/merge'
import { changeRhythms, freshStart, putBack } from '../../db/commands/rhythm'
import { removeRule, restoreRule } from '../../db/commands/rules'
import { addNeed, addNote, confirmNeed, editNote, removeNeed, removeNote } from '../../db/commands/notes'
import { addOpening, editOpening, removeOpening, restoreOpening } from '../../db/commands/openings'
import { addOutcome, removeOutcome } from '../../db/commands/outcomes'
import { addReferral, editReferral, removeReferral } from '../../db/commands/referrals'
import { giveNotice, keepLonger, logNoted, markObjection, noteAccess, takeNoticeBack, waiveNotice } from '../../db/commands/privacy'
import { redact } from '../../db/commands/redaction'
import { refuseCapture, refusePeople } from '../../db/commands/same-person'
import { changeSettings } from '../../db/commands/settings'
import { sweepStaged } from '../../db/commands/staging'
import { editTouch, logTouch, removeTouch } from '../../db/commands/touchpoints'
import { removeView, saveView } from '../../db/commands/views'
import type { Thing } from '../../domain/keep'
import type { UiHandlers } from '../router'
import { writeSession } from '../../platform/session'
import { type Giving, givingKey } from '../../protocol/giving'
import { storable } from '../../topics'
import { watchDrafts } from './drafts'
import { forgetInSession } from './erased'
import { selectionIn, thingIn } from './keeping'
import { type Anyway, admit, admitItem } from './quarantine'
import { type Backups, backupHandlers } from './backup'
import type { Tabs } from './tabs'
import type { Teacher } from './teach'

interface Needs { tabs: Tabs, teacher: Teacher, backups: Backups, context: () => Context, mayKeep: MayKeep, /** Has badge, alarm and pages follow what is stored; nobody waits for it. */ changed: () => void }

/** What Kith's own pages may ask: each message is one command, one transaction; afterwards badge, alarm and pages follow. */
export function commandHandlers({ tabs, teacher, backups, context, mayKeep, changed }: Needs): UiHandlers {
  return {
    'tab.read': ({ tabId }) => tabs.read(tabId),
    'tab.inject': ({ tabId }) => tabs.inject(tabId),
    'capture.save': async ({ tabId, ...typed }) => after(saveCapture(context(), storable(await tabs.captureOf(tabId)), mayKeep, known(typed))),
    'capture.saveItem': async ({ tabId, key, on, anyway }) => {
      const capture = storable(await tabs.captureOf(tabId))
      if (!on) return after(unsaveItem(context(), capture, key, mayKeep))
      const { cleared } = await admitItem(context().db, capture, key, anyway)
      return after(saveItem(context(), capture, key, cleared))
    },
    'capture.saveSelection': async ({ tabId, candidateId, anyway }) => keep(candidateId, await selectionIn(tabId), anyway),
    'keep.thing': ({ candidateId, thing, anyway }) => keep(candidateId, thing, anyway),
    'keep.tab': async ({ tabId, candidateId, anyway }) => {
      const thing = await thingIn(tabId)
      return { ...await keep(candidateId, thing, anyway), what: thing.what }
    },
    'give.tab': async ({ tabId, windowId }) => {
      const giving: Giving = { thing: await thingIn(tabId), windowId, at: Date.now() }
      await writeSession(givingKey, giving)
      return null
    },
    'draft.watch': ({ tabId }) => watchDrafts(context().db, tabId),
    'capture.attach': async ({ tabId, candidateId }) => after(attachCapture(context(), storable(await tabs.captureOf(tabId)), candidateId, mayKeep)),
    'teach.list': ({ tabId }) => teacher.list(tabId),
    'teach.learn': ({ tabId, url, choices }) => teacher.learn(tabId, url, choices),
    'teach.point': ({ tabId, url, on }) => teacher.point(tabId, url, on),
    'rule.remove': input => removeRule(context(), input),
    'rule.restore': input => restoreRule(context(), input),

    'profile.seen': input => seeProfile(context(), input),
    'profile.detach': input => after(detachProfile(context(), input)),

    'candidate.add': input => after(addCandidate(context(), known(input))),
    'candidate.edit': ({ candidateId, patch }) => after(editCandidate(context(), { candidateId, patch: known(patch) })),
    'candidate.channels': input => setChannels(context(), input),
    'candidate.cadence': input => after(setCadence(context(), input)),
    'candidate.remove': input => after(removeCandidate(context(), input)),
    'candidate.restore': input => after(restoreCandidate(context(), input)),
    'candidate.viewed': async ({ candidateId }) => {
      await noteRecent(context(), [candidateId])
      return null
    },

    'person.merge': input => after(mergePeople(context(), input)),
    'person.unmerge': input => after(unmergePeople(context(), input)),
    'person.mergeSeen': input => seeMerge(context(), input),
    'person.refuse': input => refusePeople(context(), input),
    'capture.refuse': async ({ tabId, candidateId }) => refuseCapture(context(), await tabs.captureOf(tabId), candidateId),

    'signal.tell': ({ anyway, ...input }) => after(tellInterest(context(), { ...input, ...admit(input, anyway) })),
    'signal.clear': input => after(clearSignal(context(), input)),
    'signal.keep': input => after(keepSignal(context(), input)),
    'signal.remove': input => after(removeSignal(context(), input)),
    'signal.restore': input => after(restoreSignal(context(), input)),
    'topic.mark': input => markTopic(context(), input),
    'opener.copied': input => rememberOpener(context(), input),

    'note.add': input => addNote(context(), input),
    'note.edit': input => editNote(context(), input),
    'note.remove': input => removeNote(context(), input),
    'need.add': input => addNeed(context(), input),
    'need.confirm': input => after(confirmNeed(context(), input)),
    'need.remove': input => removeNeed(context(), input),

    'people.tag': input => after(tagPeople(context(), input)),
    'people.stage': input => after(stagePeople(context(), input)),
    'people.rhythm': input => after(pacePeople(context(), input)),
    'people.log': input => after(logWithPeople(context(), input)),
    'people.remove': input => after(removePeople(context(), input)),
    'people.undo': input => after(undoBulk(context(), input)),
    'view.save': input => saveView(context(), input),
    'view.remove': input => removeView(context(), input),

    'touch.log': input => after(logTouch(context(), input)),
    'touch.edit': input => after(editTouch(context(), input)),
    'touch.remove': input => after(removeTouch(context(), input)),

    'outcome.add': input => after(addOutcome(context(), input)),
    'outcome.remove': input => after(removeOutcome(context(), input)),
    'opening.add': input => after(addOpening(context(), input)),
    'opening.edit': input => after(editOpening(context(), input)),
    'opening.remove': input => after(removeOpening(context(), input)),
    'opening.restore': input => after(restoreOpening(context(), input)),
    'referral.add': input => after(addReferral(context(), input)),
    'referral.edit': input => after(editReferral(context(), input)),
    'referral.remove': input => after(removeReferral(context(), input)),

    'followUp.set': input => after(setFollowUp(context(), input)),
    'followUp.snooze': input => after(snoozeFollowUp(context(), input)),
    'followUp.done': input => after(finishFollowUp(context(), input)),
    'followUp.reopen': input => after(reopenFollowUp(context(), input)),

    'rhythm.freshStart': () => after(freshStart(context())),
    'rhythm.putBack': input => after(putBack(context(), input)),
    'rhythm.change': input => after(changeRhythms(context(), input)),

    'handover.begin': input => beginHandover(context(), input),
    'privacy.notice': input => after(giveNotice(context(), input)),
    'privacy.noticeBack': input => after(takeNoticeBack(context(), input)),
    'privacy.noticeNot': input => waiveNotice(context(), input),
    'privacy.object': input => after(markObjection(context(), input)),
    'privacy.keep': input => keepLonger(context(), input),
    'privacy.noted': input => after(logNoted(context(), input)),
    'privacy.accessGiven': input => noteAccess(context(), input),
    'privacy.erase': async input => {
      const { profiles, ...done } = await erasePerson(context(), input)
      await forgetInSession(profiles, { at: Date.now(), erasureId: done.erasureId })
      return after(Promise.resolve(done))
    },
    'privacy.redact': input => after(redact(context(), input)),
    'privacy.lift': input => after(liftErasure(context(), input)),

    'settings.set': ({ patch }) => after(changeSettings(context(), patch)),
    ...backupHandlers(context, backups),
    'import.finished': () => after(sweepStaged(context())),
  }

  async function keep(candidateId: string, thing: Thing, anyway: Anyway) {
    return after(keepThing(context(), { candidateId, thing, ...admit({ ...thing, tags: [thing.page.title] }, anyway) }))
  }

  async function after<T>(command: Promise<T>): Promise<T> {
    const result = await command
    changed()
    return result
  }
}

/** Drops the fields a message left out. */
function known<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
