/**
 * The closed list of messages: name → who may send it and what it takes. What each gives stands in `answers.ts` as a
 * type. Everything is parsed on receipt; content scripts import only the types, never this file's runtime.
 */
import * as z from 'zod/mini'
import { channel, noNotices, noticeWays } from '../domain/candidate'
import { backupPlaces } from '../domain/backup'
import { capture } from '../domain/capture'
import { thing } from '../domain/keep'
import { mention } from '../domain/mention'
import { needKinds } from '../domain/need'
import { openingFacts } from '../domain/opening'
import { outcomeKinds, outcomeReasons } from '../domain/outcome'
import { address, cap, day, handle, id, instant, line, longText, siteId, text, word } from '../domain/record'
import { settings } from '../domain/settings'
import { stages } from '../domain/stage'
import { askKinds, directions, giveKinds, touchChannels, touchKinds } from '../domain/touchpoint'
import { viewParams } from '../domain/view'

const key = z.string().check(z.minLength(1), z.maxLength(cap.url + cap.line))
const tabId = z.number().check(z.int())
const place = z.number().check(z.int(), z.gte(0), z.lte(10_000))
/** The recruiter keeps what may be private: as it is, never a topic, or because it is a false alarm. */
const anyway = z.optional(z.enum(['private', 'harmless']))
const ids = z.array(id).check(z.minLength(1), z.maxLength(10_000))

const opening = z.object({ ...openingFacts, title: line.check(z.minLength(1)), seniority: word, team: line })
/** What a contact may carry beside the plain facts; `null` takes a tick of a loop back. */
const tick = z.optional(z.nullable(instant))
const moreOfTouch = {
  what: z.optional(z.enum([...giveKinds, ...askKinds])), openingId: z.optional(id), override: z.optional(word), answeredAt: tick, thankedAt: tick, toldAt: tick,
}

const touch = z.object({ kind: z.enum(touchKinds), direction: z.enum(directions), channel: z.enum(touchChannels), topics: z.array(word), note: text, at: instant, ...moreOfTouch })

/** From a site's content script, in a tab, top frame, on an address of that site. */
export const contentMessages = {
  /** What the page in view shows. Stored nowhere but in the session's memory of this tab. */
  'page.propose': z.object({ capture }),
  /** The page is about nobody, or cannot be read; `misses` says what was looked for. */
  'page.nobody': z.object({ reason: z.enum(['not-a-profile', 'unreadable', 'waiting', 'special']), url: z.string().check(z.maxLength(cap.url)), site: siteId, misses: z.array(word), publicProfile: z.optional(z.nullable(address)) }),
  /** The capture travels with the click: it was read at click time, so it cannot be somebody else's. */
  'page.toggleCandidate': z.object({ capture, on: z.boolean() }),
  'page.toggleItem': z.object({ capture, key, on: z.boolean() }),
  'page.state': z.object({ site: siteId, handle: z.nullable(handle) }),
  /** The recruiter points at a line of the page that they teach; heard only while they asked for it. */
  'teach.picked': z.strictObject({ url: z.string().check(z.maxLength(cap.url)), index: place }),
}

