import { pick, randomFrom, roll, type Random } from '../random'
import { changeMarkup } from './markup'
import { oddAddresses } from './odd'
import { changes, changeTree } from './tree'

/** A page to start from: its markup and the address it stands at. */
export interface Source { html: string, url: string }

export interface Fuzzed {
  document: Document
  /** Where the page stands that it was made from. */
  source: string
  /** Where it is said to stand: mostly there, sometimes at another page's address or an odd one. */
  address: string
  /** What was done to it, for the report. */
  names: string[]
  /** Takes a frame out of the page again. */
  end: () => void
}

const dear = new Set(['deep', 'wide'])
const usual = Object.keys(changes).filter(name => !dear.has(name))
const nothing = () => {}

/** Documents that no markup gives. */
const bare: Readonly<Record<string, () => Document>> = {
  empty: () => new Document(),
  rootless: () => document.implementation.createDocument(null, null),
  svg: () => new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><a href="/x"><text>y</text></a></svg>', 'image/svg+xml'),
  mathml: () => document.implementation.createDocument('http://www.w3.org/1998/Math/MathML', 'math'),
  foreign: () => document.implementation.createDocument('urn:other', 'o:html'),
  brokenXml: () => new DOMParser().parseFromString('<a><b></a>', 'text/xml'),
  plain: () => document.implementation.createHTMLDocument(),
  feed: () => new DOMParser().parseFromString('<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>', 'text/xml'),
  nothing: () => new DOMParser().parseFromString('', 'text/html'),
}

const twentyMegabytes = 20_000_000

/** Ways to be twenty megabytes long. */
const giants: Readonly<Record<string, (html: string) => string>> = {
  manyBodies: html => {
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
    return html.replace('</body>', () => body.repeat(Math.ceil(twentyMegabytes / body.length)))
  },
  giantText: html => html.replace(/(<p\b[^>]*>)/, found => `${found}${'a word or two, '.repeat(twentyMegabytes / 15)}`),
  giantTexts: html => html.replace(/(<(?:p|li|h1|h2|span)\b[^>]*>)/g, found => `${found}${'#tag (1) @x '.repeat(20_000)}`).slice(0, twentyMegabytes),
  giantAttribute: html => html.replace(/(<main\b|<body\b)/, found => `${found} class="${'sr-only x '.repeat(twentyMegabytes / 10)}"`),
  giantState: html => html.replace('</body>', () => `<script type="application/json">{"profile":{"x":[${'{"a":"b"},'.repeat(twentyMegabytes / 10)}1]}}</script></body>`),
  manyLinks: html => html.replace('</main>', () => '<a href="/in/x/">y</a><a href="/x?tab=followers">z</a>'.repeat(twentyMegabytes / 60)),
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The document of a real frame in this page: it has a window, and what stands in it is loaded as in any page. Its scripts stay off. */
async function framed(html: string): Promise<{ document: Document, end: () => void }> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.srcdoc = html
  const loaded = new Promise(done => frame.addEventListener('load', done, { once: true }))
  document.body.append(frame)
  await loaded
  return { document: frame.contentDocument ?? parse(html), end: () => frame.remove() }
}

function addressFor(source: Source, sources: readonly Source[], random: Random): string {
  const kind = random()
  if (kind < 0.75) return source.url
  if (kind < 0.9) return pick(random, sources).url
  const odd = URL.parse(pick(random, oddAddresses), source.url)?.href
  return odd && /^https?:/.test(odd) ? odd : source.url + pick(random, ['?', '#', '/', '%', '%E0%A4%A', '?tab=%', '/\0', '?tab=stars', '/details/skills/', '/recent-activity/all/'])
}

/**
 * The document with that number of a seed: a page of the sources, changed as text, parsed, and changed as a tree.
 * Expensive kinds come at fixed numbers, so that every run has its share of them.
 */
export async function fuzzed(sources: readonly Source[], seed: number, index: number): Promise<Fuzzed> {
  const random = randomFrom(seed * 1_000_003 + index)
  // Small pages more often than large ones: what breaks a reader is seldom a page's length, and that has kinds of its own.
  const source = pick(random, random() < 0.6 ? sources.filter(({ html }) => html.length < 60_000) : sources)
  const address = addressFor(source, sources, random)
  const detached = (document: Document, ...names: string[]): Fuzzed => ({ document, source: source.url, address, names, end: nothing })

  if (index % 25 === 11) {
    const name = pick(random, Object.keys(bare))
    return detached(bare[name]?.() ?? new Document(), name)
  }
  if (index % 250 === 7) {
    // In turn, and from a page that is small by itself.
    const name = Object.keys(giants)[Math.floor(index / 250) % Object.keys(giants).length] ?? ''
    const chosen = pick(random, sources.filter(({ html }) => html.length < 60_000))
    return { ...detached(parse(giants[name]?.(chosen.html) ?? chosen.html), name), source: chosen.url, address: chosen.url }
  }
  const { html, names } = changeMarkup(source.html, random)
  if (index % 40 === 3 || index % 40 === 13) {
    const kind = index % 40 === 3 ? 'deep' : 'wide'
    const document = parse(roll(random, 2) ? source.html : html)
    changes[kind]?.(document, random)
    return detached(document, ...names, kind)
  }
  if (index % 50 === 9) {
    const frame = await framed(html)
    return { ...frame, source: source.url, address, names: [...names, 'framed', ...changeTree(frame.document, random, usual)] }
  }
  if (index % 10 === 5) {
    const type = pick(random, ['application/xhtml+xml', 'application/xhtml+xml', 'text/xml', 'image/svg+xml'] as const)
    const document = new DOMParser().parseFromString(new XMLSerializer().serializeToString(parse(html)), type)
    return detached(document, ...names, type, ...changeTree(document, random, usual))
  }
  const document = parse(html)
  return detached(document, ...names, ...changeTree(document, random, usual))
}
