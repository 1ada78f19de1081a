import { captureOf, type PrintedCapture } from './captures'
import { randomFrom, type Random } from './random'

/** What changes a document as a site's next redesign may. */
interface Mutations {
  KINDS: string[]
  mutate(document: Document, kind: string, random: Random): Document
}

let mutations: Mutations | null = null

/** Takes the source of a module of changes. @returns the names of its kinds */
async function load(source: string): Promise<string[]> {
  mutations = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`) as Mutations
  return mutations.KINDS
}

/** Reads one page after one kind of change, once per seed. */
function captures(html: string, url: string, kind: string, seeds: number): PrintedCapture[] {
  return Array.from({ length: seeds }, (_, index) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    return captureOf(mutations?.mutate(document, kind, randomFrom(index + 1)) ?? document, url)
  })
}

// Evaluated inside a real page: leaves behind what the table calls.
Object.assign(globalThis, { kithMutate: { load, captures } })
