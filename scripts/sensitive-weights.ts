import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { learn } from './sensitive/learn'
import { labelledLines } from './sensitive/lines'

const largest = 60_000

/** Learns `src/topics/filters/sensitive/weights.json` from scripts/sensitive/lines. @returns 0, or 1 when it has outgrown its budget */
export async function main(args: string[]): Promise<number> {
  const file = resolve(args[0] ?? 'src/topics/filters/sensitive/weights.json')
  const lines = labelledLines()
  const json = JSON.stringify(learn(lines))
  const zipped = gzipSync(json, { level: 9 }).length
  await writeFile(file, `${json}\n`)
  console.log(`${lines.length} lines, ${lines.filter(line => line.kind !== null).length} sensitive; ${json.length} bytes, ${zipped} gzipped`)
  if (zipped <= largest) return 0
  console.error(`The weights must stay below ${largest} bytes gzipped: pages load them.`)
  return 1
}
