import type { Thing } from '../../../domain/keep'
import type { Kept } from '../../../protocol/answers'
import { command } from '../../state/command'
import { showToast } from '../../state/toasts'

const words: Record<Thing['what'], string> = { page: 'The page is', link: 'The link is', picture: 'The picture is', selection: 'The marked words are' }

/** Says that something is kept, with an undo where it was not there before: taking it back must not take older things. */
export function sayKept({ signalId, fresh, name, what }: Kept & { what: Thing['what'] }): void {
  if (fresh) showToast(`${words[what]} kept with ${name}`, { action: { label: 'Undo', run: () => takeBack(signalId) } })
  else showToast(`${name} had this already`)
}

/** Undoes a keep. */
export function takeBack(signalId: string): void {
  void command('signal.remove', { signalId }, { done: 'Taken back' })
}
