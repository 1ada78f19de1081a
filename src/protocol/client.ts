import type { Answer, ErrorCode } from './errors'
import type { AnswerTo } from './answers'
import type { MessageName, Messages } from './messages'

export type Send = <Name extends MessageName>(name: Name, input: Messages[Name]) => Promise<Answer<AnswerTo<Name>>>

/**
 * Makes the one way to talk to the background. A missing or garbled answer is a failure like any other: nothing is
 * taken for saved that was not acknowledged.
 * @param deliver hands a message to the extension's runtime
 */
export function client(deliver: (message: unknown) => Promise<unknown>): Send {
  return async (name, input) => {
    const failed = (code: ErrorCode, detail: string) => ({ ok: false as const, code, detail })
    try {
      const answer = await deliver({ name, input }).catch(error => undelivered(error) ? deliver({ name, input }) : Promise.reject(error))
      return isAnswer(answer) ? (answer as never) : failed('unexpected', 'no answer')
    } catch (error) {
      return failed('unexpected', error instanceof Error ? error.message : String(error))
    }
  }
}

/** The browsers' words for a message that reached nobody, as when the background falls asleep that very moment: sending it again wakes it. */
function undelivered(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Receiving end does not exist')
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value
}
