import type { Choices } from '../../../domain/arrival'
import { number, plural } from '../../../i18n/format'
import type { DateOrder } from '../../../exchange/csv/dates'
import { type Target, single } from '../../../exchange/csv/headings'
import type { CsvFile } from '../../../exchange/csv/inspect'
import { Button } from '../../components/Button'
import { Choice, Select } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { fieldOf, mappingFault, targetWords, wayWords } from './mapping-words'

/** What is chosen so far. */
export interface MappingDraft { targets: readonly Target[], dates: DateOrder, overwrite: Choices['overwrite'] }

export interface MappingFormProps {
  seen: CsvFile
  draft: MappingDraft
  /** A list with these headings came in before: its answers stand here. */
  remembered: boolean
  onDraft: (draft: MappingDraft) => void
  onDone: () => void
  onReset: () => void
}

/** Which column of a list means what: each with its first values, where it goes, and what becomes of what Kith has already. */
export function MappingForm({ seen, draft, remembered, onDraft, onDone, onReset }: MappingFormProps) {
  const fault = mappingFault(draft.targets, single)
  const dated = draft.targets.some(target => target === 'lastTouch' || target === 'connectedAt')
  return (
    <div class="stack">
      <p class="small">
        <strong class="strong">{seen.name}</strong> has {plural(seen.rows, 'row')} and {plural(seen.columns.length, 'column')}. What do they mean?
        {remembered ? ' You answered for a list like this before; the answers stand here.' : ' Kith took a guess by the headings.'}
      </p>
      {seen.encoding === 'windows-1252' && (
        <Notice tone="warn" title="An old encoding">
          The file is not in UTF-8 and was read as Western European text. If letters such as é or ü look wrong below, save it anew as “CSV UTF-8”.
        </Notice>
      )}
      {seen.headLine === 0 && <Notice>The list has no headings, so the columns are numbered.</Notice>}
      <ul class="mapping">
        {seen.columns.map((heading, index) => (
          <Column
            key={index} heading={heading} samples={seen.samples[index] ?? []} target={draft.targets[index] ?? 'line'} overwrite={draft.overwrite}
            onTarget={target => onDraft({ ...draft, targets: draft.targets.map((one, at) => at === index ? target : one) })}
            onOverwrite={overwrite => onDraft({ ...draft, overwrite })}
          />
        ))}
      </ul>
      {dated && !seen.datesTold && (
        <Choice
          legend="Dates such as 3/4/2026 are" value={draft.dates} onValue={dates => onDraft({ ...draft, dates })}
          options={[{ value: 'day-first', label: '3 April' }, { value: 'month-first', label: 'March 4' }]}
        />
      )}
      <p class="tiny">What you typed yourself is never replaced. Tags, ways to reach somebody and notes are added to those that are there.</p>
      {fault && <p class="field-error" role="alert">{fault}</p>}
      <div class="row">
        <Button kind="main" disabled={fault !== null} onClick={onDone}>Read {number(seen.rows)} rows</Button>
        <Button kind="quiet" onClick={onReset}>Cancel</Button>
      </div>
    </div>
  )
}

interface ColumnProps {
  heading: string
  samples: readonly string[]
  target: Target
  overwrite: Choices['overwrite']
  onTarget: (target: Target) => void
  onOverwrite: (fields: Choices['overwrite']) => void
}

function Column({ heading, samples, target, overwrite, onTarget, onOverwrite }: ColumnProps) {
  const field = fieldOf(target)
  const options = Object.entries(targetWords).map(([value, label]) => ({ value: value as Target, label }))
  return (
    <li>
      <div class="mapping-column">
        <strong class="strong" dir="auto">{heading}</strong>
        <span class="tiny" dir="auto">{samples.length > 0 ? samples.join(' · ') : 'empty in every row'}</span>
      </div>
      <Select
        label={`${heading} goes to`} value={target} onValue={onTarget}
        options={target === 'id' ? [{ value: 'id' as Target, label: 'Kith’s own number of the person' }, ...options] : options}
      />
      {field ? (
        <Select
          label={`${heading}: where Kith has one already`} value={overwrite.includes(field) ? 'replace' : 'keep'}
          onValue={way => onOverwrite(way === 'replace' ? [...new Set([...overwrite, field])] : overwrite.filter(one => one !== field))}
          options={[{ value: 'keep', label: 'fills what is empty' }, { value: 'replace', label: 'replaces what is there' }]}
        />
      ) : <span class="tiny">{wayWords(target)}</span>}
    </li>
  )
}
