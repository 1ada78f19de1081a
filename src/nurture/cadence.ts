import type { Candidate } from '../domain/candidate'
import { type Day, daysBetween } from '../domain/day'
import { type RelationStage, type Settings, latestFor } from '../domain/settings'
import type { Stage } from '../domain/stage'

/**
 * Ideal and latest days between contacts for one candidate: their own; else the shortest of those set for their tags;
 * else the one for the stage set by hand; else the one for how warm it is; else the default.
 */
export function cadenceOf(
  candidate: Pick<Candidate, 'cadence'> & Partial<Pick<Candidate, 'tags' | 'stage'>>,
  settings: Pick<Settings, 'cadence'> & Partial<Pick<Settings, 'cadenceByTag' | 'cadenceByStage'>>,
  warmth?: RelationStage,
): { ideal: number, latest: number } {
  if (candidate.cadence) return candidate.cadence
  const tags = new Set(candidate.tags?.map(tag => tag.toLowerCase()))
  const byTag = (settings.cadenceByTag ?? []).filter(({ tag }) => tags.has(tag.toLowerCase())).map(({ ideal }) => ideal)
  const forStage = (stage: Stage | RelationStage | null | undefined) => settings.cadenceByStage?.find(one => one.stage === stage)?.ideal
  const byStage = forStage(candidate.stage) ?? forStage(warmth)
  const ideal = byTag.length > 0 ? Math.min(...byTag) : byStage ?? settings.cadence
  return { ideal, latest: latestFor(ideal) }
}

/** Where a candidate stands in the cadence ring: 0 just in touch, 1 due, above 1 late. */
export function cadenceProgress(lastTouchOn: Day, dueOn: Day, today: Day): number {
  return Math.max(0, daysBetween(lastTouchOn, today) / Math.max(1, daysBetween(lastTouchOn, dueOn)))
}
