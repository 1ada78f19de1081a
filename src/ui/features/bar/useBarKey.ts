import { useLayoutEffect } from 'preact/hooks'
import { bar, closeBar, openBar } from '../../state/bar'

/** On an Apple keyboard the command key leads, elsewhere the control key. */
const apple = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The key of the command bar as it is written on this computer. */
export const barKeyName = apple ? '⌘K' : 'Ctrl K'

/** Opens and closes the command bar with Ctrl+K or ⌘K, also while typing; not under another dialog. */
export function useBarKey(): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || event.altKey || event.isComposing) return
      if (apple ? !event.metaKey || event.ctrlKey : !event.ctrlKey || event.metaKey) return
      event.preventDefault()
      if (bar.value) closeBar()
      else if (!document.querySelector('dialog[open]')) openBar()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
