import { expect, test } from 'vitest'
import { inTurn } from '../../../src/background/components/in-turn'

/** Work that waits to be told that it is done. */
function slowWork() {
  const ends: ((error?: Error) => void)[] = []
  return { ends, work: () => new Promise<void>((resolve, reject) => { ends.push(error => error ? reject(error) : resolve()) }) }
}

const settled = () => new Promise(done => setTimeout(done, 0))

test('whoever asks while it runs has it run once more, however many ask', async () => {
  const { ends, work } = slowWork()
  const ask = inTurn(work, run => { void run() })
  ask()
  ask()
  ask()
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await settled()
  expect(ends).toHaveLength(2)
  ends[1]?.()
  await settled()
  expect(ends).toHaveLength(2)
  ask()
  expect(ends).toHaveLength(3)
})

test('a run that fails is told of, and the next one starts', async () => {
  const { ends, work } = slowWork()
  const told: string[] = []
  const ask = inTurn(work, run => { run().catch((error: unknown) => told.push(String(error))) })
  ask()
  ask()
  ends[0]?.(new Error('no badge'))
  await settled()
  expect(told).toEqual(['Error: no badge'])
  expect(ends).toHaveLength(2)
})
