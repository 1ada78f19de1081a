import { Dexie } from 'dexie'
import { zipSync } from 'fflate'
import Papa from 'papaparse'
import { defaultChoices } from '../../../src/domain/arrival'
import { Database } from '../../../src/db/database'
import { contextOf } from '../../../src/importer/context'
import { doors } from '../../../src/importer/doors'
import { Work } from '../../../src/importer/work'
import type { FromImporter } from '../../../src/protocol/importer'

/** One turn: milliseconds, and the largest heap seen meanwhile, in megabytes. */
export interface Turn { read: number, commit: number, work: number, base: number, parse: number, heap: number, people: number, contacts: number }

interface Files { zip: Uint8Array<ArrayBuffer>, texts: string[] }

let files: Files | null = null
let turns = 0

/** Reads what is to be brought in, once, before anything is measured. */
async function load(): Promise<number> {
  // oxlint-disable-next-line no-restricted-globals -- the measuring page's own files
  const bytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer())
  const names = ['Connections.csv', 'messages.csv', 'Invitations.csv']
  const contents = await Promise.all(names.map(bytes))
  const zip = new Uint8Array(zipSync(Object.fromEntries(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]))))
  const texts = contents.map(content => new TextDecoder().decode(content))
  files = { zip, texts }
  return texts.reduce((sum, text) => sum + text.length, 0)
}

const heapNow = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6

/** The export brought in as the importer does it, then the same files only parsed and their rows written. Each into an empty database. */
async function turn(): Promise<Turn> {
  if (!files) throw new Error('nothing loaded')
  turns++
  const { zip, texts } = files
  const file = new File([zip], 'export.zip')
  const start = heapNow()
  let heap = 0
  let answer: FromImporter | undefined
  const db = new Database(`import-${turns}`)
  await db.open()
  const context = contextOf(db)
  const work = new Work({ context: () => context, doors, say: message => {
    answer = message
    heap = Math.max(heap, heapNow() - start)
  } })
  const began = performance.now()
  await work.do({ do: 'read', file, reading: { texts: false } })
  const read = performance.now()
  await work.do({ do: 'commit', choices: defaultChoices })
  const done = performance.now()
  heap = Math.max(heap, heapNow() - start)
  if (answer?.said !== 'done') throw new Error(JSON.stringify(answer))
  const [people, contacts] = [await db.candidates.count(), await db.touchpoints.count()]
  await db.delete()

  const plain = new Dexie(`plain-${turns}`)
  plain.version(1).stores({ connections: '++n', messages: '++n', invitations: '++n' })
  await plain.open()
  const baseBegan = performance.now()
  const rows = texts.map(text => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data)
  const parsed = performance.now()
  for (const [index, name] of ['connections', 'messages', 'invitations'].entries()) await plain.table(name).bulkPut(rows[index] ?? [])
  const base = performance.now() - baseBegan
  await plain.delete()
  return { read: read - began, commit: done - read, work: done - began, base, parse: parsed - baseBegan, heap, people, contacts }
}

Object.assign(globalThis, { kithImport: { load, turn } })
