import { type Bytes, LotReader, bytesOf, piecesOf, streamFrom, streamOf } from './byte-lots'
import { type FileKey, type SealKey, checkLength, fileKey, makeSealKey, mostRounds, rootFor, rounds, saltLength, same } from './seal-key'

/**
 * A sealed file: bytes, made small with gzip, then encrypted with AES-256-GCM in lots of 64 KiB.
 *
 *   KITHSEAL  version  rounds  salt  file salt  check  |  lot 0  lot 1  …  last lot
 *   8         1        4       16    16         16     |  65,536 + 16 bytes each, the last one shorter
 *
 * Lots are bound as in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance, 2015): the nonce is the lot's number and a mark on the last, so that a lot that is changed, missing, moved or added does not open.
 * The header is authenticated with every lot.
 */
const magic = new TextEncoder().encode('KITHSEAL')
const sealVersion = 1
const lotLength = 65_536
const tagLength = 16
const headLength = magic.length + 1 + 4 + 2 * saltLength + checkLength

/**
 * Why a file does not open. `not-sealed`: another kind of file. `newer`: sealed by a newer Kith. `wrong-passphrase`. `cut-short`: the end is missing.
 * `damaged`: some of it was changed. A file cut in the middle of a lot counts as damaged: the two cannot be told apart.
 */
export type SealFault = 'not-sealed' | 'newer' | 'wrong-passphrase' | 'cut-short' | 'damaged'

export class SealError extends Error {
  readonly code: SealFault

  constructor(code: SealFault) {
    super(`the sealed file does not open: ${code}`)
    this.name = 'SealError'
    this.code = code
  }
}

interface Head { bytes: Bytes, rounds: number, salt: Bytes, fileSalt: Bytes, check: Bytes }

/** True when a file begins as a sealed one. Its first 8 bytes are enough. */
export function isSealed(start: Uint8Array): boolean {
  return same(start.subarray(0, magic.length), magic)
}

/**
 * Seals bytes with a passphrase, or with a key made from one. The stream may be of any length: only a few lots stand in memory.
 * @throws RangeError (in the stream) when the passphrase is empty; whatever the given stream throws
 */
export function seal(data: ReadableStream<Uint8Array> | Bytes, opener: string | SealKey): ReadableStream<Bytes> {
  return streamFrom(sealed(small(data instanceof Uint8Array ? streamOf(data) : data), opener))
}

/**
 * What was sealed. Bytes come out as they are checked: what came out is what went in, but only a stream that ends without an error is whole.
 * @throws SealError (in the stream)
 */
export function unseal(data: ReadableStream<Uint8Array> | Bytes, opener: string | SealKey): ReadableStream<Bytes> {
  return streamFrom(unsealed(data instanceof Uint8Array ? streamOf(data) : data, opener))
}

/** `seal` for what fits in memory. */
export function sealBytes(data: Bytes, opener: string | SealKey): Promise<Bytes> {
  return bytesOf(seal(data, opener))
}

/**
 * `unseal` for what fits in memory: whole and checked, or nothing.
 * @param limit the most bytes to take: a small file can hold very much
 * @throws SealError, RangeError when it holds more
 */
export function unsealBytes(data: Bytes, opener: string | SealKey, limit?: number): Promise<Bytes> {
  return bytesOf(unseal(data, opener), limit)
}

async function* sealed(data: ReadableStream<Uint8Array>, opener: string | SealKey): AsyncGenerator<Bytes, void> {
  const lots = new LotReader(data)
  try {
    const { salt, rounds: times, root } = typeof opener === 'string' ? await makeSealKey(opener) : opener
    const fileSalt = crypto.getRandomValues(new Uint8Array(saltLength))
    const keys = await fileKey(root, fileSalt)
    const head = headOf(times, salt, fileSalt, keys.check)
    yield head
    for (let number = 0, last = false; !last; number += 1) {
      const lot = await lots.take(lotLength)
      last = await lots.ended()
      yield new Uint8Array(await crypto.subtle.encrypt(gcm(head, number, last), keys.key, lot))
    }
  } finally {
    await lots.stop()
  }
}

async function* unsealed(data: ReadableStream<Uint8Array>, opener: string | SealKey): AsyncGenerator<Bytes, void> {
  const lots = new LotReader(data)
  try {
    const head = readHead(await lots.take(headLength))
    const root = await rootFor(opener, head.salt, head.rounds)
    const keys = root && await fileKey(root, head.fileSalt)
    if (!keys || !same(keys.check, head.check)) throw new SealError('wrong-passphrase')
    let failed: { error: unknown } | null = null
    const noting = async function* () {
      try {
        yield* opened(lots, head, keys)
      } catch (error) {
        failed = { error }
        throw error
      }
    }
    try {
      yield* piecesOf(large(streamFrom(noting())))
    } catch (error) {
      // What opens was sealed, so that a wrong gzip was sealed wrong; browsers and Node name it differently.
      throw failed ? error : new SealError('damaged')
    }
  } finally {
    await lots.stop()
  }
}

async function* opened(lots: LotReader, head: Head, { key }: FileKey): AsyncGenerator<Bytes, void> {
  for (let number = 0, last = false; !last; number += 1) {
    const lot = await lots.take(lotLength + tagLength)
    if (lot.length === 0) throw new SealError('cut-short')
    last = await lots.ended()
    const text = await open(head, key, lot, number, last)
    if (text) yield text
    else throw new SealError(last && await open(head, key, lot, number, false) ? 'cut-short' : 'damaged')
  }
}

/** null when the lot is not what was sealed. */
async function open(head: Head, key: CryptoKey, lot: Bytes, number: number, last: boolean): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(head.bytes, number, last), key, lot))
  } catch {
    return null // decrypt fails with an OperationError for a wrong tag, and for nothing else here
  }
}

/** 96 bits: the lot's number and whether it is the last one. */
function gcm(head: Bytes, number: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12)
  new DataView(iv.buffer).setUint32(7, number)
  iv[11] = last ? 1 : 0
  return { name: 'AES-GCM', iv, additionalData: head, tagLength: tagLength * 8 }
}

function headOf(times: number, salt: Bytes, fileSalt: Bytes, check: Bytes): Bytes {
  const head = new Uint8Array(headLength)
  head.set(magic)
  head[magic.length] = sealVersion
  new DataView(head.buffer).setUint32(magic.length + 1, times)
  let at = magic.length + 5
  for (const part of [salt, fileSalt, check]) {
    head.set(part, at)
    at += part.length
  }
  return head
}

/** @throws SealError */
function readHead(bytes: Bytes): Head {
  if (!isSealed(bytes)) throw new SealError('not-sealed')
  const version = bytes[magic.length] ?? 0
  if (version > sealVersion) throw new SealError('newer')
  if (bytes.length < headLength) throw new SealError('cut-short')
  const times = new DataView(bytes.buffer).getUint32(magic.length + 1)
  if (version < sealVersion || times < rounds || times > mostRounds) throw new SealError('damaged')
  const part = (index: number) => bytes.slice(magic.length + 5 + index * saltLength, magic.length + 5 + (index + 1) * saltLength)
  return { bytes, rounds: times, salt: part(0), fileSalt: part(1), check: part(2) }
}

// The DOM's types of the two transforms take any source of bytes and give plain arrays of them.
const small = (data: ReadableStream<Uint8Array>) => data.pipeThrough(new CompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Uint8Array>)
const large = (data: ReadableStream<Uint8Array>) => data.pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Uint8Array>)
