import { useEffect, useRef, useState } from 'preact/hooks'
import type { FromImporter, HandoverPreview } from '../../../protocol/importer'
import { now } from '../../state/clock'
import { undoImport } from '../data/PastImports'
import { type Importer, startImporter } from '../data/worker'
import { ReceiveForm, type ReceiveState } from './ReceiveForm'

/** `ReceiveForm` bound to the importer, which lives as long as a file is in hand. */
export function Receive() {
  const [state, setState] = useState<ReceiveState>({ step: 'choose' })
  const importer = useRef<Importer | null>(null)
  const file = useRef<File | null>(null)
  const contacts = useRef<HandoverPreview['contacts']>([])

  const end = () => {
    importer.current?.end()
    importer.current = null
  }
  useEffect(() => end, [])

  const heard = (name: string) => (message: FromImporter) => {
    switch (message.said) {
      case 'progress': return setState({ step: message.step, name })
      case 'needs-passphrase': return setState({ step: 'passphrase', name, wrong: message.wrong })
      case 'handover': {
        contacts.current = message.preview.contacts
        return setState({ step: 'preview', preview: message.preview })
      }
      case 'received': {
        end()
        return setState({ step: 'done', taken: message.taken, contacts: contacts.current })
      }
      case 'refused': {
        end()
        return setState({ step: 'refused', name, reason: message.reason })
      }
      case 'preview': case 'needs-mapping': case 'done': case 'undone': case 'backup': case 'restored': return
    }
  }
  const open = (chosen: File, passphrase: string | null) => {
    end()
    file.current = chosen
    if (passphrase === null) return setState({ step: 'passphrase', name: chosen.name, wrong: false })
    setState({ step: 'reading', name: chosen.name })
    importer.current = startImporter(heard(chosen.name))
    importer.current.ask({ do: 'open', file: chosen, passphrase })
  }
  const take = () => {
    if (state.step !== 'preview') return
    setState({ step: 'writing', name: state.preview.name })
    importer.current?.ask({ do: 'take' })
  }
  const reset = () => {
    end()
    setState({ step: 'choose' })
  }
  return (
    <ReceiveForm
      state={state} now={now.value} onFile={chosen => open(chosen, null)} onPassphrase={passphrase => { if (file.current) open(file.current, passphrase) }}
      onTake={take} onUndo={batch => void undoImport(batch).then(reset)} onReset={reset}
    />
  )
}
