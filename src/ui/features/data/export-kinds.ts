import type { FileKind } from './save-people'

/** Whom a file is about, as the screen offers it. */
export type WhomChoice = 'everyone' | 'chosen' | 'one'

/** A kind of file by what it is good for. */
export interface KindChoice { kind: FileKind, label: string, hint: string, for: readonly WhomChoice[] }

export const kindChoices: readonly KindChoice[] = [
  {
    kind: 'csv', label: 'For Excel or another spreadsheet', for: ['everyone', 'chosen', 'one'],
    hint: 'A list of people (.csv): a row each, with place, tags, channels, notes and last contact. Kith can read it back.',
  },
  { kind: 'contacts-csv', label: 'The contacts, for a spreadsheet', for: ['everyone', 'chosen', 'one'], hint: 'A list (.csv) with a row for each time you were in touch: when, how, what about.' },
  { kind: 'vcard-3', label: 'For your address book', for: ['everyone', 'chosen', 'one'], hint: 'vCards (.vcf) for Outlook, Apple, Google and phones. Kith can read them back.' },
  { kind: 'html', label: 'To read or print', for: ['one'], hint: 'One page (.html) with everything about them. It opens in any browser, without Kith and without a network.' },
  { kind: 'ics', label: 'For your calendar', for: ['everyone'], hint: 'Your open reminders (.ics), one for each day. Bringing it in again moves them; nothing is doubled.' },
  { kind: 'json', label: 'For another Kith', for: ['everyone'], hint: 'Everything you gathered and every choice in the settings (.json), exactly as it is here.' },
]

/** The kinds that make sense for whom it is about. */
export function kindsFor(whom: WhomChoice): readonly KindChoice[] {
  return kindChoices.filter(choice => choice.for.includes(whom))
}
