import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder that lies beside the project where its makers keep saved pages of real people. They are never part of the project. */
const shared = resolve(import.meta.dirname, '../../../shared')

/** Where the saved pages, their labels and their grader are. */
export const savedPages = {
  folder: join(shared, 'pages'),
  index: join(shared, 'pages/INDEX.json'),
  labels: join(shared, 'pages/labels'),
  grader: join(shared, 'pages/grade.mjs'),
  mutations: join(shared, 'tools/mutate.mjs'),
}

/** Are there saved pages on this computer? */
export function haveSavedPages(): boolean {
  return existsSync(savedPages.index) && existsSync(savedPages.grader)
}

/** Gives a folder for captures and takes it away afterwards. */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'captures-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
