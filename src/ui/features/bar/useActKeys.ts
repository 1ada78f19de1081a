import { act, askAbout, usePersonInView } from '../../state/bar'
import { type Keys, useKeys } from '../../state/keys'

/**
 * Lets the single keys act on one person of a list: E edits, S and H snooze, L logs, G logs a give, M joins them with somebody. The command bar acts
 * on them too.
 * @param id of whom the list stands on, or null: then the keys do nothing
 */
export function useActKeys(id: string | null, singleKeys: boolean): void {
  usePersonInView(id)
  useKeys(id === null ? noKeys : actKeys(id), singleKeys)
}

const noKeys: Keys = {}

function actKeys(id: string): Keys {
  const snooze = { does: 'Snooze', run: () => askAbout(id, 'snooze') }
  return {
    e: { does: 'Edit', run: () => act(id, 'edit') }, s: snooze, h: snooze, l: { does: 'Log a touch', run: () => act(id, 'log') },
    g: { does: 'Log something you gave', run: () => act(id, 'give') }, m: { does: 'Join with the same person', run: () => act(id, 'merge') },
  }
}
