import { describe, expect, test } from 'vitest'
import { importsOf, loadedBy, readSources, type Source, targetOf } from '../support/imports'

/** room → the rooms it may import. The design's arrows: domain ← engines, protocol, db, sites ← background, content, ui. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain'],
  platform: [],
  topics: ['domain'],
  nurture: ['domain'],
  identity: ['domain'],
  exchange: ['domain'],
  protocol: ['domain'],
  db: ['domain'],
  sites: ['domain'],
  importer: ['domain', 'topics', 'nurture', 'identity', 'exchange', 'protocol', 'db', 'sites', 'i18n'],
  content: ['domain', 'sites', 'protocol', 'platform'],
  background: ['domain', 'topics', 'nurture', 'identity', 'exchange', 'protocol', 'db', 'sites', 'platform', 'i18n'],
  ui: ['domain', 'topics', 'nurture', 'identity', 'exchange', 'protocol', 'db', 'sites', 'platform', 'i18n'],
}

/** The only packages a room may use; every other room but these may use any of package.json's. */
const packagesOf: Record<string, readonly string[]> = {
  domain: ['zod/mini'],
  topics: ['zod/mini'],
  nurture: [],
  identity: [],
  exchange: ['zod/mini', 'papaparse', 'fflate', 'ical.js'],
  protocol: ['zod/mini'],
  sites: [],
  content: [],
  i18n: [],
}

const sources = readSources()
const roomOf = (path: string) => path.split('/')[0] ?? ''

/** Every import, as `from → to`. */
const edges = sources.flatMap(source => source.imports.map(found => ({ ...found, from: source.path, target: targetOf(source.path, found.specifier) })))
const named = (list: typeof edges) => list.map(({ from, specifier }) => `${from} → ${specifier}`)

describe('the arrows between the rooms', () => {
  test('there are sources, and every one stands in a room of the design', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.map(({ path }) => roomOf(path)).filter(room => !(room in mayImport))).toEqual([])
  })

  test('a room imports only itself and the rooms that the design lets it know', () => {
    const wrong = edges.filter(edge => {
      const { from, target } = edge
      if (target === null || roomOf(target) === roomOf(from)) return false
      // A worker's address is no import: it shares nothing with the page that starts it.
      if (edge.specifier === '../../../importer/worker.ts?worker&url') return false
      if (/^sites\/[^/]+\/content\.iife\.ts$/.test(from) && roomOf(target) === 'content') return false
      return !mayImport[roomOf(from)]?.includes(roomOf(target))
    })
    expect(named(wrong)).toEqual([])
  })

  test('rooms of pure rules use no package but the schemas', () => {
    const wrong = edges.filter(({ from, target, specifier }) => target === null && packagesOf[roomOf(from)]?.includes(specifier) === false)
    expect(named(wrong)).toEqual([])
  })

  test('only the platform imports the polyfill', () => {
    expect(named(edges.filter(({ from, specifier }) => specifier === 'webextension-polyfill' && roomOf(from) !== 'platform'))).toEqual([])
  })

  test('a site knows the contract, the generic helpers, itself, and types of the domain', () => {
    const wrong = edges.filter(({ from, target, typeOnly }) => {
      const [room, site] = from.split('/')
      if (room !== 'sites' || target === null || from === 'sites/registry.ts') return false
      if (target === 'sites/contract' || target.startsWith('sites/generic/') || target.startsWith(`sites/${site}/`)) return false
      if (target === 'domain/item' || (roomOf(target) === 'domain' && typeOnly)) return false
      return !(from.endsWith('/content.iife.ts') && roomOf(target) === 'content')
    })
    expect(named(wrong)).toEqual([])
  })

  test('content knows the messages as types only, and of the platform only the native namespace', () => {
    const wrong = edges.filter(({ from, target, typeOnly }) => roomOf(from) === 'content' && target !== null
      && ((target === 'protocol/messages' && !typeOnly) || (roomOf(target) === 'platform' && target !== 'platform/native')))
    expect(named(wrong)).toEqual([])
  })

  test('the user interface never imports what writes the database', () => {
    expect(named(edges.filter(({ from, target }) => roomOf(from) === 'ui' && target?.startsWith('db/commands')))).toEqual([])
  })

  test('what a content script loads holds no schema library, database or user interface, however long the way', () => {
    const entries = sources.filter(({ path }) => path.endsWith('.iife.ts'))
    const wrong = entries.flatMap(entry => [...loadedBy(sources, entry)]
      .filter(([name]) => /^(?:zod|dexie|preact|@preact|webextension-polyfill|uuid|db\/|ui\/|background\/)/.test(name))
      .map(([, chain]) => chain.join(' → ')))
    const ofSites = sources.map(({ path }) => path).filter(path => /^sites\/[^/]+\/index\.ts$/.test(path)).map(path => path.replace('index.ts', 'content.iife.ts'))
    expect(ofSites.length).toBeGreaterThanOrEqual(3)
    expect(entries.map(({ path }) => path)).toEqual(expect.arrayContaining(ofSites))
    expect(wrong).toEqual([])
  })
})

describe('text stays text', () => {
  const banned = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b|\beval\(|new Function\(/

  test('no source turns a string into markup or code', () => {
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    expect(sources.filter(({ text }) => banned.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
  })

  test('the rule sees what it bans', () => {
    for (const line of ['a.innerHTML = b', 'x.insertAdjacentHTML(1, 2)', '<p dangerouslySetInnerHTML={x} />', 'eval("1")']) expect(line).toMatch(banned)
  })
})

describe('how the rule reads a source', () => {
  const text = `
    import type { A } from './a'
    import { type B } from '../b'
    import C, {
      d,
    } from "pkg/sub"
    import './style.css'
    export * from './e'
    export type { F } from './f'
    const g = await import('./g')
    // import { no } from './comment'
    export const h = 'from'
  `

  test('finds every kind of import and tells types from values', () => {
    expect(importsOf(text)).toEqual([
      { specifier: './a', typeOnly: true },
      { specifier: '../b', typeOnly: false },
      { specifier: 'pkg/sub', typeOnly: false },
      { specifier: './style.css', typeOnly: false },
      { specifier: './e', typeOnly: false },
      { specifier: './f', typeOnly: true },
      { specifier: './g', typeOnly: false },
    ])
  })

  test('follows values through files and stops at types', () => {
    const file = (path: string, body: string): Source => ({ path, text: body, imports: importsOf(body) })
    const tree = [
      file('sites/x/content.iife.ts', "import { start } from '../../content/start'"),
      file('content/start.ts', "import type { M } from '../protocol/messages'\nimport { k } from '../domain/item'"),
      file('domain/item.ts', "import * as z from 'zod/mini'"),
      file('protocol/messages.ts', "import { Dexie } from 'dexie'"),
    ]
    const entry = tree[0]
    expect(entry && [...loadedBy(tree, entry).keys()]).toEqual(['content/start.ts', 'domain/item.ts', 'zod/mini'])
  })
})
