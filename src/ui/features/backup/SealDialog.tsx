import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Checkbox, Field } from '../../components/Field'
import { PassphraseInput } from './PassphraseInput'

const shortest = 12

/** Sets the passphrase of backups: typed twice, since nobody can tell it again. */
export function SealDialog({ busy, onSeal, onClose }: { busy: boolean, onSeal: (passphrase: string) => void, onClose: () => void }) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [noted, setNoted] = useState(false)
  const [tried, setTried] = useState(false)
  const short = [...first].length < shortest
  const differs = first !== second
  const submit = () => {
    setTried(true)
    if (!short && !differs && noted) onSeal(first)
  }
  const foot = <><Button onClick={onClose}>Cancel</Button><Button kind="main" type="submit" icon="lock" busy={busy}>Seal from now on</Button></>
  return (
    <Dialog title="A passphrase for backups" onClose={onClose} onSubmit={submit} actions={foot}>
      <p class="small">Four or five words that belong together only for you are easy to keep and hard to guess. Kith keeps what it needs to seal, but not the words: it cannot tell them to you, and nobody can open a backup without them.</p>
      <Field label="Passphrase" hint={`${shortest} characters or more.`} {...(tried && short ? { error: `Too short: ${shortest} characters or more.` } : {})}>
        <PassphraseInput value={first} onValue={setFirst} fresh />
      </Field>
      <Field label="Once more" {...(tried && !short && differs ? { error: 'The two are not the same.' } : {})}>
        <PassphraseInput value={second} onValue={setSecond} fresh />
      </Field>
      <Checkbox checked={noted} onValue={setNoted}>I wrote it down where I will find it without this computer.</Checkbox>
      {tried && !noted && <p class="field-error" role="alert">Please write it down first: there is no way around it later.</p>}
      <p class="tiny">Backups made before keep their own passphrase, or none.</p>
    </Dialog>
  )
}
