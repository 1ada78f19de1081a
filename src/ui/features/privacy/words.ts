import type { Act, ActKind } from '../../../domain/erasure'
import type { Day } from '../../../domain/day'
import { plural, shortDay, spanOf } from '../../../i18n/format'
import type { NoticeState } from '../../../nurture/privacy/clocks'
import type { FactLabel, Origin } from '../../../nurture/privacy/provenance'

/** Ways of telling somebody, for menus. */
export const wayWords = { 'email': 'by e-mail', 'site': 'by a message on a site', 'phone': 'by phone', 'in-person': 'in person', 'other': 'in another way' } as const
export type Way = keyof typeof wayWords
export const ways = Object.keys(wayWords) as Way[]

const actWords: Record<ActKind, string> = {
  'notice-given': 'was told what is kept', 'notice-taken-back': 'is to be told again', 'notice-not-owed': 'need not be told', 'objected': 'objected',
  'objection-withdrawn': 'took the objection back', 'access-given': 'was given everything that is kept', 'noted-sent': 'was sent what I noted', 'reply-received': 'answered what I noted',
  'kept': 'is kept longer', 'put-off': 'is looked at again later', 'erased': 'was erased', 'block-lifted': 'may be saved again', 'redacted': 'words about somebody who was erased were made unreadable',
  'quarantine-reviewed': 'what may be private was looked through', 'exported': 'people were exported', 'backed-up': 'a backup was made', 'restored': 'a backup was restored',
  'handed-over': 'people were handed over', 'received': 'people were received', 'imported': 'people were brought in',
}

/** What was done, as a sentence behind the name. */
export function actWordsOf({ kind, how, why, count }: Act, name: string): string {
  const way = how && how in wayWords ? ` ${wayWords[how as Way]}` : how === 'gave-it' ? ': they gave the data themselves' : how === 'knows' ? ': they know already' : how ? ` (${how})` : ''
  const many = count === undefined ? '' : kind === 'erased' ? ` with ${plural(count, 'record')}` : ` (${plural(count, 'record')})`
  const reason = why ? `: “${why}”` : ''
  const about = name || (personal.has(kind) ? 'Somebody' : '')
  const words = `${about} ${actWords[kind]}${way}${many}${reason}`.trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const personal = new Set<ActKind>(['notice-given', 'notice-taken-back', 'notice-not-owed', 'objected', 'objection-withdrawn', 'access-given', 'noted-sent', 'reply-received', 'kept', 'put-off', 'erased', 'block-lifted'])

/** How it stands with telling somebody, in one sentence. */
export function noticeWordsOf(state: NoticeState, name: string, today: Day, givenDay: Day | null): string {
  switch (state.is) {
    case 'given': return `${name} was told${givenDay ? ` on ${shortDay(givenDay, today)}` : ''} what you keep.`
    case 'not-needed': return state.because === 'gave-it' ? `${name} gave you the data, so no notice is owed.` : `${name} knows already what you keep.`
    case 'in-time': return `${name} is to be told by ${shortDay(state.dueOn, today)}, or with your first message.`
    case 'due': return state.days === 0 ? `${name} is to be told today.` : `${name} is to be told within ${spanOf(state.days)}, by ${shortDay(state.dueOn, today)}.`
    case 'overdue': return state.wrote ? `You wrote to ${name} on ${shortDay(state.dueOn, today)} without saying what you keep. Tell them now.` : `${name} should have been told by ${shortDay(state.dueOn, today)}: ${spanOf(state.days)} ago.`
  }
}

/** Where a fact came from. */
export function originWords(from: Origin, siteName: (site: string) => string): string {
  switch (from.is) {
    case 'page': return `their page on ${siteName(from.site)}`
    case 'link': return 'a page you kept'
    case 'typed': return 'typed by you'
    case 'file': return from.name
  }
}

export const factWords: Record<FactLabel, string> = {
  name: 'Name', headline: 'What they do', company: 'Company', location: 'Place', about: 'About', pronouns: 'Pronouns', language: 'Language', tags: 'Tags', channel: 'How to reach them',
  profile: 'Profile', evidence: 'From their page', told: 'Kept or heard', note: 'Note', need: 'What they want', contact: 'Contact', no: 'A no',
}

/** Tables as the recruiter knows them. */
export const placeWords: Record<string, string> = {
  candidates: 'the card', profiles: 'the profile', signals: 'a piece of evidence', topicMarks: 'a topic', notes: 'a note', needs: 'a wish', touchpoints: 'a contact', outcomes: 'a no',
  followUps: 'a reminder', copiedOpeners: 'a message you copied', openings: 'an opening', referrals: 'a referral', merges: 'the memory of a merge', trash: 'what was removed lately',
  batches: 'the memory of an import', staged: 'an import under way', settings: 'your settings', views: 'a saved view',
}
