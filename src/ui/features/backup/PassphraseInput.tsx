import { useContext, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { FieldIds } from '../../components/Field'

/** A line whose letters are hidden until one wants to see them. @param fresh for one that is set, not asked for: password managers may offer one */
export function PassphraseInput({ value, onValue, fresh = false }: { value: string, onValue: (value: string) => void, fresh?: boolean }) {
  const [shown, show] = useState(false)
  const field = useContext(FieldIds)
  return (
    <div class="row passphrase">
      <input
        {...(field ? { 'id': field.id, ...(field.described ? { 'aria-describedby': field.described } : {}), ...(field.invalid ? { 'aria-invalid': true } : {}) } : {})}
        class="input" type={(shown ? 'text' : 'password') as 'text'} value={value} maxLength={1_000} spellcheck={false} autocapitalize="off"
        autocomplete={fresh ? 'new-password' : 'current-password'} onInput={event => onValue(event.currentTarget.value)}
      />
      <Button kind="quiet" aria-pressed={shown} onClick={() => show(!shown)}>{shown ? 'Hide' : 'Show'}</Button>
    </div>
  )
}
