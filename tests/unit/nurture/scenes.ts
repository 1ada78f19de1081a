import { addDays, dayOf, instantOf } from '../../../src/domain/day'
import type { Touchpoint } from '../../../src/domain/touchpoint'
import type { No } from '../../../src/nurture/after-no'
import type { Loop } from '../../../src/nurture/loops'
import type { OpeningFacts } from '../../../src/nurture/needs/match'
import type { NeedFacts } from '../../../src/nurture/needs/wishes'
import type { NextInput } from '../../../src/nurture/next'
import { calendarOf } from '../../../src/nurture/rhythm/calendar'
import { nextNote } from '../../../src/nurture/rhythm/next'

/** Scenes are told in words, all of them on Monday 23 November 2026. */
export const today = '2026-11-23'
export const now = instantOf(today, 12)
export const daysAgo = (days: number) => addDays(today, -days)
const noon = (days: number) => instantOf(daysAgo(days), 12)

const touchWords: Record<string, Pick<Touchpoint, 'kind' | 'direction' | 'channel'>> = {
  casual: { kind: 'casual', direction: 'out', channel: 'site' }, give: { kind: 'give', direction: 'out', channel: 'site' },
  ask: { kind: 'ask', direction: 'out', channel: 'site' }, pitch: { kind: 'pitch', direction: 'out', channel: 'site' },
  thanks: { kind: 'admin', direction: 'out', channel: 'site' }, news: { kind: 'admin', direction: 'out', channel: 'site' },
  reply: { kind: 'casual', direction: 'in', channel: 'site' }, request: { kind: 'ask', direction: 'in', channel: 'site' },
  theirs: { kind: 'give', direction: 'in', channel: 'site' },
  meeting: { kind: 'casual', direction: 'out', channel: 'in-person' }, call: { kind: 'casual', direction: 'out', channel: 'phone' },
}

/** One contact. @param kind a word of the list above */
export function touch(kind: string, days: number, more: Partial<Touchpoint> = {}): NextInput['touchpoints'][number] {
  const known = touchWords[kind]
  if (!known) throw new Error(`no such contact: ${kind}`)
  return { ...known, topics: [], note: '', at: noon(days), ...more }
}

/** "give 20, reply 18" → a gift twenty days ago, answered two days later. */
export function past(story: string): NextInput['touchpoints'] {
  return story.split(',').map(part => part.trim()).filter(Boolean).map((part, index) => {
    const [kind = '', days = ''] = part.split(' ')
    const made = touch(kind, Number(days))
    return { ...made, at: made.at + index }
  })
}

/** "must remote only" → a need said two months ago; "never PHP @300" → 300 days ago. */
export function need(words: string): NeedFacts {
  const [, kind = '', text = '', days = '60'] = /^(must|nice|never|trigger) (.+?)(?: @(\d+))?$/u.exec(words) ?? []
  if (!text) throw new Error(`no such need: ${words}`)
  return { kind: kind as NeedFacts['kind'], text, at: noon(Number(days)) }
}

/** An opening that suits nearly everybody; a scene says what is different. */
export const suiting: OpeningFacts = {
  title: 'Senior Backend Engineer', company: 'Sail & Daughters', place: 'Köln', remote: 'yes', languages: ['en'], stack: ['Rust', 'Postgres'], salary: [80_000, 95_000, 'EUR'], visa: true,
}

export interface Scene {
  past?: string
  needs?: string[]
  opening?: Partial<OpeningFacts>
  loops?: Loop[]
  no?: No | null
  cadence?: number
  home?: string
  topic?: string
}

/** A no of so many days ago. */
export function no(kind: No['kind'], reason: No['reason'], days: number, until: No['until'] = null): No {
  return { kind, reason, at: noon(days), until }
}

export function loop(kind: Loop['kind'], steps: { asked?: number, answered?: number, thanked?: number, told?: number }): Loop {
  const day = (days: number | undefined) => days === undefined ? null : daysAgo(days)
  return { kind, askedAt: day(steps.asked), answeredAt: day(steps.answered), thankedAt: day(steps.thanked), toldAt: day(steps.told) }
}

/** What the engines get for a scene. */
export function inputOf(scene: Scene): Omit<NextInput, 'opening'> & { opening: OpeningFacts | null } {
  const ideal = scene.cadence ?? 30
  const cadence = { ideal, latest: Math.round(ideal * 1.5) }
  const touchpoints = past(scene.past ?? '')
  const note = nextNote({ tempo: cadence, contacts: touchpoints, createdAt: now, now })
  const wanted = note.is === 'due' ? note.wanted : null
  return {
    touchpoints, cadence, now, needs: (scene.needs ?? []).map(need), opening: scene.opening ? { ...suiting, ...scene.opening } : null,
    loops: scene.loops ?? [], outcome: scene.no ?? null, topics: scene.topic === undefined ? [{ id: 'crdt', label: 'CRDTs' }] : scene.topic ? [{ id: scene.topic, label: scene.topic }] : [],
    location: scene.home ?? 'Berlin, Germany', due: wanted && calendarOf({ workingDays: [1, 2, 3, 4, 5] }).next(wanted > dayOf(now) ? wanted : today),
  }
}
