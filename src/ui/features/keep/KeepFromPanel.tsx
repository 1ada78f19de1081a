import { useState } from 'preact/hooks'
import { recentPeople } from '../../../db/queries/recent'
import { Dialog } from '../../components/Dialog'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { Finder } from '../find/Finder'
import { KeepFrom } from './KeepFrom'
import { sayKept } from './kept'

export interface KeepFromPanelProps {
  tabId: number
  seen: boolean
}

const offered = 5

/** `KeepFrom` bound to the commands. */
export function KeepFromPanel({ tabId, seen }: KeepFromPanelProps) {
  const people = valueOf(useQuery(() => recentPeople(db, { first: null, most: offered }), ['recent'], { keep: true }), [])
  const [finding, find] = useState(false)
  const keep = (candidateId: string) => void command('keep.tab', { tabId, candidateId }).then(answer => {
    if (answer) sayKept(answer.value)
  })
  return <>
    <KeepFrom people={people} seen={seen} onKeep={keep} onElse={() => find(true)} />
    {finding && (
      <Dialog title="With whom?" onClose={() => find(false)}>
        <Finder label="Find a person" eager onPick={candidateId => { find(false); keep(candidateId) }} />
      </Dialog>
    )}
  </>
}
