import { parseArgs } from 'node:util'
import { readLines } from './lib/lists'
import { sentence } from './lib/page-index'
import { sensitive } from '../src/topics'

const usage = 'usage: npm run -s sensitive -- --file LINES.txt   (a text a line → a JSON list of { text, sensitive, kind })'

/** Prints which lines must not become a topic, and why. @returns 0, 1 when the file cannot be read, 2 for wrong arguments */
export async function main(args: string[]): Promise<number> {
  const file = orderOf(args)
  if (file === null) {
    console.error(usage)
    return 2
  }
  try {
    const judged = (await readLines(file)).map(text => {
      const found = sensitive(text)
      return { text, sensitive: found !== null, kind: found?.kind ?? null }
    })
    console.log(JSON.stringify(judged, null, 2))
    return 0
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}

function orderOf(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { file: { type: 'string' } } }).values.file ?? null
  } catch (error) {
    console.error(sentence(error))
    return null
  }
}
