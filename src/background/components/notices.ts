import { setBadge } from '../../platform/badge'
import { notify } from '../../platform/notifications'
import { isPanelOpen } from '../../platform/panel'
import { writeSession } from '../../platform/session'
import { KithError, errorCodes } from '../../protocol/errors'
import { type Notice, noticeKey } from '../../protocol/keep'

/** How long the mark stays on Kith's button before the number of the day comes back (milliseconds). */
const stay = 5_000

/** Notifications about one person: a click on them opens that person. */
export const aboutPerson = 'person:'

/** What was done: in words, with whom, and which piece of evidence it made, for an undo. */
export interface Done { text: string, title?: string, candidateId: string, signalId?: string | null }

/**
 * Answers what was done outside Kith's own pages, by the context menu or a key. Nothing is added to the page: the panel says it
 * (with an undo), and Kith's button shows a mark for a moment. Both browsers hide that button at first, so where the panel is shut, and
 * for every failure, a notification says it too.
 */
export class Notices {
  readonly #ring: () => void

  /** @param ring puts the badge back to what is due */
  constructor(ring: () => void) {
    this.#ring = ring
  }

  async done(windowId: number, { text, title = '', candidateId, signalId = null }: Done): Promise<void> {
    await this.#say({ windowId, ok: true, text, signalId }, '✓')
    if (!await isPanelOpen(windowId)) await notify(aboutPerson + candidateId, text, title)
  }

  async failed(windowId: number, error: unknown): Promise<void> {
    const detail = error instanceof KithError && error.code === 'bad-input' && error.detail ? ` (${error.detail})` : ''
    const text = (error instanceof KithError ? errorCodes[error.code] : errorCodes.unexpected) + detail
    await this.#say({ windowId, ok: false, text, signalId: null }, '!')
    await notify('not-kept', 'Kith could not keep this', text)
  }

  /** What may be private is not kept: the panel asks about it, and where it is shut, a notification says where to go. */
  async leftOut(windowId: number, because: string): Promise<void> {
    await this.#mark('?', `Left out: ${because}`)
    if (!await isPanelOpen(windowId)) await notify('left-out', `Left out: ${because}`, 'Open Kith’s panel to keep it all the same.')
  }

  async #say(notice: Omit<Notice, 'at'>, mark: string): Promise<void> {
    await writeSession(noticeKey, { ...notice, at: Date.now() } satisfies Notice)
    await this.#mark(mark, notice.text)
  }

  async #mark(mark: string, text: string): Promise<void> {
    await setBadge(mark, text)
    // A worker that ends before rings at its next start.
    setTimeout(this.#ring, stay)
  }
}
