import { piecesOf } from './byte-lots'
import { FileRefusal } from './refusal'
import { encodingOf } from './text'

/** How the bytes of a text file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Looks through a whole file. What is neither marked as UTF-16 nor clean UTF-8 is taken for the old encoding of Western Windows, which most spreadsheets
 * write where they are not told otherwise: whoever shows the file says so.
 * @throws FileRefusal where it is no text at all
 */
export async function encodingIn(file: Blob, name: string): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) throw new FileRefusal(`${name} is in the rare encoding UTF-32. Save it as “CSV UTF-8”.`)
  const marked = encodingOf(head)
  const decoder = new TextDecoder(marked, { fatal: true })
  let clean = true
  for await (const piece of piecesOf(file.stream())) {
    if (marked === 'utf-8' && piece.includes(0)) throw new FileRefusal(`${name} is not a text file, or one of a rare encoding. Save it as “CSV UTF-8”, or export it again.`)
    if (!clean) continue
    try {
      decoder.decode(piece, { stream: true })
    } catch {
      clean = false
    }
  }
  if (clean && ended(decoder)) return marked
  if (marked !== 'utf-8' || (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)) {
    throw new FileRefusal(`${name} says that it is ${marked.toUpperCase()}, but breaks off or is damaged. Copy it again from where it came from.`)
  }
  return 'windows-1252'
}

function ended(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The text of a file, piece by piece, without its byte order mark; with the bytes read so far. */
export async function* textIn(file: Blob, encoding: Encoding): AsyncGenerator<{ text: string, done: number }, void> {
  const decoder = new TextDecoder(encoding)
  let done = 0
  for await (const piece of piecesOf(file.stream())) {
    done += piece.length
    yield { text: decoder.decode(piece, { stream: true }), done }
  }
  const rest = decoder.decode()
  if (rest) yield { text: rest, done }
}
