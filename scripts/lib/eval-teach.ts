import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Window } from 'happy-dom'
import type { Choices, Learned } from '../../src/domain/page-rule'
import type { Item, ItemKind, PageAddress, Site, Walk } from '../../src/sites/contract'
import { pageOf as addressOf } from '../../src/sites/registry'
import { type Page, pageOf } from '../../src/sites/taught/page'
import { readTaught } from '../../src/sites/taught/read'
import { learn } from '../../src/sites/taught/teach'
import { readIndex } from './page-index'
import { decodePage } from './pages'
import { randomFrom } from './random'
import { haveSavedPages, savedPages } from './saved-pages'

/** What changes a document as a site's next redesign may. */
interface Mutations { KINDS: string[], mutate(document: Document, kind: string, random: () => number): Document }

interface Label { handle: string, name: string | null, headline: string | null, items: Item[] }

/** One saved profile page: what its label says, and the list that the built-in reader finds longest on the page as it was. */
interface Case { file: string, html: string, url: string, site: Site, address: PageAddress, label: Label, list: Item[] }

/** A changed page, open for reading. */
interface Opened { of: Case, document: Document, page: Page, close: () => Promise<void> }

/** What became of one page read by a rule that was learned on another. */
interface Outcome { name: boolean, headline: boolean, items: boolean, wrong: boolean }

/** Pages drawn by the same code: what is learned on one is asked of the others. */
const stacks = [
  { name: 'GitHub 2021', files: /^github\/profile-2021-/ }, { name: 'GitHub 2023', files: /^github\/profile-2023-/ },
  { name: 'GitHub 2024 on', files: /^github\/profile-202[456]-/ },
  { name: 'LinkedIn guest', files: /^linkedin\/profile-guest-/ }, { name: 'LinkedIn Ember', files: /^linkedin\/profile-loggedin-/ },
  { name: 'LinkedIn SDUI', files: /^linkedin\/profile-sdui-/ },
]

/** Kinds that one list of a page mixes. */
const alike: readonly (readonly ItemKind[])[] = [['repository', 'contribution'], ['post', 'repost', 'comment', 'reaction']]
const listed = (kind: ItemKind) => alike.find(kinds => kinds.includes(kind)) ?? [kind]

/** The share of pages that must be read right for a kind of change to count as recovered. */
const enough = 0.75

/**
 * Teaches one page of each stack after each kind of change, as a recruiter who points at the labelled name, headline and one item, with the
 * built-in reader switched off, and reads the stack's other pages, changed in the same way, by what was learned.
 */
export async function teachTable(seeds: number): Promise<void> {
  if (seeds === 0) return
  console.log('Teach mode: changed profile pages read by what was learned on another one with three clicks\n')
  if (!haveSavedPages() || !existsSync(savedPages.mutations)) return console.log('Left out: the pages or the changes are not on this computer.\n')
  const cases = await readCases()
  if (typeof cases === 'string') return console.log(cases)
  // Scripts run after vite's module runner is closed, so what lies outside the project is loaded by node itself.
  const mutations = createRequire(import.meta.url)(savedPages.mutations) as Mutations
  console.log('change'.padEnd(24), 'pages'.padStart(5), 'name'.padStart(6), 'headline'.padStart(8), 'items'.padStart(6), 'all'.padStart(6), 'wrong'.padStart(6), '')
  let recovered = 0
  // One seed: the pages are many already, and every kind but three changes the same whatever the seed.
  for (const kind of mutations.KINDS) if (await rowOf(mutations, kind, 1, cases)) recovered++
  console.log(`\n${recovered} of ${mutations.KINDS.length} kinds recovered (name, headline and most of the list right on at least ${enough * 100} % of the pages)\n`)
}

async function rowOf({ mutate }: Mutations, kind: string, seed: number, cases: readonly Case[]): Promise<boolean> {
  const outcomes: Outcome[] = []
  const notes: string[] = []
  for (const { name, files } of stacks) {
    const opened = cases.filter(({ file }) => files.test(file)).map(one => open(one, document => mutate(document, kind, randomFrom(seed))))
    const found = teach(opened)
    if (!found) notes.push(`${name} cannot be taught`)
    for (const page of opened) if (page !== found?.teacher) outcomes.push(found ? outcomeOf(found.rule, found.kind, page, opened) : nothing)
    for (const { close } of opened) await close()
  }
  const share = (right: (outcome: Outcome) => boolean) => outcomes.filter(right).length / outcomes.length
  const whole = share(isWhole)
  const percent = (value: number) => `${(value * 100).toFixed(0)}%`
  console.log(kind.padEnd(24), String(outcomes.length).padStart(5), percent(share(({ name }) => name)).padStart(6), percent(share(({ headline }) => headline)).padStart(8),
    percent(share(({ items }) => items)).padStart(6), percent(whole).padStart(6), String(outcomes.filter(({ wrong }) => wrong).length).padStart(6), notes.join(', '))
  return whole >= enough && !outcomes.some(({ wrong }) => wrong)
}

