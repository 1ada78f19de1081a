import { FileRefusal } from './refusal'

/** By its mark at the beginning; UTF-8 where there is none. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/**
 * The text of some bytes, piece by piece, without its byte order mark.
 * @param name of the file, for the sentence
 * @throws FileRefusal where it is not text, or text of an encoding that cannot be told
 */
export async function* textOf(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null
  let head = new Uint8Array()
  const decoded = (bytes: Uint8Array, more: boolean) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    const text = decodedBy(decoder, bytes, more, name)
    if (text.includes('\0')) throw new FileRefusal(`${name} is not a text file.`)
    return text
  }
  for await (const piece of pieces) {
    // The mark may be torn apart.
    if (!decoder && head.length + piece.length < 3) head = new Uint8Array([...head, ...piece])
    else {
      yield decoded(decoder || head.length === 0 ? piece : new Uint8Array([...head, ...piece]), true)
      head = new Uint8Array()
    }
  }
  yield decoded(head, false)
}

function decodedBy(decoder: TextDecoder, bytes: Uint8Array, more: boolean, name: string): string {
  try {
    return decoder.decode(bytes, { stream: more })
  } catch {
    throw new FileRefusal(`${name} is not in the encoding UTF-8. A spreadsheet may have saved it anew: save it there as “CSV UTF-8”, or take the original file.`)
  }
}
