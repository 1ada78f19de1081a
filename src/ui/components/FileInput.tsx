import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface FileInputProps {
  label: string
  /** What kind of file is meant, said below. */
  children: ComponentChildren
  /** What the browser's file window shows first, as in HTML's `accept`; everything without it. */
  accept?: string
  onFile: (file: File) => void
}

/** Choosing one file. The same one can be chosen twice. */
export function FileInput({ label, children, accept, onFile }: FileInputProps) {
  const id = useId()
  return (
    <div>
      <label class="label" for={id}>{label}</label>
      <input
        id={id} type="file" class="file" {...(accept ? { accept } : {})} aria-describedby={`${id}-hint`}
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <p class="tiny" id={`${id}-hint`}>{children}</p>
    </div>
  )
}
