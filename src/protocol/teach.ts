/** What the background and the script that learns and reads by rules say to each other, and what the panel gets of it. Types only: the script
 * runs in pages. */
import type { Capture } from '../domain/capture'
import type { Choices, Learned, OfferedText, Refusal } from '../domain/page-rule'

/** Which site the tab is on: the script knows only tables of addresses. */
interface At { site: string, siteName: string }

export type ToTeacher =
  | At & { type: 'teach.list' }
  | At & { type: 'teach.learn', url: string, choices: Choices }
  | At & { type: 'taught.read', rule: Learned }
  | { type: 'taught.rest' }

/** The script's answers; the background parses what it keeps of them. */
export interface FromTeacher {
  'teach.list': { url: string, texts: readonly OfferedText[] } | null
  'teach.learn': { rule: unknown } | { refused: Refusal }
  'taught.read': Capture | null
}

/** What the panel is told of a try to learn. */
export type Lesson = { refused: Refusal } | { ruleId: string, replacedId: string | null, name: string | null, headline: string | null, items: number }
