import { expect, test, vi } from 'vitest'
import { client } from '../../../src/protocol/client'

const nobody = new Error('Could not establish connection. Receiving end does not exist.')
const note = { candidateId: '019b0001-0000-7000-8000-000000000000', text: 'met at the choir' }

test('a message that reached nobody is sent once more', async () => {
  const deliver = vi.fn<(message: unknown) => Promise<unknown>>().mockRejectedValueOnce(nobody).mockResolvedValueOnce({ ok: true, value: { noteId: 'n' } })
  expect(await client(deliver)('note.add', note)).toEqual({ ok: true, value: { noteId: 'n' } })
  expect(deliver).toHaveBeenCalledTimes(2)
})

test('nobody twice is a failure', async () => {
  const deliver = vi.fn<(message: unknown) => Promise<unknown>>().mockRejectedValue(nobody)
  expect(await client(deliver)('note.add', note)).toMatchObject({ ok: false, code: 'unexpected' })
  expect(deliver).toHaveBeenCalledTimes(2)
})

test.each([[new Error('Extension context invalidated.')], [new Error('The message port closed before a response was received.')]])('%s is not sent again: it may have been done', async error => {
  const deliver = vi.fn<(message: unknown) => Promise<unknown>>().mockRejectedValue(error)
  expect(await client(deliver)('note.add', note)).toMatchObject({ ok: false, code: 'unexpected', detail: error.message })
  expect(deliver).toHaveBeenCalledOnce()
})

test.each([undefined, null, 'yes', 5])('%s is no acknowledgement', async answer => {
  expect(await client(() => Promise.resolve(answer))('note.add', note)).toMatchObject({ ok: false, code: 'unexpected' })
})
