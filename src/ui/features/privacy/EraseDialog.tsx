import { useEffect, useState } from 'preact/hooks'
import type { Found, Mentions } from '../../../db/queries/mentions'
import { number, plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Checkbox } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { placeWords } from './words'

export interface EraseDialogProps {
  name: string
  /** Looks for places in other records that speak of them; told how far it has come. */
  search: (tell: (looked: number) => void) => Promise<Mentions>
  busy?: boolean
  onErase: (mentions: readonly Found[]) => void
  onClose: () => void
}

/** Erases somebody for good, after it has looked for where others' records speak of them. */
export function EraseDialog({ name, search, busy = false, onErase, onClose }: EraseDialogProps) {
  const [looked, tell] = useState(0)
  const [mentions, setMentions] = useState<Mentions | null>(null)
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let here = true
    void search(count => { if (here) tell(count) }).then(found => {
      if (!here) return
      setMentions(found)
      leave(new Set(found.found.filter(one => !one.sure).map(keyOf)))
    })
    return () => { here = false }
  }, [])
  const chosen = mentions?.found.filter(one => !left.has(keyOf(one))) ?? []
  const toggle = (key: string, on: boolean) => leave(new Set(on ? [...left].filter(one => one !== key) : [...left, key]))
  return (
    <Dialog
      title={`Erase ${name} for good?`} onClose={onClose} size="wide"
      actions={<>
        <Button onClick={onClose}>Cancel</Button>
        <Button kind="danger" icon="trash" busy={busy || mentions === null} onClick={() => onErase(chosen)}>Erase for good</Button>
      </>}
    >
      <p>Everything you keep about {name} goes: the card, notes, contacts, evidence, reminders, also from what an undo would bring back. This cannot be undone.</p>
      <p class="small">Only a scrambled fingerprint stays, from which nobody can read who it was. With it Kith recognises their page, an import or an older backup, and keeps them out.</p>
      {mentions === null && <p class="small" role="status">Looking for {name} in what you keep about others … {looked > 0 && `${number(looked)} records`}</p>}
      {mentions?.found.length === 0 && <Notice tone="good">Nobody else’s records speak of {name}.</Notice>}
      {mentions !== null && mentions.found.length > 0 && (
        <fieldset class="plain-set">
          <legend class="label">{plural(mentions.found.length, 'record')} of others {mentions.found.length === 1 ? 'speaks' : 'speak'} of {name}, or may. Ticked words become “[erased]”.</legend>
          <ul class="mentions">
            {mentions.found.map(one => (
              <li key={keyOf(one)}>
                <Checkbox checked={!left.has(keyOf(one))} onValue={on => toggle(keyOf(one), on)}>
                  <span class="mention"><Excerpt {...one} /><span class="tiny">{one.owner ? `${one.owner.name}, ` : ''}{placeWords[one.table] ?? one.table}{!one.sure && ' · perhaps somebody else'}</span></span>
                </Checkbox>
              </li>
            ))}
          </ul>
          {mentions.more > 0 && <p class="tiny">{plural(mentions.more, 'more record')} may speak of them. Look for the name on the privacy desk afterwards.</p>}
        </fieldset>
      )}
    </Dialog>
  )
}

function keyOf({ table, key }: Found): string {
  return `${table} ${key}`
}

/** The words around, with what was found marked. */
export function Excerpt({ excerpt, words }: Pick<Found, 'excerpt' | 'words'>) {
  const [first = ''] = words
  const at = excerpt.indexOf(first)
  if (at < 0) return <span dir="auto">{excerpt}</span>
  return <span dir="auto">{excerpt.slice(0, at)}<mark>{first}</mark>{excerpt.slice(at + first.length)}</span>
}
