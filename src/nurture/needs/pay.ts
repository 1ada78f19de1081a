import { pattern, plain } from './plain'

/** A yearly amount; the currency is null where the text names none. */
export interface Pay { low: number, high: number, currency: string | null }

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beur(?:os?)?\b/u, 'EUR'], [/£|\bgbp\b|\bpounds?\b/u, 'GBP'], [/\bchf\b|\bfranken\b|\bfr\.(?=\s?\d)|francs suisses/u, 'CHF'],
  [/\b(?:cad|c\$)/u, 'CAD'], [/\b(?:aud|a\$)/u, 'AUD'], [/\$|\busd\b|\bdollars?\b/u, 'USD'],
  [/\bpln\b|\bzl\b|zł/u, 'PLN'], [/\bsek\b/u, 'SEK'], [/\bnok\b/u, 'NOK'], [/\bdkk\b/u, 'DKK'], [/\bczk\b/u, 'CZK'],
]
const amount = String.raw`(\d{1,3}(?:[.,'\s\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?)\s?(k|tsd|mille|mil)?(?![\p{L}\d%])`
const sign = String.raw`(?:[€£$]|eur(?:os?)?|usd|gbp|chf|pln|sek|nok|dkk|czk|cad|aud)?\s?`
const ranges = new RegExp(`${amount}\\s?${sign}\\s?(?:-|–|—|to|bis|a|hasta|und|and|et|y)\\s?${sign}${amount}`, 'u')
const single = new RegExp(amount, 'gu')
const byMonth = /\b(?:month|monthly|pm|p\.m|monat|monatlich|mois|mensuel|mes|mensual)/u
const byDay = /\b(?:day|daily|hour|hourly|tag|tages|stunde|jour|journalier|heure|dia|diario|hora|tjm)\p{L}*/u
const words = pattern(
  String.raw`\b(?:salary|salaries|pay|paid|earn|compensation|base|gross|gehalt|verdien\p{L}*|brutto|salaire|remuneration|`,
  String.raw`brut|sueldo|salario|bruto)`,
)

/**
 * The yearly pay a text names, or null: "80k", "80.000 €", "CHF 120'000 – 140'000", "€ 5,500 a month" (times twelve).
 * Rates by the day or hour cannot be compared with a salary and are none.
 */
export function payIn(text: string): Pay | null {
  const folded = plain(text)
  const currency = currencies.find(([pattern]) => pattern.test(folded))?.[1] ?? null
  if (byDay.test(folded) && /\d/.test(folded) && !/\d\s?k\b|\d{5}|\d[.,'\s]\d{3}/u.test(folded)) return null
  const scale = byMonth.test(folded) ? 12 : 1
  const isPay = (value: number, unit: string | undefined) => {
    if (scale === 12) return value >= 500
    return value >= 20_000 || (value >= 10_000 && (unit !== undefined || currency !== null || words.test(folded)))
  }
  const range = ranges.exec(folded)
  if (range) {
    const [, from = '', fromUnit, to = '', toUnit] = range
    const low = valueOf(from, fromUnit ?? toUnit)
    const high = valueOf(to, toUnit ?? fromUnit)
    if (isPay(low, fromUnit ?? toUnit) && high >= low) return { low: low * scale, high: high * scale, currency }
  }
  for (const [, digits = '', unit] of folded.matchAll(single)) {
    const value = valueOf(digits, unit)
    if (isPay(value, unit) && value < 10_000_000) return { low: value * scale, high: value * scale, currency }
  }
  return null
}

function valueOf(digits: string, unit: string | undefined): number {
  const grouped = /^\d{1,3}(?:[.,'\s\u00a0\u202f]\d{3})+$/u.test(digits)
  const value = Number(grouped ? digits.replace(/\D/gu, '') : digits.replace(',', '.'))
  return unit === undefined ? value : value * 1_000
}

/** "EUR 70,000–90,000". */
export function payWords([low, high, currency]: readonly [number, number, string]): string {
  const number = (value: number) => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${currency} ${low === high ? number(low) : `${number(low)}–${number(high)}`}`.trim()
}
