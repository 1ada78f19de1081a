import type { IncomingFault } from '../incoming'
import { dateOf } from './dates'
import { slugOf } from './slug'
import type { Entry } from './table'

/** An invitation to connect. `owner` and `other` are null in files of the years in which addresses were not told. */
export interface Invitation { line: number, isOut: boolean, owner: string | null, other: string | null, name: string, at: number, text: string }

/** One row of Invitations.csv: an invitation, a fault, or null where it does not tell its direction. @param file its name, for messages */
export function invitationOf(row: Entry, file: string, now: number): Invitation | IncomingFault | null {
  const direction = row.cell('direction').toUpperCase()
  if (direction !== 'OUTGOING' && direction !== 'INCOMING') return null
  const at = dateOf(row.cell('sent at'), now)
  if (at === null) return { line: row.line, file, reason: `“${row.cell('sent at').slice(0, 40)}” is no date on which somebody could have been invited.` }
  const isOut = direction === 'OUTGOING'
  const [inviter, invitee] = [slugOf(row.cell('inviterprofileurl')), slugOf(row.cell('inviteeprofileurl'))]
  return { line: row.line, isOut, owner: isOut ? inviter : invitee, other: isOut ? invitee : inviter, name: row.cell(isOut ? 'to' : 'from'), at, text: row.cell('message') }
}
