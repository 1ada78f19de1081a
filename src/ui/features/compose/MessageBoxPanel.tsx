import type { Recipient } from '../../../nurture/guard'
import { useQuery, valueOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { useVocabulary } from '../../state/vocabulary'
import { type BoxDraft, recipientFor, useMessageBox } from './box'
import { MessageBox } from './MessageBox'
import { useGuarded } from './useGuarded'

const nobody: Recipient = { name: '', givenName: '', company: '', location: '', pronouns: null, topics: [], repositories: [] }

/** Looks over the shoulder while a message is written on LinkedIn, where the recruiter turned that on. */
export function MessageBoxPanel({ tabId, url }: { tabId: number, url: string }) {
  const { checkMessageBox } = useSettings()
  const wanted = checkMessageBox && /^https:\/\/[\w-]+\.linkedin\.com\//.test(url)
  const box = useMessageBox(wanted ? tabId : null, url)
  return box && <Checked box={box} />
}

function Checked({ box }: { box: BoxDraft }) {
  const settings = useSettings()
  const vocabulary = useVocabulary()
  const { name, handle } = box
  const found = useQuery(
    () => recipientFor({ name, handle }, topic => vocabulary?.topic(topic)?.label ?? topic), ['recipient', name, handle, vocabulary !== null], { keep: true },
  )
  const to = valueOf(found, null)
  const doubts = useGuarded({ draft: to ? box.text : '', to: to ?? nobody, name: to?.givenName || to?.name || '', signOff: settings.signOff })
  if (found.state !== 'ready') return null
  return <MessageBox name={to?.name ?? null} doubts={doubts} />
}
