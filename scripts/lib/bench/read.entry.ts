import { captureOf } from '../../../src/content/capture'
import { pageOf } from '../../../src/sites/registry'

/** Milliseconds of one call: the very first; on copies of the page, each seen once (`fresh`); on the same page again (`again`). */
export interface Times { cold: number, fresh: number, again: number }
export interface ReadTimes { read: Times, walk: Times, elements: number, items: number }

/** One plain walk over a document, the yardstick: every element once, every text node's length once. */
function plainWalk(document: Document): { elements: number, characters: number } {
  let elements = 0
  let characters = 0
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) elements++
    else characters += (node as Text).data.length
  }
  return { elements, characters }
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The lower quartile: what else runs on the machine only ever adds, and adds more to what takes longer, which would tell of the machine. */
const quartile = (list: number[]) => list.sort((one, other) => one - other)[Math.floor(list.length / 4)] ?? Number.NaN

/** So many calls of each make the browser translate the script for good, or nearly; the walk, a few lines, has reached that long before. */
const warmUp = 20
/** Small pages are read several times within one timing, until about so many elements were passed: the clock tells no less than five
 * microseconds, and the smallest pages take one. */
const enough = 4_000

/**
 * Reads the page in view and walks over it, in turns, each as often and on as many copies as the other.
 * Reading keeps what it learnt of an element for the next look at the same page; so copies are what tells of a first look: nothing
 * of them is known to the script, nor to the browser, which makes its script objects for their nodes as it does on a page just loaded.
 * @param walkFirst which of the two sees the fresh page first
 */
function measure(address: string, walkFirst: boolean, turns: number): ReadTimes | null {
  const url = new URL(address)
  const page = pageOf(address)
  if (!page) return null
  let items = 0
  let elements = 0
  const read = (document: Document) => {
    const walk = page.site.walk(document, url)
    items = walk ? captureOf(page.site.id, walk).items.length : 0
  }
  const walk = (document: Document) => { elements = plainWalk(document).elements }
  const again = { read: [] as number[], walk: [] as number[] }
  const fresh = { read: [] as number[], walk: [] as number[] }
  const both = [['walk', walk], ['read', read]] as const
  const order = walkFirst ? both : both.toReversed()
  const first = Object.fromEntries(order.map(([name, work]) => [name, timed(() => work(document))]))
  const calls = Math.min(200, Math.ceil(enough / elements))
  const copies = () => Array.from({ length: calls }, () => document.cloneNode(true) as Document)
  const originals = Array.from({ length: calls }, () => document)
  const each = (pages: readonly Document[], work: (document: Document) => void) => timed(() => pages.forEach(work)) / calls
  for (let call = 0; call < warmUp; call++) for (const [, work] of order) each(copies(), work)
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, work] of turn % 2 ? order : order.toReversed()) {
      fresh[name].push(each(copies(), work))
      again[name].push(each(originals, work))
    }
  }
  const of = (name: 'read' | 'walk'): Times => ({ cold: first[name] ?? 0, fresh: quartile(fresh[name]), again: quartile(again[name]) })
  return { read: of('read'), walk: of('walk'), elements, items }
}

Object.assign(globalThis, { kithMeasure: measure })
