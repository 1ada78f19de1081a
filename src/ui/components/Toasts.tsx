import type { Toast } from '../state/toasts'
import { closeToast, toasts } from '../state/toasts'
import { Button, IconButton } from './Button'

/** The messages at the foot, read aloud as they come. */
export function ToastList({ list, onClose }: { list: readonly Toast[], onClose: (id: number) => void }) {
  return (
    <div class="toasts" role="region" aria-label="Messages" aria-live="polite">
      {list.map(({ id, text, tone, action }) => (
        <div key={id} class="toast" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
          <span class="grow">{text}</span>
          {action && <Button onClick={() => { onClose(id); action.run() }}>{action.label}</Button>}
          <IconButton icon="close" label="Close message" onClick={() => onClose(id)} />
        </div>
      ))}
    </div>
  )
}

/** `ToastList` bound to this page's messages. Once per page. */
export function Toasts() {
  return <ToastList list={toasts.value} onClose={closeToast} />
}
