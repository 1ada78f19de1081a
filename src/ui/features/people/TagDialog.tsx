import { useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, TextInput } from '../../components/Field'

export interface TagDialogProps {
  people: number
  /** Tags there are, most used first. */
  known: readonly string[]
  onSave: (tags: { add: string[], remove: string[] }) => Promise<boolean>
  onClose: () => void
}

const offered = 10

/** Gives several people tags and takes others off. */
export function TagDialog({ people, known, onSave, onClose }: TagDialogProps) {
  const [add, setAdd] = useState('')
  const [remove, setRemove] = useState('')
  const [busy, setBusy] = useState(false)
  const tags = { add: tagsIn(add), remove: tagsIn(remove) }
  const nothing = tags.add.length === 0 && tags.remove.length === 0
  const submit = async () => {
    if (busy || nothing) return
    setBusy(true)
    const stored = await onSave(tags)
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={`Tag ${plural(people, 'person', 'people')}`} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy} disabled={nothing}>Tag them</Button></>}
    >
      <Field label="Add" hint="Separated by commas."><TextInput value={add} onValue={setAdd} placeholder="met at RustConf" maxLength={300} /></Field>
      <Offers what="Add" known={known} chosen={tags.add} onPick={tag => setAdd([...tags.add, tag].join(', '))} />
      <Field label="Take off"><TextInput value={remove} onValue={setRemove} maxLength={300} /></Field>
      <Offers what="Take off" known={known} chosen={tags.remove} onPick={tag => setRemove([...tags.remove, tag].join(', '))} />
    </Dialog>
  )
}

function Offers({ what, known, chosen, onPick }: { what: string, known: readonly string[], chosen: readonly string[], onPick: (tag: string) => void }) {
  const left = known.filter(tag => !chosen.some(one => one.toLowerCase() === tag.toLowerCase())).slice(0, offered)
  if (left.length === 0) return null
  return <div class="row wrap">{left.map(tag => <button key={tag} type="button" class="chip picker-switch" aria-label={`${what} ${tag}`} onClick={() => onPick(tag)}>{tag}</button>)}</div>
}

function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map(tag => tag.trim().slice(0, 80)).filter(Boolean))].slice(0, 20)
}
