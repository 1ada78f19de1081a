import { v5 } from 'uuid'
import type { Profile } from '../../domain/candidate'
import type { Capture } from '../../domain/capture'
import { addMonths, dayOf } from '../../domain/day'
import type { Need } from '../../domain/need'
import { cap, patched, stamped } from '../../domain/record'
import type { Context } from './context'

/** Marks the ids of needs that were read from pages: a random UUID, once and for all. */
const fromPages = '6f1d2c9e-5b7a-4c36-9a44-1f0c7be2d815'

/**
 * Keeps what a person says on their page that they want from work, as something that would make them move; it is to be asked
 * again after six months. Seen again, it is the same need with a new date. Its id follows from profile and words (RFC 9562,
 * version 5), so that the tombstone of one that the recruiter removed keeps it from coming back. What was typed stays as it is.
 */
export async function keepWants({ db, now }: Context, profile: Profile, capture: Capture): Promise<void> {
  const { candidateId } = profile
  const source = capture.profileUrl.slice(0, cap.line)
  const wants = new Map((capture.wants ?? []).map(want => [wordsOf(want), want.trim()]))
  if (wants.size === 0) return
  const known = new Map((await db.needs.where({ candidateId }).toArray()).map(need => [wordsOf(need.text), need]))
  for (const [words, text] of wants) {
    const before = known.get(words)
    const seen = { at: now, checkOn: addMonths(dayOf(now), 6) }
    if (before) {
      const isOld = before.source === source && dayOf(before.at) !== dayOf(now)
      if (isOld) await db.needs.put(patched<Need>(before, seen, now))
      continue
    }
    const id = v5(`${profile.id} ${words}`, fromPages)
    if (!words || await db.tombstones.get(id)) continue
    await db.needs.add(stamped(id, { candidateId, kind: 'trigger' as const, text, source, ...seen }, now))
  }
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
