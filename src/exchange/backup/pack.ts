import { type Bytes, streamFrom } from '../byte-lots'
import { seal } from '../seal'
import type { SealKey } from '../seal-key'

/** The lines of a backup as the bytes of its file: small, and sealed where there is a key. */
export function packed(lines: AsyncGenerator<string, void>, key: SealKey | string | null): ReadableStream<Bytes> {
  const bytes = streamFrom(bytesOfLines(lines))
  return key === null ? bytes.pipeThrough(new CompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Uint8Array>) : seal(bytes, key)
}

async function* bytesOfLines(lines: AsyncGenerator<string, void>): AsyncGenerator<Bytes, void> {
  const encoder = new TextEncoder()
  for await (const line of lines) yield encoder.encode(line)
}
