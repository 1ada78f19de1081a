import { type Day, addDays, addMonths } from '../../domain/day'
import { pattern, plain } from './plain'

const monthNames: readonly string[] = [
  'jan(?:uary|uar|vier)?|enero|janner', 'feb(?:ruary|ruar|rero)?|fevrier', 'mar(?:ch|s|zo)|maerz|marz', 'apr(?:il)?|avril|abril',
  'may|mai|mayo', 'june?|juni|juin|junio',
  'july?|juli|juillet|julio', 'aug(?:ust)?|aout|agosto', 'sep(?:t|tember|tembre|tiembre)?', 'o[ck]t(?:ober|obre|ubre)?',
  'nov(?:ember|embre|iembre)?', 'de[cz](?:ember|embre)?|diciembre',
]
const seasons: readonly (readonly [RegExp, number])[] = [
  [/spring(?! boot)|fruhjahr|fruhling|printemps|primavera/u, 3], [/summer|sommer|\bete\b|verano/u, 6],
  [/autumn|\bfall\b|herbst|automne|otono/u, 9], [/\bwinter\b|hiver|invierno/u, 12],
]
const cue = pattern(
  String.raw`\b(?:from|starting|start|not before|available|after|as of|earliest|until|in|ab|fruhestens|nicht vor|erst|`,
  String.raw`verfugbar|nach|a partir d\p{L}*|des|pas avant|disponible|apres|desde|no antes d\p{L}*|despues d\p{L}*|para)\b`,
)

/**
 * The day from which a text says that somebody could start, or null: "from spring", "ab März 2027", "not before 1.4.2027",
 * "in six months". A month or season without a year is the next one after the day it was said.
 * @param said when it was said
 */
export function startIn(text: string, said: Day): Day | null {
  const folded = plain(text)
  if (!cue.test(folded)) return null
  const iso = /\b(20\d\d)-(\d\d)(?:-(\d\d))?\b/u.exec(folded)
  if (iso) return dayFrom(iso[1], iso[2], iso[3])
  const german = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b/u.exec(folded)
  if (german) return dayFrom(german[3], german[2], german[1])
  const spell = pattern(
    String.raw`\b(\d{1,2}|one|two|three|four|five|six|ein\p{L}*|zwei|drei|vier|sechs|un|deux|trois|quatre|dos|tres|cuatro|`,
    String.raw`seis)\s(months?|monat\p{L}*|mois|mes(?:es)?|weeks?|wochen?|semaines?|semanas?)\b`,
  ).exec(folded)
  if (spell && !/\b(?:notice|kundigungsfrist|preavis|preaviso)\b/u.test(folded)) {
    const count = numbers[spell[1] ?? ''] ?? Number(spell[1])
    return Number.isFinite(count) ? (/^(?:w|sema)/u.test(spell[2] ?? '') ? addDays(said, count * 7) : addMonths(said, count)) : null
  }
  const quarter = /\bq([1-4])\b/u.exec(folded)
  const season = seasons.find(([pattern]) => pattern.test(folded))?.[1]
  const named = monthNames.findIndex(names => new RegExp(`\\b(?:${names})\\b`, 'u').test(folded))
  const month = quarter ? (Number(quarter[1]) - 1) * 3 + 1 : season ?? (named < 0 ? null : named + 1)
  const year = /\b(20\d\d)\b/u.exec(folded)?.[1]
  if (month !== null) return nextMonth(month, year, said)
  if (year !== undefined) return `${year}-01-01`
  if (pattern(
    String.raw`next year|nachste[sn]? jahr|annee prochaine|an prochain|proximo ano|ano que viene`,
  ).test(folded)) return `${Number(said.slice(0, 4)) + 1}-01-01`
  return null
}

const numbers: Readonly<Record<string, number>> = {
  one: 1, ein: 1, einem: 1, einen: 1, un: 1, two: 2, zwei: 2, deux: 2, dos: 2, three: 3, drei: 3, trois: 3, tres: 3,
  four: 4, vier: 4, quatre: 4, cuatro: 4, five: 5, six: 6, sechs: 6, seis: 6,
}

function dayFrom(year = '', month = '01', date = '01'): Day {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

function nextMonth(month: number, year: string | undefined, said: Day): Day {
  const within = `${year ?? said.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  return year !== undefined || within.slice(0, 7) >= said.slice(0, 7) ? within : `${Number(said.slice(0, 4)) + 1}${within.slice(4)}`
}
