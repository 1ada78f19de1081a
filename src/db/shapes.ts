import * as z from 'zod/mini'
import { candidate, note, profile } from '../domain/candidate'
import { followUp } from '../domain/follow-up'
import { need } from '../domain/need'
import { outcome } from '../domain/outcome'
import { opening } from '../domain/opening'
import { id, instant, line, word } from '../domain/record'
import { referral } from '../domain/referral'
import { merge, refusal } from '../domain/same-person'
import { copiedOpener, signal, topicMark } from '../domain/signal'
import { touchpoint } from '../domain/touchpoint'
import { type DataTable, dataTables } from './database'

const records: Record<Exclude<DataTable, 'merges'>, z.ZodMiniType> = {
  candidates: candidate, profiles: profile, signals: signal, topicMarks: topicMark, notes: note, needs: need,
  touchpoints: touchpoint, followUps: followUp, copiedOpeners: copiedOpener, outcomes: outcome, openings: opening, referrals: referral, refusals: refusal,
}

/** What an undo would bring back must fit as well as what stands in the tables. */
const journalled: Record<string, z.ZodMiniType> = {
  ...records,
  search: z.object({ id, words: z.array(line), keys: z.optional(z.array(z.string())) }),
  tombstones: z.object({ id, table: word, at: instant, of: z.optional(id), into: z.optional(id), joinedAt: z.optional(instant), removedAt: z.optional(instant) }),
}
const fits = (rows: Record<string, readonly unknown[]>) =>
  Object.entries(rows).every(([table, list]) => Object.hasOwn(journalled, table) && list.every(row => journalled[table]?.safeParse(row).success))

/** What a record of each table must look like. */
export const shapes: Record<DataTable, z.ZodMiniType> = {
  ...records,
  merges: merge.check(z.refine(({ before, after }) => fits(before) && fits(after), 'holds a record that does not fit')),
}

export function isDataTable(name: string): name is DataTable {
  return (dataTables as readonly string[]).includes(name)
}