const nothing: Outcome = { name: false, headline: false, items: false, wrong: false }
const isWhole = ({ name, headline, items, wrong }: Outcome) => name && headline && items && !wrong

/** The first page of a stack on which everything can be pointed at, and what is learned there. */
function teach(opened: readonly Opened[]): { teacher: Opened, rule: Learned, kind: ItemKind } | null {
  const byWorth = opened.toSorted((a, b) => Number(b.of.label.headline !== null) - Number(a.of.label.headline !== null) || Math.min(b.of.list.length, 3) - Math.min(a.of.list.length, 3))
  for (const teacher of byWorth) {
    const { page, of: { site, address, label, list } } = teacher
    const name = lineOf(page, label.name ?? '')
    const headline = label.headline === null ? -1 : lineOf(page, label.headline)
    for (const item of list.slice(0, 1)) {
      const at = lineOf(page, shortTitle(item))
      if (name < 0 || at < 0) continue
      const choices: Choices = { name, headline: headline < 0 ? null : headline, item: at }
      const learned = learn(site, page, address, choices)
      if ('rule' in learned) return { teacher, rule: learned.rule, kind: item.kind }
    }
  }
  return null
}

function outcomeOf(rule: Learned, kind: ItemKind, { of, document }: Opened, opened: readonly Opened[]): Outcome {
  const { site, url, label } = of
  const walk = readTaught(site, rule, document, new URL(url))
  const wrong = opened.some(other => other.of.label.handle !== label.handle && readTaught(site, rule, document, new URL(other.of.url)) !== null)
    || (walk !== null && walk.handle !== label.handle)
  if (!walk) return { ...nothing, wrong }
  const list = of.list.filter(item => listed(kind).includes(item.kind))
  return { name: same(walk.name, label.name), headline: same(walk.headline, label.headline), items: holdsMost(walk, list), wrong }
}

function holdsMost(walk: Walk, list: readonly Item[]): boolean {
  const titles = walk.items.map(({ title }) => title)
  return list.filter(item => titles.some(title => isTitle(title, item))).length * 2 >= list.length
}

/** What a reader of the page would point at for an item: the role of "Role — Company", the name of "owner/name". */
const shortTitle = ({ title, kind }: Item) => (kind === 'repository' || kind === 'contribution' ? title.split('/').at(-1) : title.split(' — ')[0]) ?? title
const isTitle = (title: string, item: Item) => same(title, item.title) || same(title, shortTitle(item)) || starts(title, item.title) || starts(item.title, title)

const plain = (text: string | null) => (text ?? '').normalize('NFKC').toLowerCase().replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim()
const same = (one: string | null, other: string | null) => plain(one) === plain(other)
const starts = (text: string, start: string) => plain(start).length >= 12 && plain(text).startsWith(plain(start).slice(0, 60))

function lineOf({ lines }: Page, words: string): number {
  const exact = lines.findIndex(({ text }) => same(text, words))
  return exact >= 0 ? exact : lines.findIndex(({ text }) => starts(text, words))
}

/** Parses a page, changes it, and keeps it open. */
function open(of: Case, change: (document: Document) => Document): Opened {
  const { window, document } = parse(of.html, of.url)
  change(document)
  return { of, document, page: pageOf(document, of.url), close: () => window.happyDOM.close() }
}

function parse(html: string, url: string) {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, navigation: { disableChildFrameNavigation: true } } })
  return { window, document: new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document }
}

/** The saved profile pages that have a label with a name. */
async function readCases(): Promise<Case[] | string> {
  const listing = await readIndex(savedPages.index)
  if ('wrong' in listing) return listing.wrong
  const cases: Case[] = []
  for (const { file, url } of listing.pages.filter(page => stacks.some(({ files }) => files.test(page.file)))) {
    const where = addressOf(url)
    const label = JSON.parse(await readFile(join(savedPages.labels, `${file}.json`), 'utf8')) as Label
    if (!where || label.name === null) continue
    const { site, ...address } = where
    const html = decodePage(await readFile(resolve(dirname(savedPages.index), file)))
    cases.push({ file, html, url, site, address, label, list: await longestList(html, url, site, label) })
  }
  return cases
}

/** The labelled items of the longest list on the page, as the built-in reader places them while it still can. */
async function longestList(html: string, url: string, site: Site, label: Label): Promise<Item[]> {
  const { window, document } = parse(html, url)
  try {
    const lists = new Map<unknown, Item[]>()
    for (const { element, ...item } of site.walk(document, new URL(url))?.items ?? []) {
      const known = label.items.find(({ kind, title }) => kind === item.kind && isTitle(item.title, { ...item, title }))
      const key = element.closest('ol, ul') ?? listed(item.kind)[0]
      if (known) lists.set(key, [...lists.get(key) ?? [], known])
    }
    return [...lists.values()].reduce((longest, list) => list.length > longest.length ? list : longest, [])
  } finally {
    await window.happyDOM.close()
  }
}
