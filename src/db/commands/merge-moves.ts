/** How what belongs to one candidate becomes another's. Everything runs inside the caller's transaction. */
import type { Profile } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import { same, stricterMark } from '../../domain/merging'
import { type Stored, patched } from '../../domain/record'
import { ofCandidate } from '../database'
import { type Context, bury, must } from './context'
import { rescheduleCadence } from './cadence'
import { reviseSteps } from './steps'

type Row = { id: string } & Record<string, unknown>

/** Profiles move with the reason, where there is one. */
export async function moveProfiles({ db, now }: Context, profiles: readonly Profile[], candidateId: string, why: string): Promise<void> {
  for (const profile of profiles) await db.profiles.put(patched<Profile>(profile, { candidateId, ...(why ? { joined: why } : {}) }, now))
}

/** Evidence of both becomes one piece: seen from the first to the last time, and saved if either was. */
export async function moveSignals(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const signal of await db.signals.where({ candidateId: goneId }).toArray()) {
    const twin = await db.signals.where('[candidateId+source+key]').equals([keptId, signal.source, signal.key]).first()
    if (!twin) {
      await db.signals.put(patched(signal, { candidateId: keptId }, now))
      continue
    }
    const text = twin.text.length >= signal.text.length ? twin.text : signal.text
    await db.signals.put(patched(twin, {
      text, tags: [...new Set([...twin.tags, ...signal.tags])], at: twin.at ?? signal.at, saved: twin.saved || signal.saved,
      firstSeenAt: Math.min(twin.firstSeenAt, signal.firstSeenAt), lastSeenAt: Math.max(twin.lastSeenAt, signal.lastSeenAt),
    }, now))
    await bury(context, 'signals', signal.id)
  }
}

/** Of two decisions about one topic the stricter stays. */
export async function moveMarks(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const mark of await db.topicMarks.where('[candidateId+topic]').between([goneId], [goneId, []]).toArray()) {
    const twin = await db.topicMarks.where('[candidateId+topic]').equals([keptId, mark.topic]).first()
    if (twin) {
      await db.topicMarks.put(patched(twin, { mark: stricterMark(twin.mark, mark.mark) }, now))
      await bury(context, 'topicMarks', mark.id)
    } else await db.topicMarks.put(patched(mark, { candidateId: keptId }, now))
  }
}

/** What is said of a record beside whose it is and when it was written down. */
function contentOf({ id: _id, candidateId: _whose, createdAt: _created, updatedAt: _updated, times: _times, ...content }: Row): Row {
  return content as Row
}

/** Notes, needs, contacts, noes, copied openers, referrals. What stands with both word for word (one contact logged with both) stays once. */
export async function moveRest(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const table of ['notes', 'needs', 'touchpoints', 'outcomes', 'copiedOpeners'] as const) {
    const own = (await ofCandidate(db, table, keptId) as unknown as Row[]).map(contentOf)
    for (const row of await ofCandidate(db, table, goneId) as unknown as (Row & Stored)[]) {
      if (own.some(other => same(other, contentOf(row)))) await bury(context, table, row.id)
      else await db.table(table).put(patched(row, { candidateId: keptId }, now))
    }
  }
  for (const side of ['fromId', 'toId'] as const) {
    for (const referral of await db.referrals.where({ [side]: goneId }).toArray()) {
      const moved = patched(referral, { [side]: keptId }, now)
      // Somebody who referred themselves: the two were one.
      if (moved.fromId === moved.toId) await bury(context, 'referrals', referral.id)
      else await db.referrals.put(moved)
    }
  }
}

/** One round of the cadence stays: one that the recruiter put off (the later of two), else the next day that the rhythm asks for. */
export async function moveFollowUps(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  const of = async (id: string) => await ofCandidate(db, 'followUps', id) as unknown as FollowUp[]
  const rounds = [...await of(keptId), ...await of(goneId)].filter(({ kind, open }) => kind === 'cadence' && open === 1)
  const [putOff] = rounds.filter(({ snoozedFrom }) => snoozedFrom !== null).sort((a, b) => b.dueOn.localeCompare(a.dueOn))
  const stays = putOff ?? rounds.find(({ candidateId }) => candidateId === keptId) ?? rounds[0]
  for (const round of rounds) if (round.id !== stays?.id) await bury(context, 'followUps', round.id)
  for (const followUp of await of(goneId)) await db.followUps.put(patched(followUp, { candidateId: keptId }, now))
  const { paused } = await must(db.candidates.get(keptId))
  if (!putOff || paused) await rescheduleCadence(context, keptId)
  await reviseSteps(context, keptId)
}
