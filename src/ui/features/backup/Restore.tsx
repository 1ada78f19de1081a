import { useRef, useState } from 'preact/hooks'
import type { FromImporter, RestoreManner } from '../../../protocol/importer'
import { now } from '../../state/clock'
import { showToast } from '../../state/toasts'
import { useImporter } from '../data/use-importer'
import { askImporter } from '../data/worker'
import { RestoreForm, type RestoreState } from './RestoreForm'
import { saveBackup } from './save-backup'

/** `RestoreForm` bound to the importer, which lives as long as a backup is in hand. */
export function Restore() {
  const [state, setState] = useState<RestoreState>({ step: 'choose' })
  const importer = useImporter()
  const file = useRef<File | null>(null)
  const batch = useRef<string | null>(null)

  const heard = (name: string) => (message: FromImporter) => {
    switch (message.said) {
      case 'progress': return setState({ step: message.step, name, done: message.done })
      case 'needs-passphrase': return setState({ step: 'passphrase', name, wrong: message.wrong })
      case 'backup': return setState({ step: 'preview', name, checked: message.checked })
      case 'restored': {
        batch.current = message.batch
        importer.end()
        return setState({ step: 'done', people: message.people, undo: message.batch !== null })
      }
      case 'refused': {
        importer.end()
        return setState({ step: 'refused', name, reason: message.reason })
      }
      case 'preview': case 'needs-mapping': case 'done': case 'undone': case 'handover': case 'received': return
    }
  }
  const check = (chosen: File, passphrase: string | null) => {
    file.current = chosen
    setState({ step: 'reading', name: chosen.name, done: 0 })
    importer.start({ do: 'check', file: chosen, passphrase }, heard(chosen.name))
  }
  const restore = async (how: RestoreManner, saveFirst: boolean) => {
    if (state.step !== 'preview') return
    if (saveFirst && !await saveBackup()) return
    setState({ step: 'writing', name: state.name, done: 0 })
    importer.ask({ do: 'restore', how })
  }
  const undo = async () => {
    if (batch.current === null) return
    const said = await askImporter({ do: 'undo', batch: batch.current })
    showToast(said.said === 'undone' ? 'Taken back.' : said.said === 'refused' ? said.reason : 'Nothing was changed.', said.said === 'undone' ? {} : { tone: 'bad' })
    setState({ step: 'choose' })
  }
  const reset = () => {
    importer.end()
    setState({ step: 'choose' })
  }
  return (
    <RestoreForm
      state={state} now={now.value} onFile={chosen => check(chosen, null)} onPassphrase={passphrase => { if (file.current) check(file.current, passphrase) }}
      onRestore={(how, saveFirst) => void restore(how, saveFirst)} onUndo={() => void undo()} onReset={reset}
    />
  )
}
