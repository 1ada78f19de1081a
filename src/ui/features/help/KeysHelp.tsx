import { Dialog } from '../../components/Dialog'
import type { KeyLine } from '../../state/keys'

export interface KeysHelpProps {
  lines: readonly KeyLine[]
  singleKeys: boolean
  onClose: () => void
}

/** The keys that work on the screen in view. */
export function KeysHelp({ lines, singleKeys, onClose }: KeysHelpProps) {
  return (
    <Dialog title="Keys that work here" onClose={onClose}>
      <dl class="keys">
        {lines.map(({ keys, does }) => (
          <div key={does} class="row"><dt>{keys.map(key => <kbd key={key}>{key}</kbd>)}</dt><dd class="small">{does}</dd></div>
        ))}
      </dl>
      <p class="tiny">{singleKeys ? 'Single-letter keys can be switched off in the settings.' : 'Single-letter keys are switched off in the settings.'}</p>
    </Dialog>
  )
}
