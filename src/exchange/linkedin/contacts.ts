import { cap } from '../../domain/record'
import type { IncomingTouch } from '../incoming'
import { addressOf } from './slug'

/** Messages between the owner and one other person. */
export interface Correspondence { line: number, name: string, inbound: Map<number, Day>, outbound: Map<number, Day>, wroteOut: boolean }
interface Day { at: number, texts: { at: number, text: string }[] }

const msPerDay = 86_400_000

export function emptyCorrespondence(line: number): Correspondence {
  return { line, name: '', inbound: new Map(), outbound: new Map(), wroteOut: false }
}

/**
 * Counts one message in. What one of them wrote on one day (UTC) is one contact, at the time of that day's last message: who wrote three lines
 * has not asked three times, and an export that holds more of that day agrees with one that holds less.
 */
export function countIn(one: Correspondence, isOut: boolean, at: number, text: string): void {
  const days = isOut ? one.outbound : one.inbound
  const day = Math.floor(at / msPerDay)
  const known = days.get(day)
  if (known) known.at = Math.max(known.at, at)
  else days.set(day, { at, texts: [] })
  if (text) days.get(day)?.texts.push({ at, text })
  if (isOut) one.wroteOut = true
}

/** The contacts with one person. */
export function touchesOf(slug: string, { inbound, outbound }: Correspondence): IncomingTouch[] {
  const of = (days: Correspondence['inbound'], direction: 'in' | 'out') => [...days].map(([day, { at, texts }]): IncomingTouch => ({
    key: `${addressOf(slug)} ${direction} ${day}`, kind: 'casual', direction, channel: 'site', at,
    note: texts.sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1)).map(({ text }) => text).join('\n\n').slice(0, cap.text),
  }))
  return [...of(outbound, 'out'), ...of(inbound, 'in')].sort((a, b) => a.at - b.at)
}
