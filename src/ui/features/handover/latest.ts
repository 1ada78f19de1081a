import type { Touchpoint } from '../../../domain/touchpoint'

const lately = 30 * 86_400_000

/** The last contact of each colleague within thirty days, the latest first, with one's own last contact where that was lately too. */
export function latestContacts(touchpoints: readonly Touchpoint[], now: number): { by: string, at: number, ownAt: number | null }[] {
  const last = new Map<string | undefined, number>()
  for (const { by, at, direction } of touchpoints) {
    if (direction === 'out' && at <= now && at >= now - lately) last.set(by, Math.max(at, last.get(by) ?? 0))
  }
  const ownAt = last.get(undefined) ?? null
  return [...last].flatMap(([by, at]) => by === undefined ? [] : [{ by, at, ownAt }]).sort((a, b) => b.at - a.at)
}
