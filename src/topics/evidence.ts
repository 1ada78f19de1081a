import type { SignalKind } from '../domain/capture'

/**
 * How much one signal of a kind says about an interest, and how fast that fades. Reasons: what a person makes or writes
 * tells more than what they click (a like costs a second, a repository weeks); listed skills and tools are kept for
 * recruiters and hardly ever tidied. Half-lives follow how long a person would still be glad to be asked: a post for
 * months, made things for about a year. `undated` is the freshness where the page gives no date, or where the date is a
 * beginning ("volunteer since 2022") and says nothing about today.
 */
export interface Weight { weight: number, halfLife: number, undated: number, /** One can write to a person about it. */ talkable: boolean, startDate?: boolean }

const made = { halfLife: 240, talkable: true }
const said = { halfLife: 150, talkable: true }
const listed = { halfLife: 365, talkable: false }

export const weights: Record<SignalKind | 'headline' | 'about', Weight> = {
  repository: { ...made, weight: 0.55, undated: 0.4 },
  project: { ...made, halfLife: 300, weight: 0.6, undated: 0.4 },
  article: { ...made, weight: 0.6, undated: 0.4 },
  publication: { ...made, halfLife: 365, weight: 0.6, undated: 0.3 },
  featured: { ...made, weight: 0.5, undated: 0.5 },
  gist: { ...made, weight: 0.3, undated: 0.3 },
  readme: { ...made, weight: 0.35, undated: 0.55 },
  contribution: { ...made, weight: 0.4, undated: 0.5 },
  sponsor: { ...made, weight: 0.35, undated: 0.5 },
  post: { ...said, weight: 0.55, undated: 0.5 },
  comment: { ...said, weight: 0.35, undated: 0.4 },
  event: { ...said, weight: 0.45, undated: 0.4 },
  volunteering: { ...said, weight: 0.5, undated: 0.5, startDate: true },
  told: { ...said, halfLife: 240, weight: 0.7, undated: 0.6 },
  link: { ...said, weight: 0.4, undated: 0.5 },
  selection: { ...said, weight: 0.4, undated: 0.5 },
  about: { ...said, weight: 0.45, undated: 0.6 },
  headline: { ...listed, weight: 0.3, undated: 0.5 },
  repost: { ...listed, halfLife: 90, weight: 0.12, undated: 0.3 },
  reaction: { ...listed, halfLife: 60, weight: 0.08, undated: 0.3 },
  star: { ...listed, weight: 0.12, undated: 0.4 },
  appreciation: { ...listed, weight: 0.15, undated: 0.4 },
  moodboard: { ...listed, weight: 0.15, undated: 0.4 },
  tag: { ...listed, weight: 0.15, undated: 0.4 },
  interest: { ...listed, weight: 0.15, undated: 0.4 },
  organization: { ...listed, weight: 0.12, undated: 0.4 },
  following: { ...listed, weight: 0.06, undated: 0.3 },
  experience: { ...listed, weight: 0.1, undated: 0.3, startDate: true },
  skill: { ...listed, weight: 0.08, undated: 0.2 },
  tool: { ...listed, weight: 0.08, undated: 0.2 },
  field: { ...listed, weight: 0.08, undated: 0.2 },
  service: { ...listed, weight: 0.08, undated: 0.2 },
  course: { ...listed, weight: 0.05, undated: 0.1 },
  certification: { ...listed, weight: 0.05, undated: 0.1 },
  honor: { ...listed, weight: 0.05, undated: 0.1 },
  education: { ...listed, weight: 0, undated: 0 },
  language: { ...listed, weight: 0, undated: 0 },
  achievement: { ...listed, weight: 0, undated: 0 },
  recommendation: { ...listed, weight: 0, undated: 0 },
}

/** 0–1: how much of the signal's weight is left. A day in the future counts as today. */
export function freshnessOf(weight: Weight, ageInDays: number | null): number {
  if (ageInDays === null || weight.startDate) return weight.undated
  return 0.5 ** (Math.max(0, ageInDays) / weight.halfLife)
}
