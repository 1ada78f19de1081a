import { useEffect, useRef } from 'preact/hooks'

/** Key → what it does. Names as in `KeyboardEvent.key`: `j`, `/`, `?`, `ArrowDown`, `Escape`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

const typing = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'

/**
 * Listens for keys on the page. Keys that print a character are left alone while the recruiter types, with a modifier
 * held, under an open dialog or menu, and when single keys are switched off (WCAG 2.1.4); arrows and Escape always work
 * outside of fields.
 */
export function useKeys(keys: Keys, singleKeys: boolean): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key } = event
      const action = current.current[key]
      if (!action || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof Element && (target.closest(typing) || target.closest('dialog[open], [role=menu]'))) return
      if (document.querySelector('dialog[open]')) return
      if (!singleKeys && [...key].length === 1) return
      event.preventDefault()
      action(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [singleKeys])
}