/** From Kith's own pages. */
export const uiMessages = {
  'tab.read': z.object({ tabId }),
  'tab.inject': z.object({ tabId }),
  'capture.save': z.object({ tabId, name: z.optional(line), givenName: z.optional(word) }),
  'capture.saveItem': z.object({ tabId, key, on: z.boolean(), anyway }),
  'capture.saveSelection': z.object({ tabId, candidateId: id, anyway }),
  /** Keeps something of any page, as the context menu found it. */
  'keep.thing': z.object({ candidateId: id, thing, anyway }),
  /** Keeps what a tab shows: the marked words, else the page itself. */
  'keep.tab': z.object({ tabId, candidateId: id, anyway }),
  /** Asks who would love what a tab shows; the panel of that window answers. */
  'give.tab': z.object({ tabId, windowId: tabId }),
  /** Makes ready to look at what is written in a message box of a tab. */
  'draft.watch': z.object({ tabId }),
  'capture.attach': z.object({ tabId, candidateId: id }),
  'profile.seen': z.object({ profileId: id }),
  'profile.detach': z.object({ profileId: id }),

  'candidate.add': z.object({ name: line.check(z.minLength(1)), headline: z.optional(line), company: z.optional(line), location: z.optional(line) }),
  'candidate.edit': z.object({ candidateId: id, patch: z.object({
    name: z.optional(line.check(z.minLength(1))), givenName: z.optional(word), headline: z.optional(line), company: z.optional(line),
    location: z.optional(line), about: z.optional(longText), language: z.optional(word), pronouns: z.optional(word), tags: z.optional(z.array(word)),
    stage: z.optional(z.nullable(z.enum(stages))),
  }) }),
  'candidate.channels': z.object({ candidateId: id, channels: z.array(channel).check(z.maxLength(20)) }),
  'candidate.cadence': z.object({ candidateId: id, ideal: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(730))), paused: z.boolean() }),
  'candidate.remove': z.object({ candidateId: id }),
  'candidate.restore': z.object({ candidateId: id }),
  /** The recruiter has opened this person: they come first where one is chosen by name. */
  'candidate.viewed': z.object({ candidateId: id }),

  /** Two saved candidates are one person; `why` where a likeness was shown. */
  'person.merge': z.object({ candidateIds: z.tuple([id, id]), why: line }),
  'person.unmerge': z.object({ mergeId: id }),
  'person.mergeSeen': z.object({ mergeId: id }),
  /** They are two people: not suggested again. */
  'person.refuse': z.object({ candidateIds: z.tuple([id, id]) }),
  'capture.refuse': z.object({ tabId, candidateId: id }),

  /** The texts of the page in a tab, to be pointed at. */
  'teach.list': z.object({ tabId }),
  'teach.learn': z.object({ tabId, url: z.string().check(z.maxLength(cap.url)), choices: z.object({ name: place, headline: z.nullable(place), item: z.nullable(place) }) }),
  /** Begins or ends pointing in the page itself. */
  'teach.point': z.object({ tabId, url: z.string().check(z.maxLength(cap.url)), on: z.boolean() }),
  'rule.remove': z.object({ ruleId: id }),
  'rule.restore': z.object({ ruleId: id }),

  'signal.tell': z.object({ candidateId: id, title: line.check(z.minLength(1)), text: z.optional(text), anyway }),
  /** It tells nothing private, whatever it sounds like. */
  'signal.clear': z.object({ signalId: id, on: z.boolean() }),
  'signal.keep': z.object({ signalId: id, on: z.boolean() }),
  'signal.remove': z.object({ signalId: id }),
  'signal.restore': z.object({ signalId: id }),
  'topic.mark': z.object({ candidateId: id, topic: word, mark: z.nullable(z.enum(['hidden', 'refused', 'kept'])) }),
  'opener.copied': z.object({ candidateId: id, topic: word, text, gift: z.optional(text) }),

  'note.add': z.object({ candidateId: id, text: longText.check(z.minLength(1)) }),
  'note.edit': z.object({ noteId: id, text: longText.check(z.minLength(1)) }),
  'note.remove': z.object({ noteId: id }),
  'need.add': z.object({ candidateId: id, kind: z.enum(needKinds), text: line.check(z.minLength(1)), source: line }),
  /** Asked again: it is still true. */
  'need.confirm': z.object({ needId: id }),
  'need.remove': z.object({ needId: id }),

  /** Several at once, in one transaction. `undo` joins what is done to what an earlier message began, for those that are sent in lots. */
  'people.tag': z.object({ candidateIds: ids, add: z.array(word.check(z.minLength(1))).check(z.maxLength(20)), remove: z.array(word).check(z.maxLength(20)), undo: z.optional(id) }),
  'people.stage': z.object({ candidateIds: ids, stage: z.nullable(z.enum(stages)), undo: z.optional(id) }),
  'people.rhythm': z.object({ candidateIds: ids, ideal: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(730))), undo: z.optional(id) }),
  'people.log': z.object({ candidateIds: ids, touch, undo: z.optional(id) }),
  'people.remove': z.object({ candidateIds: ids, undo: z.optional(id) }),
  'people.undo': z.object({ undo: id }),

  /** A search with its filters under a name; with an id it takes the place of that one. */
  'view.save': z.object({ viewId: z.optional(id), name: line.check(z.minLength(1)), params: viewParams }),
  'view.remove': z.object({ viewId: id }),

  'touch.log': z.object({ candidateIds: ids, ...touch.shape }),
  'touch.edit': z.object({ touchpointId: id, patch: z.object({ kind: z.optional(z.enum(touchKinds)), direction: z.optional(z.enum(directions)), channel: z.optional(z.enum(touchChannels)), topics: z.optional(z.array(word)), note: z.optional(text), at: z.optional(instant), ...moreOfTouch }) }),
  'touch.remove': z.object({ touchpointId: id }),

  /** A no: passed on an opening, or got no offer. */
  'outcome.add': z.object({ candidateId: id, kind: z.enum(outcomeKinds), reason: z.enum(outcomeReasons), words: line, at: instant, until: z.nullable(day), openingId: z.nullable(id) }),
  'outcome.remove': z.object({ outcomeId: id }),
  'opening.add': z.object({ facts: opening }),
  'opening.edit': z.object({ openingId: id, facts: opening }),
  'opening.remove': z.object({ openingId: id }),
  'opening.restore': z.object({ openingId: id }),
  'referral.add': z.object({ fromId: id, toId: id, at: instant }),
  'referral.edit': z.object({ referralId: id, patch: z.object({ outcome: z.optional(line), thankedAt: z.optional(z.nullable(instant)), toldAt: z.optional(z.nullable(instant)) }) }),
  'referral.remove': z.object({ referralId: id }),

  'followUp.set': z.object({ candidateId: id, dueOn: day, reason: line }),
  'followUp.snooze': z.object({ followUpId: id, until: day }),
  'followUp.done': z.object({ followUpId: id }),
  'followUp.reopen': z.object({ followUpId: id }),

  /** Spreads everything overdue over the coming weeks. */
  'rhythm.freshStart': z.object({}),
  /** Undoes a fresh start, or a move in the calendar. */
  'rhythm.putBack': z.object({ former: z.array(z.object({ followUpId: id, dueOn: day, snoozedFrom: z.nullable(day) })).check(z.maxLength(100_000)) }),
  /** Rhythms of several people at once; null follows the settings. */
  'rhythm.change': z.object({ changes: z.array(z.object({ candidateId: id, ideal: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(730))) })).check(z.maxLength(100_000)) }),

  /** They were told what is kept about them; `noticeBack` undoes it. */
  'privacy.notice': z.object({ candidateIds: ids, how: z.enum(noticeWays) }),
  'privacy.noticeBack': z.object({ candidateIds: ids, touchpointIds: z.array(id).check(z.maxLength(10_000)) }),
  'privacy.noticeNot': z.object({ candidateIds: ids, because: z.nullable(z.enum(noNotices)) }),
  'privacy.object': z.object({ candidateId: id, on: z.boolean() }),
  'privacy.keep': z.object({ candidateIds: ids, until: z.nullable(day), why: line }),
  /** What was noted of them was sent to them, or they answered it. */
  'privacy.noted': z.object({ candidateId: id, channel: z.enum(noticeWays), direction: z.enum(directions), note: text }),
  'privacy.accessGiven': z.object({ candidateId: id, how: word }),
  'privacy.erase': z.object({ candidateId: id, mentions: z.array(mention).check(z.maxLength(1_000)) }),
  'privacy.redact': z.object({ mentions: z.array(mention).check(z.minLength(1), z.maxLength(1_000)) }),
  /** Somebody who was erased wishes to be here again. */
  'privacy.lift': z.object({ erasureId: id }),

  'settings.set': z.object({ patch: z.partial(settings) }),
  /** Where backups go by themselves, and how many are kept. */
  'backup.choose': z.object({ place: z.enum(backupPlaces), keep: z.number().check(z.int(), z.gte(1), z.lte(52)), folder: word }),
  /** Seals backups with a passphrase, of which only what follows is kept; null seals them no longer. */
  'backup.seal': z.object({ passphrase: z.nullable(z.string().check(z.minLength(1), z.maxLength(1_000))) }),
  'backup.now': z.object({}),
  'backup.saved': z.object({ name: line, bytes: z.number(), sealed: z.boolean() }),
  'backup.later': z.object({}),
  /** Takes records that lost their form out of the desk. */
  'check.setAside': z.object({}),
  /** A file for a colleague or another computer is made: who makes it, and how many people are in it. */
  'handover.begin': z.object({ name: line.check(z.minLength(1)), people: z.number() }),
  /** The importer has written something, or was ended: what follows from it is done, what it left is swept. */
  'import.finished': z.object({}),
}

export type ContentMessages = { [Name in keyof typeof contentMessages]: z.infer<(typeof contentMessages)[Name]> }
export type UiMessages = { [Name in keyof typeof uiMessages]: z.infer<(typeof uiMessages)[Name]> }
export type Messages = ContentMessages & UiMessages
export type MessageName = keyof Messages
