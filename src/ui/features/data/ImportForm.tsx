import type { Choices } from '../../../domain/arrival'
import type { Day } from '../../../domain/day'
import type { CsvFile } from '../../../exchange/csv/inspect'
import { number, plural } from '../../../i18n/format'
import type { Done, Preview, Reading } from '../../../protocol/importer'
import { Button } from '../../components/Button'
import { Progress } from '../../components/Progress'
import { Notice } from '../../components/Surface'
import { FileDrop } from './ImportDrop'
import { Mapping, type MappingProps } from './Mapping'
import { KithPreviewCard, PeoplePreviewCard } from './ImportPreview'

/** How far an import has come. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'reading' | 'writing', name: string, done: number | null, people: number }
  | { step: 'refused', name: string, reason: string }
  | { step: 'preview', preview: Preview }
  /** A list whose columns have to be named. */
  | { step: 'mapping', seen: CsvFile }
  | { step: 'done', done: Done }

export interface ImportFormProps {
  state: ImportState
  today: Day
  choices: Choices
  withSettings: boolean
  onChoices: (choices: Choices) => void
  onSettings: (on: boolean) => void
  onFile: (file: File) => void
  /** Reads the same file anew, otherwise. */
  onAgain: (reading: Reading) => void
  onMapped: MappingProps['onMapped']
  onStart: () => void
  onUndo: (batch: string) => void
  onReset: () => void
}

/** Choosing a file, what is wrong with it or what would become of it, and bringing it in. */
export function ImportForm({ state, onFile, onReset, onUndo, onMapped, ...rest }: ImportFormProps) {
  switch (state.step) {
    case 'choose': return <FileDrop onFile={onFile} />
    case 'reading': case 'writing': return <Progress label={progressWords(state)} done={state.done} onCancel={onReset} />
    case 'mapping': return <Mapping seen={state.seen} onMapped={onMapped} onReset={onReset} />
    case 'refused': return (
      <div class="stack">
        <Notice tone="bad" title={`${state.name} was not brought in`}>{state.reason} Nothing was changed.</Notice>
        <FileDrop onFile={onFile} />
      </div>
    )
    case 'preview': return state.preview.of === 'kith'
      ? <KithPreviewCard preview={state.preview} onReset={onReset} {...rest} />
      : <PeoplePreviewCard preview={state.preview} onReset={onReset} {...rest} />
    case 'done': return <DoneNotice done={state.done} onReset={onReset} onUndo={onUndo} />
  }
}

function progressWords({ step, name, people }: Extract<ImportState, { step: 'reading' | 'writing' }>): string {
  const counted = people > 0 ? ` ${plural(people, 'person', 'people')} so far.` : ''
  return step === 'reading' ? `Reading ${name}.${counted}` : `Writing ${name}.${counted} Nothing is visible until all of it is there; leave this page open.`
}

function DoneNotice({ done: { name, batch, people, records }, onReset, onUndo }: { done: Done, onReset: () => void, onUndo: (batch: string) => void }) {
  const nothing = batch === null
  return (
    <Notice
      tone="good" title={nothing ? `${name} told nothing new` : `${name} was brought in`}
      actions={(
        <>
          <a class="button" href="#/people">See the people</a>
          {batch !== null && <Button kind="quiet" icon="undo" onClick={() => onUndo(batch)}>Undo</Button>}
          <Button kind="quiet" onClick={onReset}>Another file</Button>
        </>
      )}
    >
      {nothing ? 'Everything in it was here already, and stays as it is.' : `${wordsOf(people)}${number(records)} records were written.`}
    </Notice>
  )
}

/** "12 people are new, 3 were changed. " */
function wordsOf({ created, updated }: Done['people']): string {
  if (created === 0 && updated === 0) return ''
  const fresh = created > 0 ? `${plural(created, 'person is', 'people are')} new` : ''
  const changed = updated > 0 ? `${plural(updated, 'person was', 'people were')} brought up to date` : ''
  return `${[fresh, changed].filter(Boolean).join(', ')}. `
}
