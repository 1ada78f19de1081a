import { useState } from 'preact/hooks'
import { FileInput } from '../../components/FileInput'

/** Where a file is dropped or chosen; what kind it is, is told by what is in it. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false)
  return (
    <div
      class="drop" data-over={over || undefined}
      onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      <FileInput label="A file to bring in: drop it here, or choose it" onFile={onFile}>
        LinkedIn’s export as the ZIP you got (or Connections.csv, messages.csv, Invitations.csv from it), a CSV file, a vCard, or a Kith export. Kith sees by itself which it is.
      </FileInput>
    </div>
  )
}
