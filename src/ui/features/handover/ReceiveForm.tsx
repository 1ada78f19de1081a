import { listOf, number, plural } from '../../../i18n/format'
import type { HandoverPreview } from '../../../protocol/importer'
import { Button } from '../../components/Button'
import { FileInput } from '../../components/FileInput'
import { Progress } from '../../components/Progress'
import { Notice } from '../../components/Surface'
import { AskPassphrase } from '../backup/AskPassphrase'
import { contactWords, daysAgo, fieldWords, takenWords } from './words'

export type ReceiveState =
  | { step: 'choose' }
  | { step: 'passphrase', name: string, wrong: boolean }
  | { step: 'reading' | 'writing', name: string }
  | { step: 'preview', preview: HandoverPreview }
  | { step: 'done', taken: { batch: string | null, people: readonly string[], removed: number }, contacts: HandoverPreview['contacts'] }
  | { step: 'refused', name: string, reason: string }

export interface ReceiveFormProps {
  state: ReceiveState
  now: number
  onFile: (file: File) => void
  onPassphrase: (passphrase: string) => void
  onTake: () => void
  onUndo: (batch: string) => void
  onReset: () => void
}

/** Taking a hand-over in: choose it, open it, see what it would do, decide. */
export function ReceiveForm({ state, now, onFile, onPassphrase, onTake, onUndo, onReset }: ReceiveFormProps) {
  switch (state.step) {
    case 'choose': return <FileInput label="A hand-over to take in" accept=".kith" onFile={onFile}>A file that ends in .kith, and the passphrase you were told. What it would do is shown before anything is changed.</FileInput>
    case 'passphrase': return (
      <AskPassphrase
        key={String(state.wrong)} name={state.name} hint="Whoever made the file told it to you."
        error={state.wrong ? 'This is not its passphrase. Ask whoever made the file; capitals and spaces count.' : null} onPassphrase={onPassphrase} onReset={onReset}
      />
    )
    case 'reading': return <Progress label={`Opening ${state.name} and comparing it with your desk …`} done={null} />
    case 'writing': return <Progress label="Taking it in. Leave this page open." done={null} />
    case 'preview': return <Preview preview={state.preview} now={now} onTake={onTake} onReset={onReset} />
    case 'refused': return <Notice tone="bad" title={`${state.name} was not taken in`} actions={<Button onClick={onReset}>Choose another file</Button>}>{state.reason} Nothing was changed.</Notice>
    case 'done': return <Done {...state} now={now} onUndo={onUndo} onReset={onReset} />
  }
}

function Preview({ preview, now, onTake, onReset }: { preview: HandoverPreview, now: number, onTake: () => void, onReset: () => void }) {
  const { created, updated, joined, removed, removedCount, records, gone, leftOut, erased, fields, fieldCount, contacts, contactCount } = preview
  const nothing = records + gone + removedCount + erased.length === 0
  const counts: [number, string, string][] = [
    [created, 'new person', 'new people'], [updated, 'person who is here gets more', 'people who are here get more'], [joined, 'person becomes one with another', 'people become one with another'],
    [removedCount, 'person is removed', 'people are removed'], [gone, 'record was removed there, or is here twice', 'records were removed there, or are here twice'],
    [leftOut, 'person was erased and is left out', 'people were erased and are left out'],
  ]
  const from = preview.from || 'somebody'
  return (
    <div class="stack">
      <p class="small"><strong class="strong">{preview.name}</strong>, made {daysAgo(preview.madeAt, now)} {preview.to === 'own' ? 'on your other computer' : <>by {from}</>}: {plural(preview.people, 'person', 'people')}. Nothing is taken in yet.</p>
      <ul class="counts">
        {counts.filter(([count]) => count > 0).map(([count, one, many]) => <li key={one}><strong class="strong">{number(count)}</strong> <span class="tiny">{count === 1 ? one : many}</span></li>)}
      </ul>
      {contactCount > 0 && <Contacts contacts={contacts} count={contactCount} now={now} />}
      {fieldCount > 0 && <Fields fields={fields} count={fieldCount} from={from} />}
      {removed.length > 0 && <p class="small">Removed there, and here too: {listOf(removed)}{removedCount > removed.length && ` and ${number(removedCount - removed.length)} more`}.</p>}
      {erased.length > 0 && (
        <Notice tone="warn" title="Erased there at their wish">{listOf(erased)}: will be erased here too, for good. That is their right, and cannot be undone.</Notice>
      )}
      <div class="row wrap">
        <Button kind="main" icon="upload" disabled={nothing} onClick={onTake}>Take it in</Button>
        <Button kind="quiet" onClick={onReset}>{nothing ? 'Another file' : 'Cancel'}</Button>
      </div>
      {nothing && <p class="small" role="status">You know all of it already.</p>}
    </div>
  )
}

function Contacts({ contacts, count, now }: { contacts: HandoverPreview['contacts'], count: number, now: number }) {
  return (
    <Notice tone="warn" title="Somebody is in touch with them already">
      <ul class="loops">
        {contacts.map(one => <li key={`${one.candidateId} ${one.by}`}><a href={`#/person/${one.candidateId}`}>{contactWords(one, now)}</a></li>)}
        {count > contacts.length && <li>… and {number(count - contacts.length)} more</li>}
      </ul>
    </Notice>
  )
}

function Fields({ fields, count, from }: { fields: HandoverPreview['fields'], count: number, from: string }) {
  return (
    <details>
      <summary class="small">{plural(count, 'entry differs', 'entries differ')}: what was typed goes before what a page said, then the later</summary>
      <ul class="plain small">
        {fields.map(one => (
          <li key={`${one.candidateId} ${one.field}`}>
            <strong class="strong">{one.name}</strong>, {fieldWords(one.field)}: “{one.mine}” here, “{one.theirs}” from {from}. {one.kept === 'mine' ? 'Yours stays.' : one.kept === 'theirs' ? 'Theirs from now on.' : 'A later one holds.'}
          </li>
        ))}
        {count > fields.length && <li>… and {number(count - fields.length)} more</li>}
      </ul>
    </details>
  )
}

function Done({ taken, contacts, now, onUndo, onReset }: Extract<ReceiveState, { step: 'done' }> & Pick<ReceiveFormProps, 'now' | 'onUndo' | 'onReset'>) {
  const { batch } = taken
  return (
    <div class="stack">
      <Notice tone="good" title={batch ? 'Taken in' : 'Nothing had to be changed'} actions={<><a class="button" data-kind="main" href="#/people">Show the people</a>{batch && <Button icon="undo" onClick={() => onUndo(batch)}>Undo</Button>}<Button onClick={onReset}>Another file</Button></>}>
        {batch ? takenWords(taken) : 'You knew all of it already.'}
      </Notice>
      {contacts.length > 0 && <Contacts contacts={contacts} count={contacts.length} now={now} />}
    </div>
  )
}
