/** What the background and the script that learns and reads by rules say to each other, and what the panel gets of it. Next to no
 * code: the script runs in pages. */
import type { Capture } from '../domain/capture'
import type { Choices, Learned, OfferedText, Refusal } from '../domain/page-rule'

/** Which site the tab is on: the script knows only tables of addresses. */
interface At { site: string, siteName: string }

export type ToTeacher =
  | At & { type: 'teach.list' }
  | At & { type: 'teach.learn', url: string, choices: Choices }
  | At & { type: 'teach.point', url: string }
  | At & { type: 'taught.read', rule: Learned }
  | { type: 'taught.rest' }

/** The script's answers; the background parses what it keeps of them. */
export interface FromTeacher {
  'teach.list': { url: string, texts: readonly OfferedText[] } | null
  'teach.learn': { rule: unknown } | { refused: Refusal }
  /** Whether the page is still the one that was listed: then it waits for the panel's line, and pointing lasts as long as that. */
  'teach.point': boolean
  'taught.read': Capture | null
}

/** The name of the line that the panel holds open to the page while the recruiter points there. */
export const pointingLine = 'pointing'

/** Where the session keeps that the recruiter points in a tab, and at which line of the list they did last. */
export const pointingKey = (tabId: number) => `pointing:${tabId}`

/** `at`: when, so that the same line twice is two picks. */
export interface Pointing { url: string, index: number | null, at: number }

/** What the panel is told of a try to learn. */
export type Lesson = { refused: Refusal } | { ruleId: string, replacedId: string | null, name: string | null, headline: string | null, items: number }
