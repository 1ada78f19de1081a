import type { IncomingFault } from '../incoming'
import { dateOf } from './dates'
import { slugOf, slugsOf } from './slug'
import type { Entry } from './table'

/** A message between two members. Who of them is the owner of the export is told later. */
export interface Message { line: number, conversation: string, from: string, fromName: string, to: string, toName: string, at: number, text: string }

/** Why a row of messages.csv is no contact between two people. */
export const leftOut = {
  draft: 'drafts that were never sent',
  advertising: 'advertising',
  spam: 'messages in the spam folder',
  closed: 'messages with people whose account is closed or hidden',
  group: 'messages in group conversations',
} as const
export type LeftOut = keyof typeof leftOut

/** One row of messages.csv: a message, why it is left out, or a fault. @param file its name, for messages */
export function messageOf(row: Entry, file: string, now: number): Message | LeftOut | IncomingFault {
  if (isYes(row.cell('is message draft')) || isYes(row.cell('is conversation draft'))) return 'draft'
  const text = row.cell('content')
  if (isAdvertising(text, row.cell('subject'))) return 'advertising'
  if (row.cell('folder').toUpperCase() === 'SPAM') return 'spam'
  const from = slugOf(row.cell('sender profile url'))
  const to = [...new Set(slugsOf(row.cell('recipient profile urls')))].filter(slug => slug !== from)
  if (from !== null && to.length > 1) return 'group'
  const [only] = to
  if (from === null || only === undefined) return 'closed'
  const at = dateOf(row.cell('date'), now)
  if (at === null) return { line: row.line, file, reason: `“${row.cell('date').slice(0, 40)}” is no date on which somebody could have written.` }
  return { line: row.line, conversation: row.cell('conversation id'), from, fromName: row.cell('from'), to: only, toName: row.cell('to'), at, text }
}

function isYes(cell: string): boolean {
  return /^(?:yes|true|1)$/i.test(cell)
}

/** Paid messages carry their template's marks. */
function isAdvertising(text: string, subject: string): boolean {
  return /spinmail|%FIRSTNAME%/i.test(text) || /%FIRSTNAME%/i.test(subject)
}
