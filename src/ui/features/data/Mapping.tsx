import { useState } from 'preact/hooks'
import { type Choices, arrivalFields } from '../../../domain/arrival'
import type { CsvFile, Mapping as ColumnMapping } from '../../../exchange/csv/inspect'
import { recalled, remembering } from '../../../exchange/csv/remembered'
import { send } from '../../state/send'
import { useSettings } from '../../state/settings'
import { type MappingDraft, MappingForm } from './MappingForm'

export interface MappingProps {
  seen: CsvFile
  /** `overwrite`: fields in which the file is believed. */
  onMapped: (mapping: ColumnMapping, overwrite: Choices['overwrite']) => void
  onReset: () => void
}

const isField = (word: string): word is Choices['overwrite'][number] => word === 'name' || (arrivalFields as readonly string[]).includes(word)

/** `MappingForm` with what was answered for a list of the same headings; the new answers are remembered. */
export function Mapping({ seen, onMapped, onReset }: MappingProps) {
  const { columnMappings } = useSettings()
  const before = recalled(columnMappings, seen)
  const [changed, setDraft] = useState<MappingDraft | null>(null)
  const draft = changed ?? (before ? { ...before, overwrite: before.overwrite.filter(isField) } : { ...seen.guess, overwrite: [] })
  const done = () => {
    const { targets, dates, overwrite } = draft
    const patch = { columnMappings: remembering(columnMappings, seen, draft, overwrite).map(one => ({ ...one, columns: [...one.columns], overwrite: [...one.overwrite] })) }
    // What is not remembered is asked again next time: no reason to hold the file up.
    void send('settings.set', { patch })
    onMapped({ targets, dates }, overwrite)
  }
  return <MappingForm seen={seen} draft={draft} remembered={before !== null} onDraft={setDraft} onDone={done} onReset={onReset} />
}
