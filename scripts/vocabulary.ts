import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildVocabulary } from './vocabulary/build'

const largest = 250_000

/** Makes `public/vocabulary.json`. @returns 0, or 1 when it has outgrown its budget */
export async function main(args: string[]): Promise<number> {
  const file = resolve(args[0] ?? 'public/vocabulary.json')
  const data = buildVocabulary()
  const json = JSON.stringify(data)
  const zipped = gzipSync(json, { level: 9 }).length
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${json}\n`)
  const names = data.topics.reduce((sum, row) => sum + row[5].split('|').length, 0)
  console.log(`${data.topics.length} topics, ${names} names, ${data.families.length} families; ${json.length} bytes, ${zipped} gzipped`)
  if (zipped <= largest) return 0
  console.error(`The vocabulary must stay below ${largest} bytes gzipped: pages load it.`)
  return 1
}
