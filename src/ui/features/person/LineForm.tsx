import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { TextInput } from '../../components/Field'

export interface LineFormProps {
  label: string
  placeholder: string
  button: string
  /** @returns whether it was stored: then the line is emptied, else it stays for another try */
  onSubmit: (text: string) => Promise<boolean>
}

/** One line to add something with Enter. */
export function LineForm({ label, placeholder, button, onSubmit }: LineFormProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!text.trim() || busy) return
    setBusy(true)
    const stored = await onSubmit(text.trim())
    setBusy(false)
    if (stored) setText('')
  }
  return (
    <form class="line-form" aria-label={label} onSubmit={event => void submit(event)}>
      <TextInput label={label} value={text} onValue={setText} placeholder={placeholder} maxLength={300} />
      {text.trim() && <Button type="submit" busy={busy}>{button}</Button>}
    </form>
  )
}
