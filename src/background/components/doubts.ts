import type { Thing } from '../../domain/keep'
import { writeSession } from '../../platform/session'
import { KithError } from '../../protocol/errors'
import { type Doubt, doubtKey } from '../../protocol/keep'
import type { UiHandlers } from '../router'
import type { Notices } from './notices'

/** Keeps something of a page with somebody and says so; what may be private waits until the panel has asked about it. */
export async function keepOrAsk(
  commands: UiHandlers, notices: Notices, { candidateId, thing, windowId }: { candidateId: string, thing: Thing, windowId: number },
): Promise<void> {
  try {
    const { signalId, fresh, name } = await commands['keep.thing']({ candidateId, thing })
    await notices.done(windowId, { text: fresh ? `Kept with ${name}` : `${name} had this already`, title: thing.title, candidateId, signalId: fresh ? signalId : null })
  } catch (error) {
    if (!(error instanceof KithError) || error.code !== 'private-matter') throw error
    const doubt: Doubt = { candidateId, thing, windowId, at: Date.now() }
    await writeSession(doubtKey, doubt)
    await notices.leftOut(windowId, error.detail)
  }
}
