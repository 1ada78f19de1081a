import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** A folder of its own for every test of a command, and what the command printed; both gone afterwards. */
export const desk = { folder: '', said: [] as string[], complained: [] as string[] }

beforeEach(async () => {
  desk.folder = await mkdtemp(join(tmpdir(), 'command-test-'))
  desk.said = []
  desk.complained = []
  vi.spyOn(console, 'log').mockImplementation(words => void desk.said.push(String(words)))
  vi.spyOn(console, 'error').mockImplementation(words => void desk.complained.push(String(words)))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(desk.folder, { recursive: true })
})
