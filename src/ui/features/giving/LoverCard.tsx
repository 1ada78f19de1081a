import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Avatar } from '../../components/Person'
import type { Lover } from '../../state/giving/love'
import { DidYouWrite } from '../person/DidYouWrite'
import { shortName } from '../person/words'

export interface LoverCardProps {
  lover: Lover
  open: boolean
  onOpen: () => void
  /** Copies the note. @returns whether that worked */
  onCopy: (lover: Lover) => Promise<boolean>
  /** Writes down that it was given. */
  onLog: (lover: Lover) => void
  onPerson: (candidateId: string) => void
}

/** One person who would care: why, and once opened two lines to send. */
export function LoverCard({ lover, open, onOpen, onCopy, onLog, onPerson }: LoverCardProps) {
  const [copied, mark] = useState(false)
  const { candidate, why, evidence, note, language } = lover
  if (!open) {
    return (
      <button type="button" class="card topic-closed" aria-expanded="false" onClick={onOpen}>
        <span class="row"><Avatar name={candidate.name} size="tiny" /><span class="subtitle clip" dir="auto">{candidate.name}</span></span>
        <span class="small why" dir="auto">{why}.</span>
      </button>
    )
  }
  return (
    <article class="card topic" aria-label={candidate.name}>
      <div class="row">
        <Avatar name={candidate.name} size="tiny" />
        <h2 class="subtitle grow clip" dir="auto">{candidate.name}</h2>
        <Button kind="quiet" aria-label={`Open ${candidate.name}`} onClick={() => onPerson(candidate.id)}>Open</Button>
      </div>
      <p class="small why" dir="auto">
        {why}.
        {evidence?.url && <>{' '}<a href={evidence.url} target="_blank" rel="noopener noreferrer" aria-label={`Evidence: ${evidence.title}`}>Evidence <Icon name="external" size={11} /></a></>}
      </p>
      <p class="opener" lang={language} dir="auto">{note}</p>
      <div class="row wrap">
        <Button kind="main" aria-label={`Copy the note for ${candidate.name}`} onClick={() => void onCopy(lover).then(mark)}>Copy</Button>
        {!copied && <Button onClick={() => onLog(lover)}>Log as given</Button>}
      </div>
      {copied && <DidYouWrite name={shortName(candidate)} about={null} onYes={() => onLog(lover)} onNo={() => mark(false)} />}
    </article>
  )
}
