import { useState } from 'preact/hooks'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Notice } from './Surface'

export interface BrokenDataProps {
  message: string
  onReload: () => void
  onRescue: () => void
  onStartOver: () => void
}

/** The database does not open: what may help, in the order in which to try it. */
export function BrokenData({ message, onReload, onRescue, onStartOver }: BrokenDataProps) {
  const [sure, ask] = useState(false)
  return (
    <>
      <Notice
        tone="bad" title="Kith’s data cannot be read"
        actions={<><Button kind="main" onClick={onReload}>Reload</Button><Button icon="download" onClick={onRescue}>Save what can be read</Button><Button onClick={() => ask(true)}>Start over with a backup</Button></>}
      >
        {message}
      </Notice>
      {sure && (
        <Dialog
          title="Start over with a backup" onClose={() => ask(false)} onSubmit={onStartOver}
          actions={<><Button onClick={() => ask(false)}>Cancel</Button><Button kind="danger" type="submit" icon="trash">Delete and start over</Button></>}
        >
          <p>This deletes what the browser cannot read any more, and opens the page where a backup is put back. Save what can be read first: the file can be put back like a backup.</p>
        </Dialog>
      )}
    </>
  )
}
