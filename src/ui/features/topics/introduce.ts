import { now } from '../../state/clock'
import { command } from '../../state/command'
import type { Pair } from '../../state/giving/meet'
import { showToast } from '../../state/toasts'

/** Writes an introduction down with both people, so that they are not proposed again; with an undo for both. */
export async function introduce({ topic, guests }: Pair): Promise<void> {
  const logged: string[] = []
  for (const { candidate, introduced } of guests) {
    const answer = await command('touch.log', {
      candidateIds: [candidate.id], kind: 'give', direction: 'out', channel: 'other', topics: [topic.id], note: introduced, at: now.value,
    })
    if (!answer) break
    logged.push(...answer.value.touchpointIds)
  }
  if (logged.length < guests.length) return
  showToast(`Logged with ${guests[0].candidate.name} and ${guests[1].candidate.name}`, {
    action: { label: 'Undo', run: () => { for (const touchpointId of logged) void command('touch.remove', { touchpointId }) } },
  })
}
