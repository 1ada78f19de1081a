import Holidays from 'date-holidays'
import { addDays } from '../../src/domain/day'
import type { HolidayTable } from '../../src/domain/holidays'

/** The public holidays of every country and its regions, from `date-holidays`, packed (see `domain/holidays`). */
export function holidayTable(first: number, last: number): HolidayTable {
  const names: string[] = []
  const places: HolidayTable['places'] = {}
  const numberOf = new Map<string, number>()
  const pack = (days: Map<string, string[]>) => Object.fromEntries([...days].map(([name, list]) => {
    if (!numberOf.has(name)) numberOf.set(name, names.push(name) - 1)
    const dates = [...new Set(list)].sort()
    const [one = ''] = dates
    const yearly = dates.length === last - first + 1 && dates.every(date => date.slice(5) === one.slice(5))
    return [String(numberOf.get(name)), (yearly ? [one.slice(5)] : dates.map(date => date.slice(2))).join(' ').replaceAll('-', '')]
  }))
  const lists = new Holidays()
  for (const [country, name] of Object.entries(lists.getCountries('en'))) {
    const whole = publicDays(new Holidays(country), first, last)
    places[country] = { name, days: pack(whole) }
    const common = new Set([...whole.values()].flat())
    for (const [region, regionName] of Object.entries(lists.getStates(country, 'en') ?? {})) {
      const own = publicDays(new Holidays(country, region), first, last)
      const there = new Set([...own.values()].flat())
      const more = new Map([...own].map(([day, dates]) => [day, dates.filter(date => !common.has(date))] as const).filter(([, dates]) => dates.length > 0))
      const not = [...common].filter(date => !there.has(date))
      if (more.size === 0 && not.length === 0) continue
      places[`${country}-${region}`] = { name: regionName, days: pack(more), ...not.length > 0 ? { not: not.map(date => date.slice(2).replaceAll('-', '')).sort().join(' ') } : {} }
    }
  }
  return { first, last, names, places }
}

/** Name → days. Only whole days off: what begins at noon or later is none. */
function publicDays(place: Holidays, first: number, last: number): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (let year = first; year <= last; year++) {
    for (const { name, type, date, start, end } of place.getHolidays(year, 'en')) {
      if (type !== 'public' || Number(date.slice(11, 13)) >= 12) continue
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
      for (let i = 0; i < length; i++) {
        const day = addDays(date.slice(0, 10), i)
        if (Number(day.slice(0, 4)) <= last) days.set(name, [...days.get(name) ?? [], day])
      }
    }
  }
  return days
}
