import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { holidayTable } from './lib/holiday-table'

const years = 10
const largest = 120_000

/**
 * Makes `public/holidays.json`: the public holidays of every country and its regions for this year and the ten after it.
 * @returns 0, or 1 when it has outgrown its budget
 */
export async function main(args: string[]): Promise<number> {
  const first = Number(args[0] ?? new Date().getFullYear())
  const table = holidayTable(first, first + years)
  const json = JSON.stringify(table)
  const zipped = gzipSync(json, { level: 9 }).length
  await writeFile(resolve('public/holidays.json'), `${json}\n`)
  console.log(`${Object.keys(table.places).length} countries and regions, ${table.first} to ${table.last}; ${json.length} bytes, ${zipped} gzipped`)
  if (zipped <= largest) return 0
  console.error(`The table of holidays must stay below ${largest} bytes gzipped.`)
  return 1
}
