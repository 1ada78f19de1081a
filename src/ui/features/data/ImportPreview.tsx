import type { Choices } from '../../../domain/arrival'
import { isDay } from '../../../domain/day'
import { number, plural, shortDay } from '../../../i18n/format'
import type { KithPreview, PeoplePreview } from '../../../protocol/importer'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import { Radios } from '../../components/Radios'
import type { ImportFormProps } from './ImportForm'
import { tableWords } from './words'
import { isDataTable } from '../../../db/shapes'

type Props<P> = Pick<ImportFormProps, 'today' | 'choices' | 'withSettings' | 'onChoices' | 'onSettings' | 'onAgain' | 'onStart' | 'onReset'> & { preview: P }

/** What would become of the people in a file. */
export function PeoplePreviewCard({ preview, choices, onChoices, onAgain, onStart, onReset }: Props<PeoplePreview>) {
  const { name, source, owner, created, updated, same, contacts, notes, left, faults, faultCount, texts, reminders } = preview
  const nothing = created + updated === 0
  return (
    <div class="stack">
      <p class="small"><strong class="strong">{name}</strong>: {source}{owner && <>, of {owner}</>}. Nothing is brought in yet.</p>
      <ul class="counts">
        <Count count={created} one="new person" many="new people" />
        <Count count={updated} one="person who is here gets more" many="people who are here get more" />
        <Count count={same} one="person is here just so" many="people are here just so" />
        <Count count={contacts} one="contact" many="contacts" />
        <Count count={notes} one="note" many="notes" />
      </ul>
      <Stored {...preview} />
      {preview.kind === 'linkedin' && contacts > 0 && (
        <Checkbox checked={texts} onValue={on => onAgain({ texts: on })}>Keep the texts of the messages as well (the file is read once more)</Checkbox>
      )}
      {created > 0 && (
        <Radios
          legend="Who of the new people gets reminders?" value={choices.reminders}
          options={reminderOptions(reminders)} onValue={value => onChoices({ ...choices, reminders: value })}
        />
      )}
      <Checkbox checked={choices.overwrite.length > 0} onValue={on => onChoices({ ...choices, overwrite: on ? ['headline', 'company', 'location'] : [] })}>
        Where job, company or place differ, believe the file (what you typed stays in any case)
      </Checkbox>
      {left.length > 0 && (
        <details>
          <summary class="link">Left out: {number(left.reduce((sum, { count }) => sum + count, 0))}</summary>
          <ul class="plain-list tiny">{left.map(({ reason, count }) => <li key={reason}>{number(count)}: {reason}</li>)}</ul>
        </details>
      )}
      {faultCount > 0 && (
        <details>
          <summary class="link">{plural(faultCount, 'row', 'rows')} could not be taken</summary>
          <ul class="plain-list tiny">
            {faults.map(({ file, line, reason }) => <li key={`${file} ${line}`}>{file}, line {line}: {reason}</li>)}
            {faultCount > faults.length && <li>… and {number(faultCount - faults.length)} more</li>}
          </ul>
        </details>
      )}
      <div class="row">
        <Button kind="main" icon="upload" disabled={nothing && choices.overwrite.length === 0} onClick={onStart}>Bring it in</Button>
        <Button kind="quiet" onClick={onReset}>{nothing ? 'Another file' : 'Cancel'}</Button>
      </div>
      {nothing && <p class="small" role="status">There is nothing new in this file.</p>}
    </div>
  )
}

/** What is written down of these people, and what is not. */
function Stored({ kind, texts }: PeoplePreview) {
  return (
    <p class="tiny">
      {kind === 'linkedin'
        ? `Kept: name, job, company, e-mail address where LinkedIn gives it, since when you are connected, and on which days who wrote. ${texts ? 'The texts of messages are kept, without lines that may be private.' : 'Texts of messages are not kept.'} Messages in groups, drafts, advertising and spam are left out.`
        : 'What you typed is never changed; what is empty is filled. Lines that may be private are left out.'}
      {' '}Where each fact came from is noted beside it, and you can undo the whole import later.
    </p>
  )
}

function Count({ count, one, many }: { count: number, one: string, many: string }) {
  return count > 0 ? <li><strong class="strong">{number(count)}</strong> <span class="tiny">{count === 1 ? one : many}</span></li> : null
}

function reminderOptions(counts: Record<Choices['reminders'], number>) {
  const of = (value: Choices['reminders'], label: string, hint: string) => ({ value, label: `${label} (${number(counts[value])})`, hint })
  return [
    of('written', 'Those I wrote with', 'A first note is planned for each, spread over the coming weeks within your daily number. All others come in with reminders paused.'),
    of('both', 'Those who wrote and to whom I wrote', 'Only where words went both ways.'),
    of('everyone', 'Everyone', 'Many at once may be more than your days have room for; the calendar says so then.'),
    of('nobody', 'Nobody for now', 'You can end the pause person by person, or for many in the list.'),
  ]
}

/** What a Kith export holds. */
export function KithPreviewCard({ preview: { name, exportedAt, tables, settings, erased }, today, withSettings, onSettings, onStart, onReset }: Props<KithPreview>) {
  const chosen = Object.keys(settings).length
  const day = exportedAt.slice(0, 10)
  return (
    <div class="stack">
      <p class="small">
        <strong class="strong">{name}</strong> is whole{isDay(day) && <>, exported on {shortDay(day, today)}</>}. It holds:
      </p>
      {tables.length === 0 ? <p class="small">Nothing at all.</p> : (
        <ul class="counts">
          {tables.map(({ name: table, rows, known }) => (
            <li key={table}><span>{isDataTable(table) ? tableWords(table, rows) : number(rows)}</span> <span class="tiny">{newWords(rows, known)}</span></li>
          ))}
        </ul>
      )}
      <p class="tiny">Where a record is here already, the later change of each field wins. Nobody is removed. What may be private is left out, unless somebody decided to keep it.</p>
      {erased > 0 && <p class="small">{plural(erased, 'person is', 'people are')} left out: you erased them.</p>}
      {chosen > 0 && <Checkbox checked={withSettings} onValue={onSettings}>Take over the settings in the file as well</Checkbox>}
      <div class="row">
        <Button kind="main" icon="upload" onClick={onStart}>Bring it in</Button>
        <Button kind="quiet" onClick={onReset}>Cancel</Button>
      </div>
    </div>
  )
}

function newWords(all: number, here: number): string {
  return here === 0 ? 'all new' : here === all ? 'all here already' : `${number(all - here)} new, ${number(here)} here already`
}
