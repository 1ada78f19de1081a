import { useId, useState } from 'preact/hooks'

/** Where a file is dropped or chosen; what kind it is, is told by what is in it. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      class="drop" data-over={over || undefined}
      onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
      onDrop={event => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files) }}
    >
      <label class="label" for={id}>A file to bring in: drop it here, or choose it</label>
      <input id={id} type="file" class="file" aria-describedby={`${id}-kinds`} onChange={event => { take(event.currentTarget.files); event.currentTarget.value = '' }} />
      <p class="tiny" id={`${id}-kinds`}>
        LinkedIn’s export as the ZIP you got (or Connections.csv, messages.csv, Invitations.csv from it), a CSV file, a vCard, or a Kith export. Kith sees by itself which it is.
      </p>
    </div>
  )
}
