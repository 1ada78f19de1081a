import type { Candidate } from '../domain/candidate'
import { type Day, daysBetween } from '../domain/day'
import { type RelationStage, type Settings, latestFor } from '../domain/settings'

/**
 * Ideal and latest days between contacts for one candidate: their own; else the shortest of those set for their tags;
 * else the one for the stage of the relationship; else the default.
 */
export function cadenceOf(
  candidate: Pick<Candidate, 'cadence'> & Partial<Pick<Candidate, 'tags'>>,
  settings: Pick<Settings, 'cadence'> & Partial<Pick<Settings, 'cadenceByTag' | 'cadenceByStage'>>,
  stage?: RelationStage,
): { ideal: number, latest: number } {
  if (candidate.cadence) return candidate.cadence
  const tags = new Set(candidate.tags?.map(tag => tag.toLowerCase()))
  const byTag = (settings.cadenceByTag ?? []).filter(({ tag }) => tags.has(tag.toLowerCase())).map(({ ideal }) => ideal)
  const byStage = settings.cadenceByStage?.find(one => one.stage === stage)?.ideal
  const ideal = byTag.length > 0 ? Math.min(...byTag) : byStage ?? settings.cadence
  return { ideal, latest: latestFor(ideal) }
}

/** Where a candidate stands in the cadence ring: 0 just in touch, 1 due, above 1 late. */
export function cadenceProgress(lastTouchOn: Day, dueOn: Day, today: Day): number {
  return Math.max(0, daysBetween(lastTouchOn, today) / Math.max(1, daysBetween(lastTouchOn, dueOn)))
}
