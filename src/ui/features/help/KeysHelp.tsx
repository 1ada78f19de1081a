import { Dialog } from '../../components/Dialog'

/** The keys that work on this page. */
export function KeysHelp({ keys, onClose }: { keys: Readonly<Record<string, string>>, onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        {Object.entries(keys).map(([key, does]) => (
          <div key={key} class="row"><dt>{key.split(' ').map(part => <kbd key={part}>{part}</kbd>)}</dt><dd class="small">{does}</dd></div>
        ))}
      </dl>
      <p class="tiny">Single-letter keys can be switched off in the settings.</p>
    </Dialog>
  )
}
