import { useRef, useState } from 'preact/hooks'
import type { FromImporter, HandoverPreview } from '../../../protocol/importer'
import { now } from '../../state/clock'
import { undoImport } from '../data/PastImports'
import { useImporter } from '../data/use-importer'
import { ReceiveForm, type ReceiveState } from './ReceiveForm'

/** `ReceiveForm` bound to the importer, which lives as long as a file is in hand. */
export function Receive() {
  const [state, setState] = useState<ReceiveState>({ step: 'choose' })
  const importer = useImporter()
  const file = useRef<File | null>(null)
  const contacts = useRef<HandoverPreview['contacts']>([])

  const heard = (name: string) => (message: FromImporter) => {
    switch (message.said) {
      case 'progress': return setState({ step: message.step, name })
      case 'needs-passphrase': return setState({ step: 'passphrase', name, wrong: message.wrong })
      case 'handover': {
        contacts.current = message.preview.contacts
        return setState({ step: 'preview', preview: message.preview })
      }
      case 'received': {
        importer.end()
        return setState({ step: 'done', taken: message.taken, contacts: contacts.current })
      }
      case 'refused': {
        importer.end()
        return setState({ step: 'refused', name, reason: message.reason })
      }
      case 'preview': case 'needs-mapping': case 'done': case 'undone': case 'backup': case 'restored': return
    }
  }
  const open = (chosen: File, passphrase: string | null) => {
    importer.end()
    file.current = chosen
    if (passphrase === null) return setState({ step: 'passphrase', name: chosen.name, wrong: false })
    setState({ step: 'reading', name: chosen.name })
    importer.start({ do: 'open', file: chosen, passphrase }, heard(chosen.name))
  }
  const take = () => {
    if (state.step !== 'preview') return
    setState({ step: 'writing', name: state.preview.name })
    importer.ask({ do: 'take' })
  }
  const reset = () => {
    importer.end()
    setState({ step: 'choose' })
  }
  return (
    <ReceiveForm
      state={state} now={now.value} onFile={chosen => open(chosen, null)} onPassphrase={passphrase => { if (file.current) open(file.current, passphrase) }}
      onTake={take} onUndo={batch => void undoImport(batch).then(reset)} onReset={reset}
    />
  )
}
