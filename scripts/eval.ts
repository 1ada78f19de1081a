import { parseArgs } from 'node:util'
import { captureTable } from './lib/eval-capture'
import { mutationTable } from './lib/eval-mutations'
import { teachTable } from './lib/eval-teach'
import { evalGuard } from './lib/eval-guard'
import { evalOpeners } from './lib/eval-openers'
import { evalTopics } from './lib/eval-topics'
import { fuzzTable } from './lib/fuzz/table'
import { sentence } from './lib/page-index'
import { rhythmTable } from './lib/rhythm/table'

const usage = `usage: npm run -s eval [-- --seeds N]   (N: rounds of changed pages, 0 leaves them out, 1 when not given)
       npm run -s eval -- --only rhythm   (only the simulated year of keeping in touch)
       npm run -s eval -- --fuzz N [--seed S] [--browser chrome|firefox]   (only broken documents: N for each site, in a real browser)`

/** Prints the quality tables, one after the other; each says itself when there is nothing to grade.
 * @returns 0, 1 when a broken document was read wrongly, or 2 for wrong arguments */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args)
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`)
    return 2
  }
  if (options.fuzz > 0) return await fuzzTable({ browser: options.browser, count: options.fuzz, seed: options.seed }) > 0 ? 1 : 0
  if (options.only === 'rhythm') {
    rhythmTable()
    return 0
  }
  await captureTable()
  await mutationTable(options.seeds)
  await teachTable(options.seeds)
  await evalTopics()
  await evalOpeners()
  evalGuard()
  rhythmTable()
  return 0
}

interface Options { seeds: number, fuzz: number, seed: number, browser: 'chrome' | 'firefox', only: '' | 'rhythm' }

function optionsOf(args: string[]): Options | string {
  try {
    const { seeds = '1', fuzz = '0', seed = '1', browser = 'chrome', only = '' } = parseArgs({
      args, options: { seeds: { type: 'string' }, fuzz: { type: 'string' }, seed: { type: 'string' }, browser: { type: 'string' }, only: { type: 'string' } },
    }).values
    for (const [name, value] of Object.entries({ seeds, fuzz, seed })) if (!/^\d{1,6}$/.test(value)) return `--${name} takes a number, not "${value}".`
    if (browser !== 'chrome' && browser !== 'firefox') return `--browser takes chrome or firefox, not "${browser}".`
    if (only !== '' && only !== 'rhythm') return `--only takes rhythm, not "${only}".`
    return { seeds: Number(seeds), fuzz: Number(fuzz), seed: Number(seed), browser, only }
  } catch (error) {
    return sentence(error)
  }
}
