import type { Thing } from '../domain/keep'

/** What lies in session storage about keeping things from any page, and under which names. */
export const waitingKey = 'keep:waiting'
export const noticeKey = 'keep:notice'
export const doubtKey = 'keep:doubt'

/** Something chosen in the context menu that waits in the panel for its person. */
export interface Waiting { thing: Thing, windowId: number, at: number }

/** Something chosen in the context menu for somebody that may be private: the panel asks about it. */
export interface Doubt { candidateId: string, thing: Thing, windowId: number, at: number }

/** What came of a click in the context menu or of a key, for the panel of that window to say. `signalId`: it can be undone. */
export interface Notice { at: number, windowId: number, ok: boolean, text: string, signalId: string | null }
