import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerCase, type TopicCase } from './lib/topic-cases'

const usage = 'usage: npm run -s suggest -- CASE.json\n       npm run -s suggest -- --index DIR --out DIR'

/** Prints topics and openers for a case, or writes an answer per case. @returns 0, 1 when a case cannot be read, 2 for wrong arguments */
export async function main(args: string[]): Promise<number> {
  const order = orderOf(args)
  if (!order) return 2
  try {
    if ('file' in order) {
      console.log(JSON.stringify(answerCase(await readCase(order.file)), null, 2))
      return 0
    }
    await mkdir(order.out, { recursive: true })
    for (const name of (await readdir(order.index)).filter(file => file.endsWith('.json'))) {
      await writeFile(join(order.out, name), `${JSON.stringify(answerCase(await readCase(join(order.index, name))), null, 2)}\n`)
    }
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function orderOf(args: string[]): { file: string } | { index: string, out: string } | null {
  try {
    const { values: { index, out }, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: { index: { type: 'string' }, out: { type: 'string' } } })
    if (file !== undefined && more.length === 0 && index === undefined && out === undefined) return { file }
    if (file === undefined && index !== undefined && out !== undefined) return { index, out }
    console.error(usage)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
  return null
}

async function readCase(file: string): Promise<TopicCase> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TopicCase
  } catch (error) {
    throw new Error(`${file} cannot be read as a case: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
