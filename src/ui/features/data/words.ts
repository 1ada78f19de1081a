import type { DataTable } from '../../../db/database'
import { plural } from '../../../i18n/format'

const names: Record<DataTable, readonly [one: string, many: string]> = {
  candidates: ['person', 'people'], profiles: ['profile', 'profiles'], signals: ['piece of evidence', 'pieces of evidence'],
  topicMarks: ['decision about a topic', 'decisions about topics'],
  notes: ['note', 'notes'], needs: ['need', 'needs'], touchpoints: ['contact', 'contacts'], followUps: ['follow-up', 'follow-ups'],
  copiedOpeners: ['copied opener', 'copied openers'], outcomes: ['outcome', 'outcomes'], openings: ['opening', 'openings'], referrals: ['referral', 'referrals'],
  refusals: ['“two people”', '“two people”'], merges: ['joined person', 'joined people'],
}

/** "3 people", "12 contacts". */
export function tableWords(table: DataTable, count: number): string {
  const [one, many] = names[table]
  return plural(count, one, many)
}
