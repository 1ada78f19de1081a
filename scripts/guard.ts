import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerOf, guardCase, type GuardCase } from './lib/guard-cases'
import { writeJson } from './lib/batch'
import { sentence } from './lib/page-index'

const usage = 'usage: npm run -s guard -- CASE.json\n       npm run -s guard -- --index DIR --out DIR'

/** Prints what a draft mixes up, or writes an answer per case. @returns 0, 1 when a case cannot be read, 2 for wrong arguments */
export async function main(args: string[]): Promise<number> {
  const order = orderOf(args)
  if (!order) return 2
  try {
    if ('file' in order) {
      console.log(JSON.stringify(answerOf(guardCase(await readCase(order.file))), null, 2))
      return 0
    }
    for (const name of (await readdir(order.index)).filter(file => file.endsWith('.json'))) {
      await writeJson(join(order.out, name), answerOf(guardCase(await readCase(join(order.index, name)))))
    }
    return 0
  } catch (error) {
    console.error(sentence(error))
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
    console.error(`${sentence(error)}\n${usage}`)
  }
  return null
}

async function readCase(file: string): Promise<GuardCase> {
  let read: Partial<GuardCase> | null
  try {
    read = JSON.parse(await readFile(file, 'utf8')) as Partial<GuardCase> | null
  } catch (error) {
    throw new Error(`${file} cannot be read as a case: ${sentence(error)}`, { cause: error })
  }
  const { to, draft, people, sentBefore } = read ?? {}
  if (typeof to?.name !== 'string' || typeof draft !== 'string') throw new Error(`${file} is no case: it needs "to" with a name and a "draft".`)
  return { to, draft, people: people ?? [], sentBefore: sentBefore ?? [] }
}
