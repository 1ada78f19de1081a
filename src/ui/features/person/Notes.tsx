import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Note } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { Button, IconButton } from '../../components/Button'
import { TextArea } from '../../components/Field'
import { Section } from './Section'

export interface NotesProps {
  notes: readonly Note[]
  today: Day
  onAdd: (text: string) => Promise<boolean>
  onEdit: (id: string, text: string) => Promise<boolean>
  onRemove: (note: Note) => void
  /** What the notes say that they want. */
  wants?: ComponentChildren
}

/** Free lines about a person, latest first. */
export function Notes({ notes, today, onAdd, onEdit, onRemove, wants }: NotesProps) {
  const [editing, edit] = useState<string | null>(null)
  const change = async (id: string, text: string) => {
    const stored = await onEdit(id, text)
    if (stored) edit(null)
    return stored
  }
  return (
    <Section title="Notes" aside={notes.length > 0 ? notes.length : undefined}>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map(note => note.id === editing
            ? (
              <li key={note.id}>
                <NoteForm
                  start={note.text} label="Change the note" button="Save" onCancel={() => edit(null)} onSubmit={text => change(note.id, text)}
                />
              </li>
            )
            : (
              <li key={note.id} class="note">
                <p class="grow" dir="auto">{note.text}</p>
                <time class="tiny" dateTime={dayOf(note.at)}>{shortDay(dayOf(note.at), today)}</time>
                <span class="row note-buttons">
                  <IconButton icon="pencil" label="Change this note" onClick={() => edit(note.id)} />
                  <IconButton icon="trash" label="Remove this note" onClick={() => onRemove(note)} />
                </span>
              </li>
            ))}
        </ul>
      )}
      {wants}
      <NoteForm label="New note" button="Add note" onSubmit={onAdd} />
    </Section>
  )
}

interface NoteFormProps { start?: string, label: string, button: string, onSubmit: (text: string) => Promise<boolean>, onCancel?: () => void }

function NoteForm({ start = '', label, button, onSubmit, onCancel }: NoteFormProps) {
  const [text, setText] = useState(start)
  const submit = async () => { if (text.trim() && await onSubmit(text.trim())) setText('') }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void submit() }
    if (event.key === 'Escape' && onCancel) { event.stopPropagation(); onCancel() }
  }
  return (
    <form class="stack" aria-label={label} onSubmit={event => { event.preventDefault(); void submit() }}>
      <TextArea
        label={label} value={text} onValue={setText} placeholder="Anything worth remembering" maxLength={20_000} onKeyDown={pressed}
      />
      {(text.trim() || onCancel) && (
        <div class="row end">
          {onCancel && <Button kind="quiet" onClick={onCancel}>Cancel</Button>}
          <Button type="submit">{button}</Button>
        </div>
      )}
    </form>
  )
}
