import { parseArgs } from 'node:util'
import { captureAll } from './lib/batch'
import { sentence } from './lib/page-index'
import { browserReader, captureFile, libraryReader, type PageReader } from './lib/readers'

const usage = `usage: npm run -s capture -- FILE --url URL [--browser]
       npm run -s capture -- --index INDEX.json --out DIR [--browser]`

/** What the arguments ask for, or the sentence that says what is wrong with them. */
type Order = { file: string, url: string, browser: boolean } | { index: string, out: string, browser: boolean } | { wrong: string }

/** Prints what the readers find on saved pages. @returns 0, 1 when a page could not be read, 2 for wrong arguments. */
export async function main(args: string[]): Promise<number> {
  const order = orderOf(args)
  if ('wrong' in order) return complain(`${order.wrong}\n${usage}`, 2)
  const reader = order.browser ? await browserReader() : libraryReader
  try {
    return await ('file' in order ? captureOne(reader, order.file, order.url) : captureMany(reader, order.index, order.out))
  } finally {
    await reader.close()
  }
}

function orderOf(args: string[]): Order {
  const parsed = parse(args)
  if ('wrong' in parsed) return parsed
  const { values: { url, index, out, browser = false }, positionals: [file, ...more] } = parsed
  if (more.length) return { wrong: `One file at a time, please: ${more.join(' ')} is too much. For many, use --index.` }
  if (index !== undefined) {
    if (file !== undefined || url !== undefined) return { wrong: 'Give either a file with its --url, or an --index with --out, not both.' }
    return out === undefined ? { wrong: '--index needs --out DIR: where to write the captures.' } : { index, out, browser }
  }
  if (file === undefined) return { wrong: 'Which page? Give the file of a saved page.' }
  if (url === undefined) return { wrong: 'Give the address that the page was saved from: --url https://…' }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return { wrong: `"${url}" is not a web address.` }
  return { file, url, browser }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: text, index: text, out: text, browser: { type: 'boolean' } } })
  } catch (error) {
    return { wrong: sentence(error) }
  }
}

async function captureOne(reader: PageReader, file: string, url: string): Promise<number> {
  try {
    console.log(JSON.stringify(await captureFile(reader, file, url), null, 2))
    return 0
  } catch (error) {
    if (!isFileError(error)) throw error
    return complain(`${file} cannot be read: ${error.message}`, 2)
  }
}

async function captureMany(reader: PageReader, index: string, out: string): Promise<number> {
  const batch = await captureAll(reader, index, out)
  if ('wrong' in batch) return complain(batch.wrong, 2)
  for (const failure of batch.failed) complain(failure, 1)
  console.log(`${batch.read} pages read into ${out}${batch.failed.length ? `, ${batch.failed.length} could not be read` : ''}`)
  return batch.failed.length ? 1 : 0
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

function complain(words: string, code: number): number {
  console.error(words)
  return code
}
