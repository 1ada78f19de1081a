import type { Settings } from './settings'

/**
 * `public/holidays.json`: days by place (`DE`, `DE-BY`) and number of the name. `MMDD` stands for every year, `YYMMDD` for
 * one. A region holds what its country has not, and in `not` what of the country's is no holiday there.
 */
export interface HolidayTable {
  first: number
  last: number
  names: string[]
  places: Record<string, { name: string, days: Record<string, string>, not?: string }>
}

/** The public holidays of a country, or of a region with its country's, in the order of the days. None for a place that is not in the table. */
export function holidaysOf(table: HolidayTable, place: string): Settings['holidays'] {
  const years = Array.from({ length: table.last - table.first + 1 }, (_, index) => String(table.first + index))
  const spelled = (days: string) => days.split(' ').filter(Boolean).flatMap(day => {
    const monthDay = `${day.slice(-4, -2)}-${day.slice(-2)}`
    return day.length === 4 ? years.map(year => `${year}-${monthDay}`) : [`20${day.slice(0, 2)}-${monthDay}`]
  })
  const found = new Map<string, string>()
  const add = (code: string) => {
    const here = table.places[code]
    for (const day of spelled(here?.not ?? '')) found.delete(day)
    for (const [name, days] of Object.entries(here?.days ?? {})) for (const day of spelled(days)) found.set(day, table.names[Number(name)] ?? '')
  }
  const [country = ''] = place.split('-')
  if (!Object.hasOwn(table.places, country)) return []
  add(country)
  if (place !== country && Object.hasOwn(table.places, place)) add(place)
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([day, name]) => ({ day, name }))
}

/** Countries by name, each with the regions that have holidays of their own. */
export function placesOf(table: HolidayTable): { code: string, name: string, regions: { code: string, name: string }[] }[] {
  const all = Object.entries(table.places).map(([code, { name }]) => ({ code, name }))
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en')
  return all.filter(({ code }) => !code.includes('-')).sort(byName)
    .map(country => ({ ...country, regions: all.filter(({ code }) => code.startsWith(`${country.code}-`)).sort(byName) }))
}
