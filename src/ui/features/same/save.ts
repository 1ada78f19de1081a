import type { UiMessages } from '../../../protocol/messages'
import { type Command, command } from '../../state/command'
import { showToast } from '../../state/toasts'
import { unmerge } from './useSame'

/**
 * Saves the person in a tab and says whom they were saved with.
 * @param fresh nothing of this person was saved before: taking it back takes no single items along
 */
export async function saveTab(run: Command, { done, fresh, ...asked }: { done: string, fresh: boolean } & UiMessages['capture.save']): Promise<void> {
  const answer = await run('capture.save', asked)
  if (!answer) return
  const { candidateId, joined } = answer.value
  // Removing whom it was joined with would be far more than what was just done.
  if (joined) showToast(`Saved with ${joined.name}`, { action: { label: 'Undo', run: () => unmerge(joined.mergeId) } })
  else if (fresh) showToast(done, { action: { label: 'Undo', run: () => void command('candidate.remove', { candidateId }) } })
  else showToast(done)
}
