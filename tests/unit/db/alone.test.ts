/** One lock for all bulk work, in a paper browser: Node 20 has no `navigator.locks`. */
import { beforeEach, expect, test, vi } from 'vitest'
import { alone } from '../../../src/db/commands/alone'

/** Grants one after the other; whoever is called off while waiting is refused. */
function paperLocks() {
  let last: Promise<unknown> = Promise.resolve()
  return { request: (_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    last = last.then(async () => {
      if (!signal.aborted) await work().then(resolve, reject)
    })
  }) }
}

beforeEach(() => { vi.stubGlobal('navigator', { locks: paperLocks() }) })

test('whoever ends while one waits makes room', async () => {
  let end = () => {}
  void alone(() => new Promise<void>(done => { end = done }))
  const second = alone(() => Promise.resolve('swept'))
  await Promise.resolve()
  end()
  expect(await second).toBe('swept')
})

test('one that goes on is left alone, and what waited is not done later', async () => {
  const work = vi.fn(() => Promise.resolve('swept'))
  let end = () => {}
  const first = alone(() => new Promise<void>(done => { end = done }))
  expect(await alone(work, 1)).toBe('busy')
  end()
  await first
  expect(work).not.toHaveBeenCalled()
})

test('work that fails says so', async () => {
  await expect(alone(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
})
