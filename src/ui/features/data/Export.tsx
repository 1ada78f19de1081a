import { useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { Finder } from '../find/Finder'
import { type ExportDraft, ExportForm } from './ExportForm'
import { useExport } from './useExport'

/** `ExportForm` bound to the database. */
export function Export() {
  const count = valueOf(useQuery(() => db.candidates.count(), ['count'], { keep: true }), null)
  const [draft, setDraft] = useState<ExportDraft>({ whom: 'everyone', kind: 'csv', newer: false, marked: true })
  const [person, setPerson] = useState<{ id: string, name: string } | null>(null)
  const { busy, save } = useExport()
  const pick = async (id: string) => {
    const found = await db.candidates.get(id)
    if (found) setPerson({ id, name: found.name })
  }
  return (
    <ExportForm
      draft={draft} onDraft={setDraft} everyone={count === null ? null : plural(count, 'person', 'people')} person={person} onAnother={() => setPerson(null)}
      finder={<Finder label="Find the person" eager onPick={id => void pick(id)} />} busy={busy}
      onSave={() => void save(draft.whom === 'one' ? [person?.id ?? ''] : 'everyone', draft)}
    />
  )
}
