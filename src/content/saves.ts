import type { PageState } from '../protocol/answers'
import type { Send } from '../protocol/client'
import { pageErrors } from '../protocol/errors'
import { itemKey, type Site } from '../sites/contract'
import { captureOf } from './capture'
import { walkNow } from './reader'
import { words } from './words'

/** What a click asks for. */
export interface Wish {
  /** Whom the button was made for. */
  handle: string
  /** The item, or null for the person. */
  key: string | null
  on: boolean
}

export type Outcome = { ok: true, state: PageState } | { ok: false, sentence: string }

/**
 * Carries out a click. The page is read again at this moment, so what is saved is what stood there when the button was
 * pressed, and only if it is still the person whom the button was made for.
 * @returns the acknowledged state, or the sentence that says why nothing was saved
 */
export async function carryOut(site: Site, send: Send, { handle, key, on }: Wish): Promise<Outcome> {
  const walk = walkNow(site)
  if (walk?.handle !== handle) return { ok: false, sentence: pageErrors['stale-page'] }
  const capture = captureOf(site.id, walk)
  if (key !== null && !capture.items.some(item => itemKey(item) === key)) return { ok: false, sentence: words.itemGone }
  const answer = key === null
    ? await send('page.toggleCandidate', { capture, on })
    : await send('page.toggleItem', { capture, key, on })
  if (answer.ok) return { ok: true, state: answer.value }
  return { ok: false, sentence: answer.code !== 'unexpected' && answer.detail || pageErrors.unexpected }
}
