import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { IconButton } from './Button'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ComponentChildren
  /** Buttons at its foot, the main one last. */
  actions?: ComponentChildren
  size?: 'normal' | 'wide'
  /** Pressing Enter in a field, or a submit button among `actions`. */
  onSubmit?: () => void
}

/** The browser's own modal dialog: holds the focus, closes on Escape, gives the focus back. Mounted means open. */
export function Dialog({ title, onClose, children, actions, size = 'normal', onSubmit }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = ref.current
    const before = document.activeElement
    if (element && !element.open) element.showModal()
    // The browser would start at the close button.
    element?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea, button)')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const submit = (event: Event) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <dialog
      ref={ref} class="dialog" data-size={size} aria-labelledby={id}
      onCancel={event => { event.preventDefault(); onClose() }}
      onClick={event => { if (event.target === ref.current) onClose() }}
    >
      <form onSubmit={submit}>
        <div class="dialog-head">
          <h2 class="subtitle" id={id}>{title}</h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        <div class="dialog-body">{children}</div>
        {actions && <div class="dialog-foot">{actions}</div>}
      </form>
    </dialog>
  )
}
