import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { RecentPerson } from '../../../db/queries/recent'
import type { Thing } from '../../../domain/keep'
import { Button } from '../../components/Button'
import { Field, TextInput } from '../../components/Field'
import { PersonPicks } from './PersonPicks'

export interface KeepWaitingProps {
  thing: Thing
  people: readonly RecentPerson[]
  /** The search over everyone. */
  finder: ComponentChildren
  onPick: (candidateId: string) => void
  /** Adds somebody by name and keeps it with them. */
  onNew: (name: string) => void
  onCancel: () => void
}

const what: Record<Thing['what'], string> = { page: 'this page', link: 'this link', picture: 'this picture', selection: 'these words' }

/** Something chosen in the context menu waits for its person. */
export function KeepWaiting({ thing, people, finder, onPick, onNew, onCancel }: KeepWaitingProps) {
  const [name, setName] = useState<string | null>(null)
  const { title, page } = thing
  const place = page.url ? URL.parse(page.url)?.host ?? '' : ''
  const add = (event: Event) => {
    event.preventDefault()
    if (name?.trim()) onNew(name.trim())
  }
  return (
    <article class="keep-waiting" aria-labelledby="waiting-heading">
      <h1 class="subtitle" id="waiting-heading">Keep {what[thing.what]} with whom?</h1>
      <figure class="card waiting-thing">
        <blockquote dir="auto">{title}</blockquote>
        <figcaption class="tiny clip" dir="auto">{[page.title === title ? '' : page.title, place].filter(Boolean).join(' · ')}</figcaption>
      </figure>
      <PersonPicks people={people} onPick={onPick} />
      {finder}
      {name === null
        ? (
          <div class="row apart wrap">
            <Button kind="quiet" icon="plus" onClick={() => setName('')}>Someone new …</Button>
            <Button onClick={onCancel}>Do not keep it</Button>
          </div>
        )
        : (
          <form class="row end-line wrap" onSubmit={add}>
            <div class="grow"><Field label="Name of someone new"><TextInput value={name} onValue={setName} maxLength={300} autofocus /></Field></div>
            <Button kind="main" type="submit">Add and keep</Button>
            <Button kind="quiet" onClick={() => setName(null)}>Back</Button>
          </form>
        )}
    </article>
  )
}
