import { useLayoutEffect, useRef } from 'preact/hooks'

export type Press = (event: KeyboardEvent) => void
/** A key that the list of keys tells of. */
export interface Told { does: string, run: Press }
/** Key → what it does. Names as in `KeyboardEvent.key`: `j`, `/`, `?`, `ArrowDown`, `Escape`. Keys that do the same have the same words. */
export type Keys = Readonly<Record<string, Press | Told>>

const typing = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'

/** What listens on this page now, the screen before the page around it. */
const listening = new Set<{ current: Keys }>()

/**
 * Listens for keys on the page. Keys that print a character are left alone while the recruiter types, with a modifier
 * held, under an open dialog or menu, and when single keys are switched off (WCAG 2.1.4); arrows and Escape always work
 * outside of fields. They work from the moment the screen shows: an effect of the next frame would lose a quick key.
 */
export function useKeys(keys: Keys, singleKeys: boolean): void {
  const current = useRef(keys)
  current.current = keys
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key } = event
      const action = current.current[key]
      if (!action || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof Element && (target.closest(typing) || target.closest('dialog[open], [role=menu]'))) return
      if (document.querySelector('dialog[open]')) return
      if (!singleKeys && isSingle(key)) return
      event.preventDefault()
      if (typeof action === 'function') action(event)
      else action.run(event)
    }
    document.addEventListener('keydown', listen)
    listening.add(current)
    return () => {
      document.removeEventListener('keydown', listen)
      listening.delete(current)
    }
  }, [singleKeys])
}

/** Prints a character: what the setting for single keys is about. */
const isSingle = (key: string) => [...key].length === 1

/** One line of the list of keys: "S", "H" → "Snooze". */
export interface KeyLine { keys: readonly string[], does: string }

const names: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Enter: '↵' }

/** What some keys do, those that do the same on one line. Of a key that several listen to the first is told. */
export function linesOf(all: readonly Keys[], singleKeys: boolean): KeyLine[] {
  const lines = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const [key, action] of all.flatMap(keys => Object.entries(keys))) {
    if (typeof action === 'function' || seen.has(key) || (isSingle(key) && !singleKeys)) continue
    seen.add(key)
    lines.set(action.does, [...lines.get(action.does) ?? [], names[key] ?? key.toUpperCase()])
  }
  return [...lines].map(([does, keys]) => ({ keys, does }))
}

/** What the keys do on the screen in view, so that the list of keys is never about another one. */
export function keysNow(singleKeys: boolean): KeyLine[] {
  return linesOf([...listening].map(({ current }) => current), singleKeys)
}
