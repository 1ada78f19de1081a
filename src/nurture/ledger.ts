import { type Day, dayOf, daysBetween } from '../domain/day'
import type { Touchpoint } from '../domain/touchpoint'
import { capital, counted, span } from './english'

/** What the ledger needs of a contact. */
export type LedgerTouch = Pick<Touchpoint, 'at' | 'kind' | 'direction'>

/** What went back and forth. A pitch counts as an ask; thanks, news and casual notes count as neither. */
export interface Balance {
  gives: number
  asks: number
  /** Asks and pitches since the last thing given (or the beginning). */
  asksInARow: number
}

/** True for what we wanted from them: an ask or a pitch. */
export function isOurAsk({ kind, direction }: Pick<LedgerTouch, 'kind' | 'direction'>): boolean {
  return direction === 'out' && (kind === 'ask' || kind === 'pitch')
}

/** True for what we gave. */
export function isOurGive({ kind, direction }: Pick<LedgerTouch, 'kind' | 'direction'>): boolean {
  return direction === 'out' && kind === 'give'
}

/** Counts the recruiter's gives and asks; what the candidate gave or asked is theirs. @param touchpoints in any order */
export function balanceOf(touchpoints: readonly LedgerTouch[]): Balance {
  const entries = touchpoints.filter(touch => isOurAsk(touch) || isOurGive(touch)).toSorted((a, b) => b.at - a.at)
  const sinceGive = entries.findIndex(isOurGive)
  const gives = entries.filter(isOurGive).length
  return { gives, asks: entries.length - gives, asksInARow: sinceGive < 0 ? entries.length : sinceGive }
}

/** The balance over all candidates; `owed` counts those to whom something should be given before the next ask. */
export interface Overall { gives: number, asks: number, owed: number }

/** Adds up the balances of all candidates. @param balances one for each */
export function overallBalance(balances: Iterable<Balance>): Overall {
  const sum: Overall = { gives: 0, asks: 0, owed: 0 }
  for (const { gives, asks, asksInARow } of balances) {
    sum.gives += gives
    sum.asks += asks
    if (asksInARow >= mostInARow) sum.owed += 1
  }
  return sum
}

export interface Month { /** `YYYY-MM` */ month: string, gives: number, asks: number }

/** Gives and asks month by month, oldest first: the picture beside the balance. @param count how many months, up to this one */
export function monthsOf(touchpoints: readonly LedgerTouch[], today: Day, count = 12): Month[] {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  const months = Array.from({ length: count }, (_, index): Month => {
    const at = year * 12 + month - count + index
    return { month: `${String(Math.floor(at / 12)).padStart(4, '0')}-${String(at % 12 + 1).padStart(2, '0')}`, gives: 0, asks: 0 }
  })
  const byName = new Map(months.map(one => [one.month, one]))
  for (const touch of touchpoints) {
    const one = byName.get(dayOf(touch.at).slice(0, 7))
    if (one && isOurGive(touch)) one.gives++
    else if (one && isOurAsk(touch)) one.asks++
  }
  return months
}

/** After so many asks in a row the next one gets a warning: it would be the third. */
export const mostInARow = 2
/** A silence of at least so many days is a long one, where the candidate's own rhythm is not longer still (docs/decisions.md, ledger). */
const silenceFrom = 90

/** Days from which a silence is long for this candidate. */
export function longSilence(cadence: { latest: number }): number {
  return Math.max(silenceFrom, cadence.latest)
}

/** Days since the last contact of any kind, or null when there was none. */
export function silenceOf(touchpoints: readonly LedgerTouch[], today: Day): number | null {
  return touchpoints.length === 0 ? null : Math.min(...touchpoints.map(touch => daysBetween(dayOf(touch.at), today)))
}

/** The same for words that wanted nothing: an ask does not end a silence. Where there were only asks, since the last of them. */
export function quietFor(touchpoints: readonly LedgerTouch[], today: Day): number | null {
  return silenceOf(touchpoints.filter(touch => !isOurAsk(touch)), today) ?? silenceOf(touchpoints, today)
}

export interface AskWarning { is: 'third-in-a-row' | 'long-silence' | 'first-contact', text: string }

export interface AskInput {
  touchpoints: readonly LedgerTouch[]
  cadence: { latest: number }
  /** The one word to speak of the person by. */
  name: string
  today: Day
}

/** What to say before an ask or a pitch is sent or logged: what to do first. Empty when nothing speaks against it. */
export function askWarnings({ touchpoints, cadence, name, today }: AskInput): AskWarning[] {
  const { asksInARow } = balanceOf(touchpoints)
  const silence = quietFor(touchpoints, today)
  const warnings: AskWarning[] = []
  if (asksInARow >= mostInARow) {
    const row = capital(counted(asksInARow, 'ask'))
    warnings.push({ is: 'third-in-a-row', text: `${row} in a row so far. First give ${name} something: help, an article, an introduction.` })
  }
  if (silence === null) warnings.push({ is: 'first-contact', text: `There was no contact yet. First write ${name} a casual note.` })
  else if (silence >= longSilence(cadence)) {
    const time = capital(span(silence))
    warnings.push({ is: 'long-silence', text: `${time} without a word. First write ${name} a casual note, and ask once there was an answer.` })
  }
  return warnings
}
