import { useState } from 'preact/hooks'
import { pastImports } from '../../../db/queries/batches'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { PastImportList, undoneWords } from './PastImportList'
import { askImporter } from './worker'

/** Takes an import back and says what became of it. */
export async function undoImport(batch: string): Promise<boolean> {
  const said = await askImporter({ do: 'undo', batch })
  if (said.said === 'undone') showToast(undoneWords(said.undone))
  else if (said.said === 'refused') showToast(said.reason, { tone: 'bad' })
  return said.said === 'undone'
}

/** `PastImportList` bound to the database. */
export function PastImports() {
  const batches = valueOf(useQuery(() => pastImports(db), ['batches'], { keep: true }), [])
  const [busy, setBusy] = useState<string | null>(null)
  const undo = async (batch: string) => {
    setBusy(batch)
    await undoImport(batch)
    setBusy(null)
  }
  return <PastImportList batches={batches} today={today.value} busy={busy} onUndo={id => void undo(id)} />
}
