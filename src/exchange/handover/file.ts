/**
 * The file of a hand-over: lines of JSON in a sealed file. First the head, then lots of records and of erasures, last how many records there
 * were. docs/handover.md describes it for other programs.
 */
import * as z from 'zod/mini'
import { type Erasure, erasure } from '../../domain/erasure'
import { type Cell, type HandoverHead, isTravelling } from '../../domain/handover'
import { id, instant, line, record, word } from '../../domain/record'
import { type Bytes, piecesOf, streamFrom } from '../byte-lots'
import { FileRefusal } from '../refusal'
import { SealError, type SealFault, isSealed, seal, unseal } from '../seal'
import type { SealKey } from '../seal-key'

/** The number of the format; a file with a higher one comes from a newer Kith. */
export const handoverFormat = 1
const atOnce = 500
/** What a line may hold at most, in characters: a lot of five hundred records is far below. */
const longest = 150_000_000

export type HandoverFault = SealFault | 'not-a-handover' | 'unreadable'

const faultWords: Readonly<Record<HandoverFault, string>> = {
  'not-a-handover': 'This is not a hand-over file of Kith.',
  'not-sealed': 'This is not a hand-over file of Kith. It ends in .kith and is sealed with a passphrase.',
  'newer': 'This file comes from a newer Kith. Update Kith, then try again.',
  'wrong-passphrase': 'This is not its passphrase. Ask whoever made the file; capitals and spaces count.',
  'cut-short': 'The end of this file is missing. Ask for it again.',
  'damaged': 'This file is damaged: it was changed on its way. Ask for it again.',
  'unreadable': 'The browser could not read this file. It may have been moved or be in use.',
}

export class HandoverReadError extends FileRefusal {
  readonly code: HandoverFault

  constructor(code: HandoverFault) {
    super(faultWords[code])
    this.name = 'HandoverReadError'
    this.code = code
  }
}

const recruiter = z.object({ id, name: line })
const head = z.object({
  kithHandover: z.number(), app: word, madeAt: instant, from: recruiter, to: z.enum(['colleague', 'own']),
  recruiters: z.array(recruiter).check(z.maxLength(10_000)), people: z.number(),
})
const cell = z.object({
  table: z.string().check(z.refine(isTravelling, 'a table that travels')), id, dead: instant, of: z.union([id, z.literal('')]),
  joined: z.object({ at: instant, into: z.union([id, z.literal('')]) }), row: z.nullable(z.looseObject(record)),
})
const lot = z.union([z.object({ records: z.array(cell) }), z.object({ erasures: z.array(erasure) })])
const end = z.object({ end: z.number() })

/** What a file holds. */
export interface HandoverFile { head: HandoverHead, cells: Cell[], erasures: Erasure[] }

/** The bytes of a file. @param opener passphrase or key */
export function writeHandover({ head: first, cells, erasures }: HandoverFile, opener: string | SealKey): ReadableStream<Bytes> {
  return seal(streamFrom(linesOf(first, cells, erasures)), opener)
}

async function* linesOf(first: HandoverHead, cells: readonly Cell[], erasures: readonly Erasure[]): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  const lineOf = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`)
  yield await Promise.resolve(lineOf(first))
  for (let from = 0; from < cells.length; from += atOnce) yield lineOf({ records: cells.slice(from, from + atOnce) })
  if (erasures.length > 0) yield lineOf({ erasures })
  yield lineOf({ end: cells.length })
}

/**
 * Reads a file to its end.
 * @param onProgress hears how many records there were so far
 * @throws HandoverReadError
 */
export async function readHandover(file: Blob, opener: string | SealKey, onProgress: (records: number) => void = () => {}): Promise<HandoverFile> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer().catch(() => { throw new HandoverReadError('unreadable') }))
  if (!isSealed(start)) throw new HandoverReadError('not-sealed')
  const values = valuesOf(unseal(file.stream() as ReadableStream<Bytes>, opener))
  const first = await values.next()
  const result: HandoverFile = { head: headOf(first.done ? null : first.value), cells: [], erasures: [] }
  for await (const value of values) {
    const last = end.safeParse(value)
    if (last.success) {
      if (last.data.end !== result.cells.length || !(await values.next()).done) throw new HandoverReadError('damaged')
      return result
    }
    const parsed = lot.safeParse(value)
    if (!parsed.success) throw new HandoverReadError('damaged')
    if ('records' in parsed.data) result.cells.push(...parsed.data.records as Cell[])
    else result.erasures.push(...parsed.data.erasures)
    onProgress(result.cells.length)
  }
  throw new HandoverReadError('cut-short')
}

function headOf(value: unknown): HandoverHead {
  const number = typeof value === 'object' && value !== null && 'kithHandover' in value ? value.kithHandover : null
  if (typeof number !== 'number') throw new HandoverReadError('not-a-handover')
  if (number > handoverFormat) throw new HandoverReadError('newer')
  const parsed = head.safeParse(value)
  if (!parsed.success) throw new HandoverReadError('damaged')
  return parsed.data
}

/** The lines of a stream as JSON values. */
async function* valuesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for await (const piece of piecesOf(bytes)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longest) throw new HandoverReadError('damaged')
      for (const one of lines) yield JSON.parse(one) as unknown
    }
  } catch (error) {
    if (error instanceof HandoverReadError) throw error
    const name = error instanceof Error ? error.name : ''
    throw new HandoverReadError(error instanceof SealError ? error.code : name === 'NotReadableError' || name === 'NotFoundError' ? 'unreadable' : 'damaged')
  }
  if (rest !== '') throw new HandoverReadError('cut-short')
}
