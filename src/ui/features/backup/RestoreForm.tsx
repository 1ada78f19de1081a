import { useState } from 'preact/hooks'
import type { CheckedBackup, RestoreManner } from '../../../protocol/importer'
import { isDataTable } from '../../../db/shapes'
import { listOf, plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import { FileInput } from '../../components/FileInput'
import { Progress } from '../../components/Progress'
import { Radios } from '../../components/Radios'
import { Notice } from '../../components/Surface'
import { tableWords } from '../data/words'
import { AskPassphrase } from './AskPassphrase'
import { momentWords } from './words'

export type RestoreState =
  | { step: 'choose' }
  | { step: 'reading' | 'writing', name: string, done: number | null }
  | { step: 'passphrase', name: string, wrong: boolean }
  | { step: 'preview', name: string, checked: CheckedBackup }
  | { step: 'done', people: number, undo: boolean }
  | { step: 'refused', name: string, reason: string }

export interface RestoreFormProps {
  state: RestoreState
  now: number
  onFile: (file: File) => void
  onPassphrase: (passphrase: string) => void
  /** @param saveFirst what is here now is saved as a backup before */
  onRestore: (how: RestoreManner, saveFirst: boolean) => void
  onUndo: () => void
  onReset: () => void
}

/** Putting a backup back: choose it, see what it is, decide. */
export function RestoreForm({ state, now, onFile, onPassphrase, onRestore, onUndo, onReset }: RestoreFormProps) {
  switch (state.step) {
    case 'choose': return <FileInput label="A backup to put back" accept=".kith" onFile={onFile}>A file that ends in .kith. It is read to its end and shown before anything is changed.</FileInput>
    case 'reading': return <Progress label={`Reading ${state.name}.`} done={state.done} onCancel={onReset} />
    case 'writing': return <Progress label="Putting it back. Leave this page open." done={state.done} />
    case 'passphrase': return (
      <AskPassphrase
        key={String(state.wrong)} name={state.name} hint="The one that was set when this backup was made. Nobody can tell it to you, and there is no way around it."
        error={state.wrong ? 'This is not its passphrase. Capitals and spaces count.' : null} onPassphrase={onPassphrase} onReset={onReset}
      />
    )
    case 'preview': return <Preview {...state} now={now} onRestore={onRestore} onReset={onReset} />
    case 'done': return (
      <Notice tone="good" title="It is back" actions={<><a class="button" data-kind="main" href="#/people">Show the people</a>{state.undo && <Button icon="undo" onClick={onUndo}>Undo</Button>}<Button onClick={onReset}>Another file</Button></>}>
        {plural(state.people, 'person', 'people')} came from the backup.
      </Notice>
    )
    case 'refused': return <Notice tone="bad" title={`${state.name}: nothing was changed`} actions={<Button onClick={onReset}>Choose another file</Button>}>{state.reason}</Notice>
  }
}

function Preview({ name, checked, now, onRestore, onReset }: { name: string, checked: CheckedBackup, now: number, onRestore: RestoreFormProps['onRestore'], onReset: () => void }) {
  const { here } = checked
  const [how, choose] = useState<RestoreManner>(here.people === 0 ? 'exactly' : 'missing')
  const [saveFirst, setSaveFirst] = useState(true)
  const lost = lostWords(here)
  return (
    <div class="stack">
      <p><span class="strong">{name}</span><br />
        From {momentWords(checked.head.madeAt, now)}: {plural(checked.people, 'person', 'people')}, {plural(checked.records, 'record')} in all. The file is whole.</p>
      {checked.erasedPeople > 0 && <p class="small">{plural(checked.erasedPeople, 'person', 'people')} in it {checked.erasedPeople === 1 ? 'was' : 'were'} erased since and will stay so.</p>}
      {Object.keys(checked.unfit).length > 0 && (
        <p class="small">Not put back, because they are damaged: {listOf(Object.entries(checked.unfit).map(([table, count]) => isDataTable(table) ? tableWords(table, count) : plural(count, 'other record')))}.</p>
      )}
      {here.people > 0 && (
        <Radios
          legend="How" value={how} onValue={choose}
          options={[
            { value: 'missing', label: 'Add what is missing', hint: `${plural(checked.onlyThere, 'person', 'people')} of the backup ${checked.onlyThere === 1 ? 'is' : 'are'} not here. Of what is in both, the later change stays. Can be undone.` },
            { value: 'exactly', label: 'Put everything back exactly as it was', hint: lost ? `In place of what is here now. That takes away ${lost}.` : 'In place of what is here now. Nothing newer is here.' },
          ]}
        />
      )}
      {how === 'exactly' && here.people > 0 && <Checkbox checked={saveFirst} onValue={setSaveFirst}>Save what is here now as a backup first.</Checkbox>}
      <div class="row wrap">
        <Button kind={how === 'exactly' && lost ? 'danger' : 'main'} icon="undo" onClick={() => onRestore(how, how === 'exactly' && here.people > 0 && saveFirst)}>
          {how === 'exactly' ? 'Put it back' : 'Add what is missing'}
        </Button>
        <Button onClick={onReset}>Cancel</Button>
      </div>
    </div>
  )
}

/** What putting back exactly takes away; empty when nothing. */
function lostWords({ onlyHere, changedSince, contactsSince }: CheckedBackup['here']): string {
  const parts = [
    ...(onlyHere > 0 ? [`${plural(onlyHere, 'person', 'people')} who ${onlyHere === 1 ? 'is' : 'are'} only here`] : []),
    ...(contactsSince > 0 ? [`${plural(contactsSince, 'contact')} since then`] : []),
    ...(changedSince > 0 ? [`what changed of ${plural(changedSince, 'person', 'people')}`] : []),
  ]
  return parts.length > 0 ? listOf(parts) : ''
}
