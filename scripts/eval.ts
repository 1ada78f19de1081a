import { parseArgs } from 'node:util'
import { captureTable } from './lib/eval-capture'
import { mutationTable } from './lib/eval-mutations'
import { evalTopics } from './lib/eval-topics'
import { sentence } from './lib/page-index'

const usage = 'usage: npm run -s eval [-- --seeds N]   (N: rounds of changed pages, 0 leaves them out, 1 when not given)'

/** Prints the quality tables, one after the other; each says itself when there is nothing to grade. @returns 0, or 2 for wrong arguments. */
export async function main(args: string[]): Promise<number> {
  const seeds = seedsOf(args)
  if (typeof seeds === 'string') {
    console.error(`${seeds}\n${usage}`)
    return 2
  }
  await captureTable()
  await mutationTable(seeds)
  await evalTopics()
  return 0
}

function seedsOf(args: string[]): number | string {
  try {
    const { seeds = '1' } = parseArgs({ args, options: { seeds: { type: 'string' } } }).values
    return /^\d{1,3}$/.test(seeds) ? Number(seeds) : `--seeds takes a number, not "${seeds}".`
  } catch (error) {
    return sentence(error)
  }
}
