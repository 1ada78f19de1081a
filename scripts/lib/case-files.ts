import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeJson } from './batch'
import { sentence } from './page-index'

/**
 * Runs an engine on one case file and prints its answer, or on every `.json` of a folder and writes an answer of the same name
 * for each. Case is what the file holds; nothing checks it but the engine.
 * @param args `CASE.json`, or `--index DIR --out DIR` @returns 0, 1 when a case cannot be answered, 2 for wrong arguments
 */
export async function answerFiles<Case>(args: string[], command: string, answer: (given: Case) => unknown): Promise<number> {
  const order = orderOf(args, command)
  if (!order) return 2
  const answerFile = async (file: string) => {
    try {
      return answer(JSON.parse(await readFile(file, 'utf8')) as Case)
    } catch (error) {
      throw new Error(`${file} cannot be answered as a case: ${sentence(error)}`, { cause: error })
    }
  }
  try {
    if ('file' in order) {
      console.log(JSON.stringify(await answerFile(order.file), null, 2))
      return 0
    }
    await mkdir(order.out, { recursive: true })
    for (const name of (await readdir(order.index)).filter(file => file.endsWith('.json'))) {
      await writeJson(join(order.out, name), await answerFile(join(order.index, name)))
    }
    return 0
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}

function orderOf(args: string[], command: string): { file: string } | { index: string, out: string } | null {
  const usage = `usage: npm run -s ${command} -- CASE.json\n       npm run -s ${command} -- --index DIR --out DIR`
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
