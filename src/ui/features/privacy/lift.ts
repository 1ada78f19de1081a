import { command } from '../../state/command'

/** Lets somebody who was erased be saved again, and reads their page, which from now on may be shown. */
export async function liftAndRead(erasureId: string, tabId: number): Promise<void> {
  const lifted = await command('privacy.lift', { erasureId }, { done: 'They can be saved again. What was erased stays erased.' })
  if (lifted) await command('tab.read', { tabId })
}
