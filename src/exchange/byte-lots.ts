export type Bytes = Uint8Array<ArrayBuffer>

/** A stream of one piece. */
export function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
}

/**
 * All of a stream as one array.
 * @param limit the most bytes to take
 * @throws RangeError when there are more
 */
export async function bytesOf(stream: ReadableStream<Uint8Array>, limit = Number.POSITIVE_INFINITY): Promise<Bytes> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of piecesOf(stream)) {
    length += piece.length
    if (length > limit) throw new RangeError(`more than ${limit} bytes`)
    pieces.push(piece)
  }
  return joined(pieces, length)
}

/** A stream's pieces one after the other; whoever stops early cancels it. Streams are not iterable in every browser. */
export async function* piecesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T, void> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        ended = true
        return
      }
      yield value
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined) // a stream that failed has nothing to cancel
    reader.releaseLock()
  }
}

/** The same pieces as a stream that is read as fast as it is asked for. */
export function streamFrom<T>(pieces: AsyncGenerator<T, void>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() { await pieces.return() },
  }, { highWaterMark: 0 })
}

/** Takes exact lots out of a stream, whatever its pieces are. */
export class LotReader {
  #pieces: AsyncGenerator<Uint8Array, void>
  #held: Uint8Array[] = []
  #length = 0

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#pieces = piecesOf(stream)
  }

  /** Up to `length` bytes; fewer only where the stream ends. */
  async take(length: number): Promise<Bytes> {
    await this.#hold(length)
    const lot = new Uint8Array(Math.min(length, this.#length))
    for (let filled = 0; filled < lot.length;) {
      const first = this.#held.shift() ?? new Uint8Array()
      const part = first.subarray(0, lot.length - filled)
      lot.set(part, filled)
      filled += part.length
      if (part.length < first.length) this.#held.unshift(first.subarray(part.length))
    }
    this.#length -= lot.length
    return lot
  }

  /** True when nothing is left. */
  async ended(): Promise<boolean> {
    await this.#hold(1)
    return this.#length === 0
  }

  async stop(): Promise<void> {
    await this.#pieces.return()
  }

  async #hold(length: number): Promise<void> {
    while (this.#length < length) {
      const { done, value } = await this.#pieces.next()
      if (done) return
      if (value.length === 0) continue
      this.#held.push(value)
      this.#length += value.length
    }
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
