import { Inflate } from 'fflate'
import { piecesOf } from './byte-lots'
import { crc32 } from './crc'
import { FileRefusal } from './refusal'

/** One file in a ZIP, as its table of contents describes it. */
export interface ZipEntry { name: string, method: number, flags: number, crc: number, packed: number, size: number, offset: number }

/** More than any export holds; a table of contents with more entries, a file that unpacks to more, or to so many times its size, is a trap. */
const most = { entries: 20_000, contents: 16_000_000, unpacked: 4_000_000_000, ratio: 200, small: 20_000_000 } as const

/** The longest comment, and the end mark before it. */
const tail = 65_535 + 22

/**
 * The table of contents, which stands at the end of the file: a ZIP that breaks off has none.
 * @throws FileRefusal naming what is wrong with it
 */
export async function zipEntries(file: Blob, name: string): Promise<ZipEntry[]> {
  const from = Math.max(0, file.size - tail)
  const end = await viewOf(file, from, file.size)
  const broken = () => new FileRefusal(`${name} is a ZIP file that breaks off or is damaged. Download it again.`)
  const mark = lastMark(end)
  if (mark < 0) throw broken()
  let [count, length, offset] = [end.getUint16(mark + 10, true), end.getUint32(mark + 12, true), end.getUint32(mark + 16, true)]
  if (count === 0xffff || length === 0xffffffff || offset === 0xffffffff) {
    const locator = from + mark - 20
    const place = locator < 0 ? null : await viewOf(file, locator, locator + 20)
    if (!place || place.byteLength < 20 || place.getUint32(0, true) !== 0x07064b50) throw broken()
    const at = Number(place.getBigUint64(8, true))
    const wide = await viewOf(file, at, at + 56)
    if (wide.byteLength < 56 || wide.getUint32(0, true) !== 0x06064b50) throw broken()
    ;[count, length, offset] = [Number(wide.getBigUint64(32, true)), Number(wide.getBigUint64(40, true)), Number(wide.getBigUint64(48, true))]
  }
  if (count > most.entries || length > most.contents) throw new FileRefusal(`${name} holds more files than any export. It was not opened.`)
  const contents = await viewOf(file, offset, offset + length)
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    const entry = at + 46 <= contents.byteLength ? entryAt(contents, at) : null
    if (!entry) throw broken()
    entries.push(entry.entry)
    at = entry.end
  }
  return entries
}

function lastMark(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function entryAt(view: DataView, at: number): { entry: ZipEntry, end: number } | null {
  if (view.getUint32(at, true) !== 0x02014b50) return null
  const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
  const end = at + 46 + nameLength + extraLength + commentLength
  if (end > view.byteLength) return null
  const entry: ZipEntry = {
    flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
  }
  // Sizes over 4 GB stand in an extra field (ZIP64), in this order, each only where its usual place holds the mark.
  for (let extra = at + 46 + nameLength; extra + 4 <= at + 46 + nameLength + extraLength;) {
    const [id, length] = [view.getUint16(extra, true), view.getUint16(extra + 2, true)]
    if (id === 1) {
      let place = extra + 4
      for (const field of ['size', 'packed', 'offset'] as const) {
        if (entry[field] !== 0xffffffff || place + 8 > extra + 4 + length || place + 8 > end) continue
        entry[field] = Number(view.getBigUint64(place, true))
        place += 8
      }
    }
    extra += 4 + length
  }
  return { entry, end }
}

/**
 * One file of a ZIP, unpacked piece by piece as it is asked for.
 * @throws FileRefusal when it is locked, packed in an unknown way, damaged, or unpacks to far more than it may
 */
export async function* unzipped(file: Blob, entry: ZipEntry, name: string): AsyncGenerator<Uint8Array, void> {
  const short = entry.name.split('/').at(-1) ?? entry.name
  const damaged = () => new FileRefusal(`${short} in ${name} is damaged. Download the ZIP again.`)
  const trap = () => new FileRefusal(`${short} in ${name} unpacks to far more than an export holds. It was not read.`)
  if (entry.flags & 1) throw new FileRefusal(`${name} is locked with a password. Unpack it first, then choose the files in it.`)
  if (entry.method !== 0 && entry.method !== 8) throw new FileRefusal(`${short} in ${name} is packed in a way that Kith cannot open. Unpack the ZIP first, then choose the file.`)
  const limit = Math.min(most.unpacked, Math.max(most.small, entry.packed * most.ratio))
  if (entry.size > limit) throw trap()
  const head = await viewOf(file, entry.offset, entry.offset + 30)
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw damaged()
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true)
  if (start + entry.packed > file.size) throw damaged()
  let [size, sum] = [0, 0]
  for await (const piece of inflated(piecesOf(file.slice(start, start + entry.packed).stream()), entry.method === 8, damaged)) {
    size += piece.length
    if (size > limit || size > entry.size) throw size > limit ? trap() : damaged()
    sum = crc32(piece, sum)
    yield piece
  }
  if (size !== entry.size || sum !== entry.crc) throw damaged()
}

/** So many packed bytes at once: what they unpack to stands in memory. */
const bite = 16_384

async function* inflated(pieces: AsyncIterable<Uint8Array>, packed: boolean, damaged: () => FileRefusal): AsyncGenerator<Uint8Array, void> {
  if (!packed) return yield* pieces
  let out: Uint8Array[] = []
  const inflate = new Inflate(piece => { out.push(piece) })
  const feed = (bytes: Uint8Array, last: boolean) => {
    try {
      inflate.push(bytes, last)
    } catch {
      throw damaged()
    }
    const made = out
    out = []
    return made
  }
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += bite) yield* feed(piece.subarray(from, from + bite), false)
  }
  yield* feed(new Uint8Array(), true)
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer())
}
