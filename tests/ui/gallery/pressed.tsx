import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A screen after a button of it was pressed: for states that a screen keeps to itself. */
export function Pressed({ button, children }: { button: string, children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => { root.current?.querySelector<HTMLElement>(`button[aria-label="${button}"]`)?.click() }, [button])
  return <div ref={root}>{children}</div>
}
