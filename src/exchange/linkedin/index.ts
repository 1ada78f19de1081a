import { piecesOf } from '../byte-lots'
import type { Door, Lot, ReadOptions } from '../door'
import { FileRefusal } from '../refusal'
import { encodingOf } from '../text'
import { unzipped, zipEntries } from '../zip'
import { type FileKind, kindOfText, recordsOf } from './table'
import { Story } from './story'

const kinds: readonly FileKind[] = ['connections', 'invitations', 'messages']
const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b

/** One of the three files, wherever it stands. */
interface Part { kind: FileKind, name: string, size: number, pieces: () => AsyncIterable<Uint8Array> }

/** The recruiter's own export: the ZIP as LinkedIn gives it, or one of the files in it. */
export const linkedin: Door = {
  kind: 'linkedin',
  source: 'LinkedIn export',
  recognise: (head, name) => isZip(head) || (/\.(?:csv|txt)$/i.test(name) && kindOfText(looked(head)) !== null),
  read,
}

async function* read(file: File, options: ReadOptions): AsyncGenerator<Lot, void> {
  const story = new Story(options)
  const parts = await partsOf(file)
  const all = parts.reduce((sum, { size }) => sum + size, 0) || 1
  let before = 0
  for (const { kind, name, size, pieces } of parts) {
    let inside = 0
    const counted = async function* () {
      for await (const piece of pieces()) {
        inside += piece.length
        yield piece
      }
    }
    for await (const records of recordsOf(counted(), kind, name)) {
      const faults = records.flatMap(record => story.take(kind, record, name) ?? [])
      yield { faults, done: (before + Math.min(inside, size)) / all }
    }
    before += size
  }
  yield* story.told()
}

/** @throws FileRefusal where none of the files is there */
async function partsOf(file: File): Promise<Part[]> {
  const head = new Uint8Array(await file.slice(0, 65_536).arrayBuffer())
  if (!isZip(head)) {
    const kind = kindOfText(looked(head))
    if (!kind) throw new FileRefusal(`${file.name} is none of the files of a LinkedIn export.`)
    return [{ kind, name: file.name, size: file.size, pieces: () => piecesOf(file.stream()) }]
  }
  const entries = await zipEntries(file, file.name)
  const parts = kinds.flatMap((kind): Part[] => {
    const entry = entries.find(({ name }) => name.split('/').at(-1)?.toLowerCase() === `${kind}.csv`)
    return entry ? [{ kind, name: entry.name.split('/').at(-1) ?? entry.name, size: entry.size, pieces: () => unzipped(file, entry, file.name) }] : []
  })
  if (parts.length === 0) {
    throw new FileRefusal(`${file.name} holds no Connections.csv, messages.csv or Invitations.csv. On LinkedIn, ask for the archive with connections, messages and invitations; the first mail may bring only a part.`)
  }
  return parts
}

function looked(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head)
}
