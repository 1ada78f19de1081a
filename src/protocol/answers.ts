import type { Capture } from '../domain/capture'
import type { Thing } from '../domain/keep'
import type { TopicMark } from '../domain/signal'
import type { MessageName } from './messages'
import type { OfferedText } from '../domain/page-rule'
import type { Lesson } from './teach'

/** What a content script may know: whether the person in view is saved, and which of the page's items are. */
export interface PageState {
  /** Buttons may stand in this page. */
  buttons: boolean
  /** The page may be read without waiting for the panel to be opened. */
  reading: boolean
  saved: boolean
  /** `itemKey`s of the items saved by hand. */
  savedKeys: readonly string[]
}

/** What the background tells a content script. */
export type ToPage = { type: 'read' } | { type: 'state', handle: string | null, state: PageState }

/** The memory of one tab, in session storage under `tab:<id>`: gone with the browser, never in the database. */
export interface TabCard {
  /** `waiting`: the page is about someone and waits for the panel · `special`: LinkedIn Recruiter or Sales Navigator */
  state: 'read' | 'waiting' | 'not-a-profile' | 'unreadable' | 'special' | 'not-injected' | 'no-access' | 'site-off' | 'other-site' | 'erased'
  site: string | null
  url: string
  capture: Capture | null
  misses: readonly string[]
  /** Of a `special` page: the public profile that it links as its subject's. */
  publicProfile?: string
  /** Of an `erased` page: when they were erased, and which erasure takes it back. */
  erased?: { at: number, erasureId: string }
  at: number
}

/** What was kept with whom. `fresh`: it was not there before. */
export interface Kept { signalId: string, fresh: boolean, name: string }

/** Whose the saved profile is, and the merge by which it became theirs. */
export interface Joined { candidateId: string, joined: { mergeId: string, name: string } | null }

/** What was done to several people at once: what takes it back, and to how many it made a difference. */
export interface Bulk { undo: string, people: number }

interface Given {
  'page.propose': PageState
  'page.nobody': PageState
  'page.toggleCandidate': PageState
  'page.toggleItem': PageState
  'page.state': PageState
  'tab.read': TabCard
  'tab.inject': TabCard
  /** `joined`: whom a link proved the person to be. */
  'capture.save': Joined
  'capture.saveItem': { candidateId: string | null }
  'capture.saveSelection': Kept
  'keep.thing': Kept
  'keep.tab': Kept & { what: Thing['what'] }
  'draft.watch': null
  'capture.attach': Joined
  'person.merge': { candidateId: string, mergeId: string }
  'person.unmerge': { candidateIds: string[] }
  'candidate.add': { candidateId: string }
  /** `pointable`: the lines can be pointed at in the page as well. */
  'teach.list': { url: string, texts: readonly OfferedText[], pointable: boolean }
  'teach.learn': Lesson
  'signal.tell': { signalId: string }
  /** The mark that stood before. */
  'topic.mark': { before: TopicMark['mark'] | null }
  'note.add': { noteId: string }
  'need.add': { needId: string }
  'outcome.add': { outcomeId: string }
  'opening.add': { openingId: string }
  'referral.add': { referralId: string }
  'people.tag': Bulk
  'people.stage': Bulk
  'people.rhythm': Bulk
  'people.log': Bulk
  'people.remove': Bulk
  'people.undo': { people: number }
  'view.save': { viewId: string }
  'touch.log': { touchpointIds: string[] }
  /** Where everything stood, for the undo. */
  'rhythm.freshStart': { former: { followUpId: string, dueOn: string, snoozedFrom: string | null }[] }
  'rhythm.change': { former: { candidateId: string, ideal: number | null }[] }
  'followUp.set': { followUpId: string }
  /** False where it did not succeed; why stands in the state. */
  'backup.now': { made: boolean }
  'handover.begin': { me: { id: string, name: string } }
  'privacy.notice': { touchpointIds: string[] }
  'privacy.noted': { touchpointIds: string[] }
  'privacy.erase': { erasureId: string, records: number }
  'privacy.redact': { count: number }
}

/** What the background answers to a message; `null` where there is nothing to say. */
export type AnswerTo<Name extends MessageName> = Name extends keyof Given ? Given[Name] : null
