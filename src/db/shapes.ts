import type * as z from 'zod/mini'
import { candidate, note, profile } from '../domain/candidate'
import { followUp } from '../domain/follow-up'
import { need } from '../domain/need'
import { opening } from '../domain/opening'
import { referral } from '../domain/referral'
import { copiedOpener, signal, topicMark } from '../domain/signal'
import { touchpoint } from '../domain/touchpoint'
import { type DataTable, dataTables } from './database'

/** What a record of each table must look like. */
export const shapes: Record<DataTable, z.ZodMiniType> = {
  candidates: candidate, profiles: profile, signals: signal, topicMarks: topicMark, notes: note, needs: need,
  touchpoints: touchpoint, followUps: followUp, copiedOpeners: copiedOpener, openings: opening, referrals: referral,
}

export function isDataTable(name: string): name is DataTable {
  return (dataTables as readonly string[]).includes(name)
}
