import type * as z from 'zod/mini'
import type { Sender } from '../platform/background'
import type { AnswerTo } from '../protocol/answers'
import { type Answer, KithError, errorCodes } from '../protocol/errors'
import { type ContentMessages, type UiMessages, contentMessages, uiMessages } from '../protocol/messages'

/** The tab and address a content script speaks for. */
export interface From { tabId: number, url: string }

export type ContentHandlers = { [Name in keyof ContentMessages]: (input: ContentMessages[Name], from: From) => Promise<AnswerTo<Name>> }
export type UiHandlers = { [Name in keyof UiMessages]: (input: UiMessages[Name]) => Promise<AnswerTo<Name>> }

interface Rules {
  ownId: string
  ownOrigin: string
  /** True for addresses at which the manifest runs a content script. */
  isSiteAddress(address: string): boolean
  content: ContentHandlers
  ui: UiHandlers
  /** Keeps an unexpected failure for the report in settings. */
  remember(error: unknown): void
}

/**
 * Answers every message. Read from top to bottom, this is the security review:
 * 1. nothing from other extensions or from frames inside pages;
 * 2. content scripts: only what a page may propose, from a tab, at an address of a site;
 * 3. our own pages: everything else;
 * and each input is parsed before it is used.
 */
export function router({ ownId, ownOrigin, isSiteAddress, content, ui, remember }: Rules) {
  return async (message: unknown, sender: Sender): Promise<Answer<unknown>> => {
    if (sender.id !== ownId || sender.frameId !== 0) return refused
    const { name, input } = envelope(message)

    if (Object.hasOwn(contentMessages, name)) {
      if (sender.tabId === null || !isSiteAddress(sender.url)) return refused
      const known = name as keyof ContentMessages
      const from = { tabId: sender.tabId, url: sender.tabUrl || sender.url }
      return spoken(await answer(contentMessages[known], input, value => content[known](value as never, from)))
    }

    if (Object.hasOwn(uiMessages, name)) {
      if (!sender.url.startsWith(ownOrigin)) return refused
      const known = name as keyof UiMessages
      return answer(uiMessages[known], input, value => ui[known](value as never))
    }

    return refused
  }

  async function answer(schema: z.ZodMiniType, input: unknown, handle: (value: unknown) => Promise<unknown>): Promise<Answer<unknown>> {
    const parsed = schema.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return { ok: false, code: 'bad-input', detail: issue ? `${issue.path.join('.')}: ${issue.message}` : '' }
    }
    try {
      return { ok: true, value: await handle(parsed.data) }
    } catch (error) {
      if (error instanceof KithError && error.code !== 'unexpected') return { ok: false, code: error.code, detail: error.detail }
      remember(error)
      return { ok: false, code: 'unexpected', detail: '' }
    }
  }
}

/** An answer as a page gets it: with the sentence to show there. Why something private is left out is a sentence of its own. */
function spoken(answer: Answer<unknown>): Answer<unknown> {
  return answer.ok || answer.code === 'private-matter' ? answer : { ...answer, detail: errorCodes[answer.code] }
}

const refused: Answer<never> = { ok: false, code: 'not-allowed', detail: '' }

function envelope(message: unknown): { name: string, input: unknown } {
  if (typeof message !== 'object' || message === null) return { name: '', input: null }
  const { name, input } = message as { name?: unknown, input?: unknown }
  return { name: typeof name === 'string' ? name : '', input }
}
