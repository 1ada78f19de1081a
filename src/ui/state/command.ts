import { useCallback, useState } from 'preact/hooks'
import type { AnswerTo } from '../../protocol/answers'
import { errorCodes } from '../../protocol/errors'
import type { Messages, UiMessages } from '../../protocol/messages'
import { askAnyway } from './anyway'
import { send } from './send'
import { showToast } from './toasts'

export interface Outcome<T> {
  /** Said once it is acknowledged. */
  done?: string
  /** Takes it back; offered beside `done`. */
  undo?: (given: T) => void
}

export type Command = <Name extends keyof UiMessages>(
  name: Name, input: Messages[Name], outcome?: Outcome<AnswerTo<Name>>,
) => Promise<{ value: AnswerTo<Name> } | null>

/**
 * Sends a command and says what came of it: a failure always shows its sentence, success says `done` with an undo. What may be private
 * is asked about first.
 * @returns what the background gave, or null when it failed
 */
export const command: Command = async (name, input, outcome = {}) => {
  const answer = await send(name, input)
  if (!answer.ok && answer.code === 'private-matter') {
    const anyway = await askAnyway(answer.detail)
    return anyway ? command(name, { ...input, anyway }, outcome) : null
  }
  if (!answer.ok) {
    const which = answer.code === 'bad-input' && answer.detail ? ` (${answer.detail})` : ''
    showToast(`${errorCodes[answer.code]}${which}`, { tone: 'bad' })
    return null
  }
  const { done, undo } = outcome
  if (done) showToast(done, undo ? { action: { label: 'Undo', run: () => undo(answer.value) } } : {})
  return { value: answer.value }
}

/** The same with a mark for "on its way", for forms that wait: `busy` is true until the answer is there. */
export function useCommand(): { run: Command, busy: boolean } {
  const [running, count] = useState(0)
  const run: Command = useCallback(async (name, input, outcome) => {
    count(n => n + 1)
    try {
      return await command(name, input, outcome)
    } finally {
      count(n => n - 1)
    }
  }, [])
  return { run, busy: running > 0 }
}
