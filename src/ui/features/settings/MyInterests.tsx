import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Field, TextInput } from '../../components/Field'

export interface MyInterestsProps {
  interests: readonly string[]
  /** An interest as it is called: topics are kept by id. */
  labelOf: (interest: string) => string
  /** The topic a typed word stands for, or the word itself. */
  idOf: (text: string) => string
  onChange: (interests: string[]) => void
}

const most = 60

/** What the recruiter cares about: where it meets what a candidate cares about, there is common ground. */
export function MyInterests({ interests, labelOf, idOf, onChange }: MyInterestsProps) {
  const [text, setText] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const words = text.split(/[,;\n]/).map(word => word.trim().slice(0, 80)).filter(Boolean).map(idOf)
    if (words.length > 0) onChange([...new Set([...interests, ...words])].slice(0, most))
    setText('')
  }
  return (
    <div class="stack">
      {interests.length > 0 && (
        <ul class="row wrap chips" aria-label="My interests">
          {interests.map(interest => (
            <li key={interest}>
              <Chip onRemove={() => onChange(interests.filter(one => one !== interest))} removeLabel={`Remove ${labelOf(interest)}`}>
                {labelOf(interest)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <Field label="What you care about yourself" hint="Work and otherwise, separated by commas. Shared interests are marked “you both”.">
          <div class="row">
            <TextInput value={text} onValue={setText} placeholder="trail running, Rust, choir singing" maxLength={300} />
            <Button type="submit">Add</Button>
          </div>
        </Field>
      </form>
    </div>
  )
}
