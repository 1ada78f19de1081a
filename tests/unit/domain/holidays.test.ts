import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type HolidayTable, holidaysOf, placesOf } from '../../../src/domain/holidays'
import { settings } from '../../../src/domain/settings'

const table = JSON.parse(readFileSync('public/holidays.json', 'utf8')) as HolidayTable
const in2027 = (place: string) => holidaysOf(table, place).filter(({ day }) => day.startsWith('2027')).map(({ day, name }) => `${day.slice(5)} ${name}`)

describe('the table of public holidays', () => {
  test.each([
    ['DE', ['01-01 New Year\'s Day', '03-26 Good Friday', '03-29 Easter Monday', '05-01 Labour Day', '05-06 Ascension Day', '05-17 Whit Monday', '10-03 National Holiday', '12-25 Christmas Day', '12-26 Boxing Day']],
    ['NL', ['01-01 New Year\'s Day', '03-28 Easter Sunday', '03-29 Easter Monday', '04-27 King\'s Day', '05-06 Ascension Day', '05-16 Pentecost', '05-17 Whit Monday', '12-25 Christmas Day', '12-26 Boxing Day']],
  ])('%s in 2027', (place, days) => expect(in2027(place)).toEqual(days))

  test('a region has its country’s holidays and its own', () => {
    const own = in2027('DE-BY').filter(day => !in2027('DE').includes(day))
    expect(own).toContain('01-06 Epiphany')
    expect(in2027('DE').filter(day => !in2027('DE-BY').includes(day))).toEqual([])
    expect(in2027('GB-SCT')).not.toContain('03-29 Easter Monday')
    expect(in2027('GB-ENG')).toContain('03-29 Easter Monday')
  })

  test('every place fits the settings, in the order of the days, with names', () => {
    for (const { code, regions } of placesOf(table)) for (const place of [code, ...regions.map(region => region.code)]) {
      const holidays = holidaysOf(table, place)
      expect(settings.shape.country.safeParse(place).success, place).toBe(true)
      expect(settings.shape.holidays.safeParse(holidays).success, place).toBe(true)
      expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).toSorted())
      expect(holidays.every(({ name }) => name !== '')).toBe(true)
    }
  })

  test('an unknown place has none', () => {
    expect([holidaysOf(table, 'XX'), holidaysOf(table, ''), holidaysOf(table, 'constructor')]).toEqual([[], [], []])
    expect(holidaysOf(table, 'DE-XX')).toEqual(holidaysOf(table, 'DE'))
  })
})
