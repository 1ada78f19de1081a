import { useState } from 'preact/hooks'
import { Dialog } from '../../components/Dialog'
import { command } from '../../state/command'
import { Finder } from '../find/Finder'
import { TeachPanel } from '../teach/TeachPanel'
import { Unreadable } from './States'

export interface UnreadablePanelProps { tabId: number, misses: readonly string[], candidateId: string | null }

/** `Unreadable` bound to the commands: the selection goes to the saved person, or to one who is chosen; or the page is taught. */
export function UnreadablePanel({ tabId, misses, candidateId }: UnreadablePanelProps) {
  const [choosing, choose] = useState(false)
  const [teaching, teach] = useState(false)
  const keep = (whose: string) => void command('capture.saveSelection', { tabId, candidateId: whose }, {
    done: 'The selected text is kept', undo: ({ signalId }) => void command('signal.remove', { signalId }),
  })
  if (teaching) return <TeachPanel key={tabId} tabId={tabId} onClose={() => teach(false)} />
  return <>
    <Unreadable
      misses={misses} onRead={() => void command('tab.read', { tabId })} onTeach={() => teach(true)}
      {...(candidateId ? { onSelection: () => keep(candidateId) } : { onChoose: () => choose(true) })}
    />
    {choosing && (
      <Dialog title="Whose is it?" onClose={() => choose(false)}>
        <Finder label="Find a person" eager onPick={whose => { choose(false); keep(whose) }} />
      </Dialog>
    )}
  </>
}
