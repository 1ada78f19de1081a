import type { ComponentChildren } from 'preact'
import { Button } from '../../components/Button'
import { Checkbox, Choice } from '../../components/Field'
import { Radios } from '../../components/Radios'
import { Notice } from '../../components/Surface'
import { type WhomChoice, kindsFor } from './export-kinds'
import type { FileKind } from './save-people'

/** What is chosen so far. `newer`: vCard 4.0 · `marked`: with the mark for Excel. */
export interface ExportDraft { whom: WhomChoice, kind: FileKind, newer: boolean, marked: boolean }

export interface ExportFormProps {
  draft: ExportDraft
  onDraft: (draft: ExportDraft) => void
  /** Everybody in words ("1,204 people"); null while it is counted. */
  everyone: string | null
  /** Those who were chosen elsewhere, in words; then there is nothing else to choose. */
  chosen?: string
  /** Who was picked where the file is about one person. */
  person: { id: string, name: string } | null
  finder: ComponentChildren
  onAnother: () => void
}

/** The file as it will be made: the draft with the choice of version put in. */
export function kindOf({ kind, newer }: ExportDraft): FileKind {
  return kind === 'vcard-3' && newer ? 'vcard-4' : kind
}

/** Whom, and what for. */
export function ExportFields({ draft, onDraft, everyone, chosen, person, finder, onAnother }: ExportFormProps) {
  const kinds = kindsFor(draft.whom)
  const go = (whom: WhomChoice) => onDraft({ ...draft, whom, kind: kindsFor(whom).some(({ kind }) => kind === draft.kind) ? draft.kind : whom === 'one' ? 'html' : 'csv' })
  return (
    <div class="stack">
      {chosen === undefined && (
        <Choice
          legend="Whom" value={draft.whom} onValue={go}
          options={[{ value: 'everyone', label: everyone === null ? 'Everyone' : `Everyone (${everyone})` }, { value: 'one', label: 'One person' }]}
        />
      )}
      {draft.whom === 'one' && (person
        ? <div class="row wrap"><strong class="strong" dir="auto">{person.name}</strong><Button kind="quiet" onClick={onAnother}>Somebody else</Button></div>
        : finder)}
      <Radios
        legend="What for" value={draft.kind} onValue={kind => onDraft({ ...draft, kind })}
        options={kinds.map(({ kind, label, hint }) => ({ value: kind, label, hint }))}
      />
      {(draft.kind === 'csv' || draft.kind === 'contacts-csv') && (
        <Checkbox checked={draft.marked} onValue={marked => onDraft({ ...draft, marked })}>
          For Excel: mark the file, so that letters such as é and ü come out right. Take it off if a program shows odd signs before the first heading.
        </Checkbox>
      )}
      {draft.kind === 'vcard-3' && (
        <Checkbox checked={draft.newer} onValue={newer => onDraft({ ...draft, newer })}>The newer form (4.0), for programs that ask for it</Checkbox>
      )}
    </div>
  )
}

/** The fields with their button, as a part of a page. */
export function ExportForm({ busy, onSave, ...fields }: ExportFormProps & { busy: boolean, onSave: () => void }) {
  const { draft, person } = fields
  return (
    <div class="stack">
      <ExportFields {...fields} />
      <Notice>The file holds personal data. Keep it where only you can read it, and delete it when it has served.</Notice>
      <div class="row">
        <Button kind="main" icon="download" busy={busy} disabled={draft.whom === 'one' && !person} onClick={onSave}>Save the file</Button>
      </div>
    </div>
  )
}
