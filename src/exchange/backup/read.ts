import { type BackupHead, backupFormat, backupHead } from '../../domain/backup'
import { type Bytes, piecesOf, streamFrom } from '../byte-lots'
import { FileRefusal } from '../refusal'
import { SealError, type SealFault, isSealed, unseal } from '../seal'
import type { SealKey } from '../seal-key'

/** Why a backup cannot be read. `unreadable`: the browser cannot read the file itself. */
export type BackupReadFault = SealFault | 'not-a-backup' | 'hand-over' | 'needs-passphrase' | 'unreadable'

/** The sentence for each. Whatever it is, nothing was changed. */
const backupFaultWords: Readonly<Record<BackupReadFault, string>> = {
  'not-a-backup': 'This is not a backup of Kith. A backup is one file that ends in .kith.',
  'not-sealed': 'This is not a backup of Kith. A backup is one file that ends in .kith.',
  'hand-over': 'This is a hand-over, not a backup. Take it in further down this page, under “Receive a hand-over”.',
  'newer': 'This backup comes from a newer Kith. Update Kith, then try again.',
  'needs-passphrase': 'This backup is sealed. Type its passphrase.',
  'wrong-passphrase': 'This is not the passphrase of this backup. Try again; capitals and spaces count.',
  'cut-short': 'The end of this file is missing. Copy it again from where you kept it, or choose an older backup.',
  'damaged': 'This file is damaged. Copy it again from where you kept it, or choose an older backup.',
  'unreadable': 'The browser could not read this file. It may have been moved or be in use.',
}

export class BackupReadError extends FileRefusal {
  readonly code: BackupReadFault

  constructor(code: BackupReadFault) {
    super(backupFaultWords[code])
    this.name = 'BackupReadError'
    this.code = code
  }
}

export interface BackupLot { table: string, rows: readonly Record<string, unknown>[] }

/** What a line of the file may hold at most, in characters: a lot of five hundred records is far below. */
const longest = 150_000_000

/** True when a file begins like a backup, by its first bytes: sealed or small. What it really is shows when it is read. */
export function looksLikeBackup(start: Uint8Array): boolean {
  return isSealed(start) || (start[0] === 0x1f && start[1] === 0x8b)
}

/**
 * Reads a backup piece by piece. Rows come before the end is known: whoever wants a whole file reads it once to its end before using any.
 * @param opener passphrase or key, for a sealed one
 * @throws BackupReadError
 */
export async function readBackupFile(file: Blob, opener: string | SealKey | null): Promise<{ head: BackupHead, lots: AsyncGenerator<BackupLot, void> }> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer().catch(() => { throw new BackupReadError('unreadable') }))
  if (!looksLikeBackup(start)) throw new BackupReadError('not-a-backup')
  if (isSealed(start) && opener === null) throw new BackupReadError('needs-passphrase')
  const stream = file.stream() as ReadableStream<Bytes>
  const bytes = isSealed(start) && opener !== null ? unseal(stream, opener)
    : stream.pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Uint8Array>)
  const values = valuesOf(bytes)
  const first = await values.next()
  return { head: readHead(first.done ? null : first.value), lots: lotsOf(values) }
}

function readHead(value: unknown): BackupHead {
  if (typeof value === 'object' && value !== null && 'kithHandover' in value) throw new BackupReadError('hand-over')
  const backup = typeof value === 'object' && value !== null && 'backup' in value && 'kith' in value ? value.backup : null
  if (typeof backup !== 'number') throw new BackupReadError('not-a-backup')
  if (backup > backupFormat) throw new BackupReadError('newer')
  const head = backupHead.safeParse(value)
  if (!head.success) throw new BackupReadError('damaged')
  return head.data
}

async function* lotsOf(values: AsyncGenerator<unknown, void>): AsyncGenerator<BackupLot, void> {
  let all = 0
  for await (const value of values) {
    if (isEnd(value)) {
      if (value.end !== all || !(await values.next()).done) throw new BackupReadError('damaged')
      return
    }
    if (!isLot(value)) throw new BackupReadError('damaged')
    all += value[1].length
    yield { table: value[0], rows: value[1] }
  }
  throw new BackupReadError('cut-short')
}

/** The lines of a stream as JSON values. */
async function* valuesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void> {
  let rest = ''
  try {
    for await (const text of piecesOf(streamFrom(textsOf(bytes)))) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longest) throw new BackupReadError('damaged')
      for (const line of lines) yield JSON.parse(line) as unknown
    }
  } catch (error) {
    throw faultOf(error)
  }
  if (rest !== '') throw new BackupReadError('cut-short')
}

async function* textsOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** Browsers and Node name a broken gzip differently; what reading the file itself fails with has names of its own. */
function faultOf(error: unknown): BackupReadError {
  if (error instanceof BackupReadError) return error
  if (error instanceof SealError) return new BackupReadError(error.code)
  const name = error instanceof Error ? error.name : ''
  return new BackupReadError(name === 'NotReadableError' || name === 'NotFoundError' ? 'unreadable' : 'damaged')
}

function isEnd(value: unknown): value is { end: unknown } {
  return typeof value === 'object' && value !== null && 'end' in value
}

function isLot(value: unknown): value is [string, Record<string, unknown>[]] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Array.isArray(value[1])
    && value[1].every((row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row))
}
