import { useState } from 'preact/hooks'
import type { Found, Mentions } from '../../../db/queries/mentions'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Field, TextInput } from '../../components/Field'
import { Excerpt } from './EraseDialog'
import { placeWords } from './words'

export interface RedactWordsProps {
  search: (words: string) => Promise<Mentions>
  /** Makes one place unreadable. @returns whether it was done */
  onRedact: (place: Found) => Promise<boolean>
}

/** Looks for words that may still speak of somebody who was erased, and makes each place unreadable with one press. */
export function RedactWords({ search, onRedact }: RedactWordsProps) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Mentions | null>(null)
  const [busy, setBusy] = useState(false)
  const look = async (event: Event) => {
    event.preventDefault()
    if (words.trim().length < 2) return
    setBusy(true)
    setFound(await search(words.trim()))
    setBusy(false)
  }
  const redact = async (place: Found) => {
    if (await onRedact(place)) setFound(before => before && { ...before, found: before.found.filter(one => one !== place) })
  }
  return (
    <form class="stack redact" onSubmit={event => void look(event)}>
      <Field label="Does somebody else’s record still speak of them?" hint="The name is looked for once, and is not kept.">
        <TextInput value={words} maxLength={100} placeholder="A name" onValue={setWords} />
      </Field>
      <div class="row wrap"><Button type="submit" icon="search" busy={busy}>Look for it</Button></div>
      {found && <p class="small" role="status">{found.found.length === 0 ? 'No record speaks of them.' : `${plural(found.found.length + found.more, 'record')}:`}</p>}
      {found && found.found.length > 0 && (
        <ul class="rights-rows">
          {found.found.slice(0, 100).map(place => (
            <li key={`${place.table} ${place.key}`} class="rights-row">
              <span class="grow mention"><Excerpt {...place} /><span class="tiny">{place.owner ? `${place.owner.name}, ` : ''}{placeWords[place.table] ?? place.table}</span></span>
              <Button onClick={() => void redact(place)} aria-label={`Make unreadable: ${place.excerpt}`}>Make unreadable</Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
