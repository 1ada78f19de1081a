import { QueryView } from '../../components/Query'
import type { Gift } from '../../../topics/giving/subjects'
import { now, today } from '../../state/clock'
import { command } from '../../state/command'
import { type Lover, whoWouldLove } from '../../state/giving/love'
import { useAnswer } from '../../state/giving/useDesk'
import { showToast } from '../../state/toasts'
import { copyText } from '../person/actions'
import { WhoWouldLove } from './WhoWouldLove'

/** What is written down of a gift: by its address the same person is not proposed again. */
const noteOf = ({ title, foundOn, url }: Gift) => [title || foundOn, url].filter(Boolean).join(' ')

/** `WhoWouldLove` bound to the index and the commands. */
export function Answer({ gift, advice, onPerson }: { gift: Gift, advice?: string, onPerson: (candidateId: string) => void }) {
  const query = useAnswer(desk => whoWouldLove(desk, gift), ['love', gift])
  const copy = async ({ candidate, topics: [topic], note }: Lover) => {
    if (!await copyText(note)) return false
    showToast('Copied. Paste it where you write.')
    void command('opener.copied', { candidateId: candidate.id, topic: topic?.id ?? '', text: note, gift: noteOf(gift) })
    return true
  }
  const log = ({ candidate, topics }: Lover) => void command('touch.log', {
    candidateIds: [candidate.id], kind: 'give', direction: 'out', channel: 'site', topics: topics.map(({ id }) => id), note: noteOf(gift), at: now.value,
  }, {
    done: `Logged: given to ${candidate.name}`,
    undo: ({ touchpointIds }) => { for (const touchpointId of touchpointIds) void command('touch.remove', { touchpointId }) },
  })
  const view = (love: Parameters<typeof WhoWouldLove>[0]['love']) =>
    <WhoWouldLove love={love} today={today.value} {...(advice ? { advice } : {})} onCopy={copy} onLog={log} onPerson={onPerson} />
  return <QueryView query={query} loading={view(null)}>{view}</QueryView>
}
