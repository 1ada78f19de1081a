// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { errorCodes } from '../../src/protocol/errors'

const send = vi.fn()
vi.mock('../../src/ui/state/send', () => ({ send: (...input: unknown[]) => send(...input) }))
const { command } = await import('../../src/ui/state/command')
const { question } = await import('../../src/ui/state/anyway')
const { closeToast, showToast, toasts } = await import('../../src/ui/state/toasts')

beforeEach(() => {
  toasts.value = []
  send.mockReset()
})

describe('a command', () => {
  const input = { candidateId: '00000000-0000-7000-8000-000000000001', text: 'Sings alto' }

  it('says what was done, with an undo that gets what was given', async () => {
    send.mockResolvedValue({ ok: true, value: { noteId: 'n1' } })
    const undo = vi.fn()
    expect(await command('note.add', input, { done: 'Note added', undo })).toEqual({ value: { noteId: 'n1' } })
    expect(toasts.value).toMatchObject([{ text: 'Note added', tone: 'plain', action: { label: 'Undo' } }])
    toasts.value[0]?.action?.run()
    expect(undo).toHaveBeenCalledWith({ noteId: 'n1' })
  })

  it('asks about what may be private, and keeps it only with an answer', async () => {
    send.mockResolvedValueOnce({ ok: false, code: 'private-matter', detail: 'it may tell something about health' }).mockResolvedValue({ ok: true, value: { signalId: 'x' } })
    const told = { candidateId: '0198c0de-0000-7000-8000-000000000001', title: 'in remission' }
    const kept = command('signal.tell', told, { done: 'Kept' })
    await vi.waitFor(() => expect(question.value?.because).toBe('it may tell something about health'))
    question.value?.answer('harmless')
    expect(await kept).toEqual({ value: { signalId: 'x' } })
    expect(send).toHaveBeenLastCalledWith('signal.tell', { ...told, anyway: 'harmless' })
    send.mockClear()
    send.mockResolvedValue({ ok: false, code: 'private-matter', detail: '' })
    const left = command('signal.tell', told, { done: 'Kept' })
    await vi.waitFor(() => expect(question.value).not.toBeNull())
    question.value?.answer(null)
    expect(await left).toBeNull()
    expect(send).toHaveBeenCalledTimes(1)
  })

  it.each(Object.entries(errorCodes).filter(([code]) => code !== 'private-matter'))('shows the sentence of %s and gives nothing', async (code, sentence) => {
    send.mockResolvedValue({ ok: false, code, detail: '' })
    expect(await command('note.add', input, { done: 'Note added' })).toBeNull()
    expect(toasts.value.map(toast => [toast.tone, toast.text])).toEqual([['bad', sentence]])
  })

  it('says which entry was wrong', async () => {
    send.mockResolvedValue({ ok: false, code: 'bad-input', detail: 'text: too long' })
    await command('note.add', input)
    expect(toasts.value[0]?.text).toContain('text: too long')
  })
})

describe('messages at the foot', () => {
  it('goes after a while, a failure only when closed', () => {
    vi.useFakeTimers()
    const failure = showToast('Failed', { tone: 'bad' })
    showToast('Done')
    vi.runAllTimers()
    expect(toasts.value.map(toast => toast.text)).toEqual(['Failed'])
    closeToast(failure)
    expect(toasts.value).toEqual([])
    vi.useRealTimers()
  })

  it('shows three at most and drops a failure last', () => {
    showToast('Failed', { tone: 'bad' })
    for (const text of ['one', 'two', 'three']) showToast(text)
    expect(toasts.value.map(toast => toast.text)).toEqual(['Failed', 'two', 'three'])
  })
})
