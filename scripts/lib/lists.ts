import { readFile } from 'node:fs/promises'

/** The lines of a text file that hold anything, as they stand. @throws Error naming the file when it cannot be read */
export async function readLines(file: string): Promise<string[]> {
  return (await read(file)).split(/\r?\n/).map(line => line.trim()).filter(Boolean)
}

/** The texts of a JSON list. @throws Error naming the file when it is not one */
export async function readTexts(file: string): Promise<string[]> {
  const listed: unknown = JSON.parse(await read(file))
  if (!Array.isArray(listed) || !listed.every(text => typeof text === 'string')) throw new Error(`${file} is not a JSON list of texts.`)
  return listed
}

async function read(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
}
