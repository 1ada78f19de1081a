import { useState } from 'preact/hooks'
import { type Person, personById } from '../../../db/queries/person'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { Finder } from '../find/Finder'
import { siteName } from '../person/sites'
import { Sides } from './Sides'
import { sideOf } from './view'

export interface SameDialogProps { person: Person, onSame: (otherId: string) => void, onClose: () => void }

/** Lets the recruiter say that two saved people are one: choose, look at both, confirm. */
export function SameDialog({ person, onSame, onClose }: SameDialogProps) {
  const [chosen, choose] = useState<string | null>(null)
  const other = valueOf(useQuery(() => chosen ? personById(db, chosen) : null, ['same', chosen]), null)
  const { name } = person.candidate
  if (!other) {
    return (
      <Dialog title={`Who is the same person as ${name}?`} onClose={onClose}>
        <Finder label="Find a person" eager onPick={id => choose(id === person.candidate.id ? null : id)} />
      </Dialog>
    )
  }
  return <SameConfirm person={person} other={other} onSame={() => onSame(other.candidate.id)} onBack={() => choose(null)} onClose={onClose} />
}

export interface SameConfirmProps { person: Person, other: Person, onSame: () => void, onBack: () => void, onClose: () => void }

/** Both side by side before they become one. */
export function SameConfirm({ person, other, onSame, onBack, onClose }: SameConfirmProps) {
  const rival = person.profiles.find(profile => other.profiles.some(one => one.site === profile.site))
  return (
    <Dialog
      title="One person?" onClose={onClose} onSubmit={onSame}
      actions={<>
        <Button kind="quiet" onClick={onBack}>Choose somebody else</Button>
        <Button kind="main" type="submit" disabled={rival !== undefined}>Same person</Button>
      </>}
    >
      <Sides sides={[sideOf(person, siteName), sideOf(other, siteName)]} />
      {rival
        ? <p>Both have a {siteName(rival.site)} profile, and two profiles of one site are two people. Take one off first if it is wrong.</p>
        : <p class="small">Everything of both comes together. What you typed stays; where you typed two different things, the second becomes a note. You can undo it for 30 days.</p>}
    </Dialog>
  )
}
