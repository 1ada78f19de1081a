import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readIndex, sentence } from './page-index'
import { captureFile, type PageReader } from './readers'

/** What became of a batch: how many pages were read, and a sentence for each that could not be. */
export interface Batch {
  read: number
  failed: string[]
}

/** Reads every page of an index and writes `OUT/SITE/PAGE.json` for each. @returns the batch, or why the index is of no use. */
export async function captureAll(reader: PageReader, index: string, out: string): Promise<Batch | { wrong: string }> {
  const listed = await readIndex(index)
  if ('wrong' in listed) return listed
  const batch: Batch = { read: 0, failed: [] }
  for (const { file, url } of listed.pages) {
    const target = join(out, `${file}.json`)
    try {
      // What an earlier run left must not pass for this one's.
      await rm(target, { force: true })
      await writeJson(target, await captureFile(reader, resolve(dirname(index), file), url))
      batch.read += 1
    } catch (error) {
      batch.failed.push(`${file}: ${sentence(error)}`)
    }
  }
  return batch
}

/** Writes a value as indented JSON, and the folders above it where they are missing. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
}
