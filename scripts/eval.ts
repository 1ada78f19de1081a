import { parseArgs } from 'node:util'
import { captureTable } from './lib/eval-capture'
import { mutationTable } from './lib/eval-mutations'
import { sentence } from './lib/page-index'
import { haveSavedPages, savedPages } from './lib/saved-pages'

const usage = 'usage: npm run -s eval [-- --seeds N]   (N: rounds of changed pages, 0 leaves them out, 1 when not given)'

/** Prints the quality tables, one after the other. @returns 0, or 2 for wrong arguments. */
export async function main(args: string[]): Promise<number> {
  const seeds = seedsOf(args)
  if (typeof seeds === 'string') {
    console.error(`${seeds}\n${usage}`)
    return 2
  }
  if (!haveSavedPages()) {
    console.log(`There are no saved pages to grade on this computer (they belong in ${savedPages.folder}): captures are not graded. `
      + 'The project\'s own pages are checked by npm test.')
    return 0
  }
  console.log('Captures of saved pages, against their labels\n')
  await captureTable()
  if (seeds > 0) {
    console.log('Captures of the same pages, changed as a redesign may change them\n')
    await mutationTable(seeds)
  }
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
