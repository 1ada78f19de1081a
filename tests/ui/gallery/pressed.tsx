import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A screen after a button of it was pressed: for states that a screen keeps to itself. */
export function Pressed({ button, children }: { button: string, children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => { root.current?.querySelector<HTMLElement>(`button[aria-label="${button}"]`)?.click() }, [button])
  return <div ref={root}>{children}</div>
}
