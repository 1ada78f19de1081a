import { useRef, useState } from 'preact/hooks'
import { type Choices, defaultChoices } from '../../../domain/arrival'
import type { Settings } from '../../../domain/settings'
import type { CsvFile, Mapping } from '../../../exchange/csv/inspect'
import type { FromImporter, Reading } from '../../../protocol/importer'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { ImportForm, type ImportState } from './ImportForm'
import { undoImport } from './PastImports'
import { useImporter } from './use-importer'

/** `ImportForm` bound to the importer, which lives as long as a file is in hand. */
export function Import() {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const [choices, setChoices] = useState<Choices>(defaultChoices)
  const [withSettings, setWithSettings] = useState(false)
  const importer = useImporter()
  const file = useRef<File | null>(null)
  /** Taken over once the records are there. */
  const settings = useRef<Partial<Settings> | null>(null)

  const heard = (name: string) => (message: FromImporter) => {
    switch (message.said) {
      case 'progress': return setState({ step: message.step, name, done: message.done, people: message.people })
      case 'preview': return setState({ step: 'preview', preview: message.preview })
      case 'done': {
        importer.end()
        if (settings.current) void command('settings.set', { patch: settings.current })
        return setState({ step: 'done', done: message.done })
      }
      case 'needs-mapping': return setState({ step: 'mapping', seen: message.seen as CsvFile })
      case 'undone': return
      case 'refused': {
        importer.end()
        return setState({ step: 'refused', name, reason: message.reason })
      }
    }
  }

  const read = (chosen: File, reading: Reading) => {
    file.current = chosen
    setState({ step: 'reading', name: chosen.name, done: 0, people: 0 })
    importer.start({ do: 'read', file: chosen, reading }, heard(chosen.name))
  }
  const again = (reading: Reading) => { if (file.current) read(file.current, reading) }

  const mapped = (mapping: Mapping, overwrite: Choices['overwrite']) => {
    setChoices({ ...choices, overwrite })
    again({ texts: false, mapping })
  }

  const start = () => {
    if (state.step !== 'preview') return
    const { preview } = state
    setState({ step: 'writing', name: preview.name, done: 0, people: 0 })
    importer.ask({ do: 'commit', choices })
    settings.current = preview.of === 'kith' && withSettings ? preview.settings : null
  }

  const undo = async (batch: string) => { if (await undoImport(batch)) setState({ step: 'choose' }) }

  const reset = () => {
    importer.end()
    setState({ step: 'choose' })
  }
  return (
    <ImportForm
      state={state} today={today.value} choices={choices} withSettings={withSettings}
      onChoices={setChoices} onSettings={setWithSettings} onReset={reset} onFile={chosen => read(chosen, { texts: false })} onAgain={again} onMapped={mapped} onStart={start} onUndo={batch => void undo(batch)}
    />
  )
}
