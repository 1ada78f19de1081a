import { captureOf } from '../../../src/content/capture'
import { pageOf } from '../../../src/sites/registry'

/** Milliseconds of the first call, of the calls after it (their median), and of calls on copies of the page that were never seen before:
 * the script is warm then, but nothing is known of any element. */
export interface Times { cold: number, warm: number, fresh: number }
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

const middle = (list: number[]) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN

/** Reads the page in view and walks over it, in turns. @param walkFirst which of the two sees the fresh page first */
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
  const times = { read: [] as number[], walk: [] as number[] }
  const fresh = { read: [] as number[], walk: [] as number[] }
  const both = [['walk', walk], ['read', read]] as const
  const order = walkFirst ? both : both.toReversed()
  const first = Object.fromEntries(order.map(([name, work]) => [name, timed(() => work(document))]))
  // Five at a time: the clock tells no less than five microseconds, and small pages take that long.
  const five = (work: (document: Document) => void) => () => { for (let call = 0; call < 5; call++) work(document) }
  for (let turn = 0; turn < turns; turn++) for (const [name, work] of order) times[name].push(timed(five(work)) / 5)
  for (let turn = 0; turn < turns / 3; turn++) {
    for (const [name, work] of order) {
      const copy = document.cloneNode(true) as Document
      fresh[name].push(timed(() => work(copy)))
    }
  }
  const of = (name: 'read' | 'walk'): Times => ({ cold: first[name] ?? 0, warm: middle(times[name]), fresh: middle(fresh[name]) })
  return { read: of('read'), walk: of('walk'), elements, items }
}

Object.assign(globalThis, { kithMeasure: measure })
