import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { PassphraseInput } from './PassphraseInput'

export interface AskPassphraseProps {
  name: string
  /** Where the passphrase is to be had. */
  hint: string
  /** What is said of the one that was typed last; null before the first. */
  error: string | null
  onPassphrase: (passphrase: string) => void
  onReset: () => void
}

/** Opening a sealed file. */
export function AskPassphrase({ name, hint, error, onPassphrase, onReset }: AskPassphraseProps) {
  const [typed, type] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (typed) onPassphrase(typed)
  }
  return (
    <form class="stack" onSubmit={submit}>
      <p class="small">{name} is sealed.</p>
      <Field label="Its passphrase" hint={hint} {...(error ? { error } : {})}>
        <PassphraseInput value={typed} onValue={type} />
      </Field>
      <div class="row wrap"><Button kind="main" type="submit">Open</Button><Button onClick={onReset}>Choose another file</Button></div>
    </form>
  )
}
