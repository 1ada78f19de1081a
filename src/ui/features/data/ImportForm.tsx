import { useId } from 'preact/hooks'
import { number, shortDay } from '../../../i18n/format'
import { type Day, isDay } from '../../../domain/day'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import { Notice } from '../../components/Surface'
import type { CheckedFile } from './file'
import { tableWords } from './words'

/** How far an import has come. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'checking', name: string }
  | { step: 'refused', name: string, reason: string }
  | { step: 'preview', name: string, file: CheckedFile, known: Readonly<Record<string, number>> }
  | { step: 'working', name: string, done: number, all: number }
  | { step: 'done', name: string, records: number }

export interface ImportFormProps {
  state: ImportState
  today: Day
  withSettings: boolean
  onSettings: (on: boolean) => void
  onFile: (file: File) => void
  onStart: (file: CheckedFile) => void
  onReset: () => void
}

/** Choosing a file, what is wrong with it or what is in it, and bringing it in. */
export function ImportForm({ state, onFile, onReset, ...rest }: ImportFormProps) {
  switch (state.step) {
    case 'choose': return <FileChooser onFile={onFile} />
    case 'checking': return <p class="small" role="status">Reading {state.name} and checking every row …</p>
    case 'refused': return (
      <div class="stack">
        <Notice tone="bad" title={`${state.name} was not brought in`}>{state.reason} Nothing was changed.</Notice>
        <FileChooser onFile={onFile} />
      </div>
    )
    case 'preview': return <Preview state={state} onReset={onReset} {...rest} />
    case 'working': return (
      <div class="stack" role="status">
        <p class="small">
          {state.done < state.all
            ? `Bringing ${state.name} in: ${number(state.done)} of ${number(state.all)} records.`
            : `Writing ${number(state.all)} records. Many people take a while; leave this page open.`}
          {' '}Nothing is visible until all of them are there.
        </p>
        <progress class="progress" max={state.all} value={state.done} aria-label="Records handed over" />
      </div>
    )
    case 'done': return (
      <Notice
        tone="good" title={`${state.name} was brought in`}
        actions={<><a class="button" href="#/people">See the people</a><Button kind="quiet" onClick={onReset}>Another file</Button></>}
      >
        {number(state.records)} records were written.
      </Notice>
    )
  }
}

function FileChooser({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      class="drop" onDragOver={event => event.preventDefault()}
      onDrop={event => { event.preventDefault(); take(event.dataTransfer?.files) }}
    >
      <label class="label" for={id}>A Kith export (.json)</label>
      <input
        id={id} type="file" accept=".json,application/json" class="file"
        onChange={event => { take(event.currentTarget.files); event.currentTarget.value = '' }}
      />
    </div>
  )
}

type PreviewProps = Omit<ImportFormProps, 'state' | 'onFile'> & { state: Extract<ImportState, { step: 'preview' }> }

function Preview({ state: { name, file, known }, today, withSettings, onSettings, onStart, onReset }: PreviewProps) {
  const filled = file.tables.filter(table => table.rows.length > 0)
  const chosen = Object.keys(file.settings).length
  const day = file.exportedAt.slice(0, 10)
  return (
    <div class="stack">
      <p class="small">
        <strong class="strong">{name}</strong> is whole{isDay(day) && <>, exported on {shortDay(day, today)}</>}. It holds:
      </p>
      {filled.length === 0 ? <p class="small">Nothing at all.</p> : (
        <ul class="counts">
          {filled.map(({ name: table, rows }) => (
            <li key={table}>
              <span>{tableWords(table, rows.length)}</span> <span class="tiny">{newWords(rows.length, known[table] ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="tiny">Where a record is here already, the later change of each field wins. Nobody is removed. What may be private is left out, unless somebody decided to keep it.</p>
      {chosen > 0 && <Checkbox checked={withSettings} onValue={onSettings}>Take over the settings in the file as well</Checkbox>}
      <div class="row">
        <Button kind="main" icon="upload" onClick={() => onStart(file)}>Bring it in</Button>
        <Button kind="quiet" onClick={onReset}>Cancel</Button>
      </div>
    </div>
  )
}

function newWords(all: number, here: number): string {
  return here === 0 ? 'all new' : here === all ? 'all here already' : `${number(all - here)} new, ${number(here)} here already`
}
