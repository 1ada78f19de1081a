import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchLove, benchSuggesting } from './lib/bench/desk'
import { benchBackup } from './lib/bench/backup'
import { benchDesk } from './lib/bench/desk-grown'
import { benchGrowth } from './lib/bench/desk-growth'
import { benchGuard } from './lib/bench/guard'
import { benchImport } from './lib/bench/import'
import { benchLoading } from './lib/bench/loading'
import { benchMemory } from './lib/bench/memory'
import { benchReading } from './lib/bench/reading'
import { benchScrolling } from './lib/bench/scrolling'
import { benchWake } from './lib/bench/wake'
import { LocalWeb } from './lib/local-web'

const root = resolve(import.meta.dirname, '..')
const parts = ['read', 'scroll', 'navigate', 'pages', 'suggest', 'love', 'wake', 'guard', 'backup', 'import', 'desk', 'growth'] as const
type Part = (typeof parts)[number]

const usage = `usage: npm run bench [-- --only ${parts.join('|')}] [-- --page WORD] [-- --rounds N] [-- --json] [-- --as-installed]   (build first: npm run build)
  read      reading every page beside one plain walk over it
  scroll    what reading adds to the page's tasks while it grows
  navigate  memory over 500 navigations inside a page
  pages     what loading a page costs with Kith and without
  suggest   suggestions for a person with 2,000 signals beside reading these from the database
  love      who would love something, among 50,000 people, beside one count of the index
  wake      a wake-up of the background with 50,000 follow-ups beside one with 50
  guard     the name guard over a draft against 50,000 people beside reading their names once
  backup    a backup of 50,000 people beside one cursor over all their tables, and putting it back
  import    an export of LinkedIn brought in beside only parsing its files and writing their rows
  desk      the people desk with 50,000 people beside one with 50 (--people N for another number)
  growth    opening, searching, saving, waking, backup and import at 500, 5,000, 50,000 and 200,000 people (--people N: up to N)
  --profiles FOLDER keeps the made desks from one run to the next`

/**
 * Measures what Kith costs a page, part by part, in a real Chromium.
 * @returns 0, or 2 for wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (!options) return 2
  const dist = join(root, 'dist/chrome')
  if (!existsSync(dist)) {
    console.error(`dist/chrome is not there.\n${usage}`)
    return 2
  }
  const { rounds, json, asInstalled } = options
  const results: Partial<Record<Part, unknown>> = {}
  for (const part of parts.filter(each => options.only === '' || each === options.only)) {
    const web = await LocalWeb.open()
    try {
      if (part === 'read') results.read = await benchReading(web, { ...options, rounds: rounds ?? 5 })
      if (part === 'scroll') results.scroll = await benchScrolling(web, dist, json)
      if (part === 'navigate') results.navigate = await benchMemory(web, dist, json)
      if (part === 'pages') results.pages = { settings: asInstalled ? 'as installed' : 'everything on', rows: await benchLoading(web, dist, { ...options, rounds: rounds ?? 15 }) }
      if (part === 'suggest') results.suggest = await benchSuggesting(web, { rounds: rounds ?? 15, json })
      if (part === 'love') results.love = await benchLove(web, { rounds: rounds ?? 15, json })
      if (part === 'wake') results.wake = await benchWake(web, dist, { rounds: rounds ?? 15, json })
      if (part === 'guard') results.guard = await benchGuard(web, json)
      if (part === 'backup') results.backup = await benchBackup(web, { rounds: rounds ?? 3, json, people: 50_000 })
      if (part === 'import') results.import = await benchImport(web, { rounds: rounds ?? 3, json })
      if (part === 'desk') results.desk = await benchDesk(web, dist, { rounds: rounds ?? 9, json, people: options.people ?? 50_000, profiles: options.profiles })
      if (part === 'growth') results.growth = await benchGrowth(web, dist, { rounds: rounds ?? 5, json, people: options.people ?? 200_000, profiles: options.profiles })
    } finally {
      await web.close()
    }
  }
  if (json) console.log(JSON.stringify(results, null, 2))
  return 0
}

interface Options { only: string, page: string, rounds: number | null, json: boolean, asInstalled: boolean, people: number | null, profiles: string | null }

function parse(args: string[]): Options | null {
  try {
    const { values } = parseArgs({ args, options: {
      only: { type: 'string', default: '' }, page: { type: 'string', default: '' }, rounds: { type: 'string' },
      people: { type: 'string' }, profiles: { type: 'string' }, json: { type: 'boolean', default: false }, 'as-installed': { type: 'boolean', default: false },
    } })
    const whole = (name: 'rounds' | 'people') => {
      const value = values[name] === undefined ? null : Number(values[name])
      if (value !== null && (!Number.isInteger(value) || value < 1)) throw new Error(`--${name} takes a whole number, not "${values[name]}".`)
      return value
    }
    if (values.only !== '' && !parts.some(part => part === values.only)) throw new Error(`--only takes one of ${parts.join(', ')}.`)
    return {
      only: values.only, page: values.page, rounds: whole('rounds'), json: values.json, asInstalled: values['as-installed'], people: whole('people'),
      profiles: values.profiles === undefined ? null : resolve(values.profiles),
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
  }
}
