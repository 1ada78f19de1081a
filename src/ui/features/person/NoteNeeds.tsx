import { useState } from 'preact/hooks'
import type { Note } from '../../../domain/candidate'
import { type Day, addDays, dayOf } from '../../../domain/day'
import type { Need } from '../../../domain/need'
import { type NeedDraft, needsInNote } from '../../../nurture/needs/capture'
import { Button } from '../../components/Button'
import { needWords } from './words'

/** So many days a note is looked at for wants; what was not taken up by then is not one. */
const recent = 30
const folded = (text: string) => text.trim().toLowerCase()

/** What the latest notes say that they want and that is not kept yet. */
export function wantsInNotes(notes: readonly Note[], needs: readonly Pick<Need, 'text'>[], today: Day): NeedDraft[] {
  const kept = new Set(needs.map(({ text }) => folded(text)))
  const found = notes.filter(({ at }) => dayOf(at) >= addDays(today, -recent)).flatMap(note => needsInNote(note.text, dayOf(note.at)))
  return [...new Map(found.filter(({ text }) => !kept.has(folded(text))).map(draft => [folded(draft.text), draft])).values()].slice(0, 3)
}

/** Offers wants that a note speaks of. */
export function NoteNeeds({ wants, onAdd }: { wants: readonly NeedDraft[], onAdd: (kind: Need['kind'], text: string) => Promise<boolean> }) {
  const [refused, refuse] = useState<readonly string[]>([])
  const open = wants.filter(({ text }) => !refused.includes(text))
  if (open.length === 0) return null
  return (
    <ul class="stack tight" aria-label="Wants found in notes">
      {open.map(({ kind, text }) => (
        <li key={text} class="row wrap still-true">
          <p class="grow small" dir="auto"><strong>Something they want?</strong> {needWords[kind]}: {text}</p>
          <Button aria-label={`Keep: ${text}`} onClick={() => void onAdd(kind, text)}>Keep</Button>
          <Button kind="quiet" aria-label={`No: ${text}`} onClick={() => refuse([...refused, text])}>No</Button>
        </li>
      ))}
    </ul>
  )
}
