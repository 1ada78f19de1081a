import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { writeJson } from './batch'
import { captureOf } from './captures'
import { grades } from './grading'
import { readIndex, type IndexedPage } from './page-index'
import { decodePage, withPage } from './pages'
import { haveSavedPages, inScratchFolder, savedPages } from './saved-pages'

/** What changes a document as a site's next redesign may. */
interface Mutations {
  KINDS: string[]
  mutate(document: Document, kind: string, random: () => number): Document
}

/** Words of the card that the mutation "addStranger" puts on the page: another person's, so a leak wherever they turn up. */
const stranger = /stranger|chief of elsewhere|atlantis/i

/** One row: what is left of the captures after one kind of change, and what must never happen. */
interface Row {
  change: string
  identity: number | null
  recall: number | null
  wrong: string[]
  leaks: string[]
}

/** Reads every saved page after each kind of change, once per seed, and prints what is left and what went wrong. */
export async function mutationTable(seeds: number): Promise<void> {
  if (seeds === 0) return
  console.log('Captures of the same pages, changed as a redesign may change them\n')
  if (!haveSavedPages() || !existsSync(savedPages.mutations)) return console.log('Left out: the pages or the changes are not on this computer.\n')
  const listed = await readIndex(savedPages.index)
  if ('wrong' in listed) return console.log(listed.wrong)
  // Scripts run after vite's module runner is closed, so what lies outside the project is loaded by node itself.
  const mutations = createRequire(import.meta.url)(savedPages.mutations) as Mutations
  console.log('change'.padEnd(24), 'seed'.padStart(4), 'identity'.padStart(9), 'recall'.padStart(7), 'wrong'.padStart(6), 'leaks'.padStart(6))
  for (const kind of mutations.KINDS) {
    for (let seed = 1; seed <= seeds; seed++) print(await rowOf(mutations, kind, seed, listed.pages), seed)
  }
}

async function rowOf({ mutate }: Mutations, kind: string, seed: number, pages: readonly IndexedPage[]): Promise<Row> {
  return inScratchFolder(async folder => {
    const leaks: string[] = []
    for (const { file, url } of pages) {
      const html = decodePage(await readFile(resolve(dirname(savedPages.index), file)))
      const capture = await withPage(html, url, document => captureOf(mutate(document, kind, randomFrom(seed)), url))
      const words = stranger.exec(JSON.stringify(capture))?.[0]
      if (words && !stranger.test(html)) leaks.push(`${file}: leak: ${words}`)
      await writeJson(join(folder, `${file}.json`), capture)
    }
    const { figures, notes } = await grades(folder)
    return {
      change: kind,
      identity: figures.identity,
      recall: figures.itemsRecall,
      wrong: notes.filter(isWrongPerson),
      leaks: [...leaks, ...notes.filter(note => / leak: /.test(note))],
    }
  })
}

/** Another handle or another name than the label's, or anything at all on a page about nobody. Nothing is not wrong: only less. */
function isWrongPerson(note: string): boolean {
  const [, handle, name] = / who: (\S+) \/ (.*), should be /.exec(note) ?? []
  if (/ should be nothing$/.test(note)) return true
  if (handle === undefined || handle === 'undefined') return false
  const [, wantedHandle, wantedName] = /, should be (\S+) \/ (.*)$/.exec(note) ?? []
  return handle !== wantedHandle?.toLowerCase() || (name !== 'null' && name !== wantedName)
}

function print({ change, identity, recall, wrong, leaks }: Row, seed: number): void {
  console.log(change.padEnd(24), String(seed).padStart(4), `${identity} %`.padStart(9), `${recall} %`.padStart(7),
    String(wrong.length).padStart(6), String(leaks.length).padStart(6))
  for (const note of [...wrong, ...leaks]) console.log(`    ${note}`)
}

/** Numbers in [0, 1) that a seed fixes (mulberry32, Tommy Ettinger 2017, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
