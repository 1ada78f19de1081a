import type { Spot } from './geometry'
import type { Host } from './host'

/** Something that stands beside a part of the page. */
export interface Part {
  /** Reads the page. @returns how to put the part into its place, run after all parts have read */
  measure(): () => void
}

/** Puts an element to a place of the viewport, or away; writes only what changed. */
export const placer = (element: HTMLElement, host: Host): (spot: Spot | null, level: number) => () => void => {
  let last = ''
  return (spot, level) => {
    const origin = host.element.getBoundingClientRect()
    const place = spot ? `translate(${Math.round(spot.x - origin.x)}px, ${Math.round(spot.y - origin.y)}px)` : ''
    return () => {
      if (last === place + level) return
      last = place + level
      element.classList.toggle('away', !spot)
      element.style.transform = place
      element.style.zIndex = String(level)
    }
  }
}

/**
 * Keeps the parts in their places. They stand in the document's own coordinates and scroll along by themselves; only
 * when something may have moved are they measured again, once in a frame: first all reads, then all writes. That happens
 * where the browser tells of sizes, after it has laid the page out and before it paints: measuring lays nothing out again.
 * @param over hears what the pointer or the focus came to, from the reader's own acts only
 * @returns asks for a frame
 */
export function keepInPlace(
  { layer }: Host, parts: readonly Part[], over: (target: EventTarget | null) => void, signal: AbortSignal,
): () => void {
  let waiting = false
  const sizes = new ResizeObserver(() => {
    waiting = false
    if (signal.aborted) return sizes.disconnect()
    for (const write of parts.map(part => part.measure())) write()
  })
  const ask = () => {
    if (waiting) return
    waiting = true
    // What is observed anew is told of once, in the next frame.
    sizes.unobserve(layer)
    sizes.observe(layer)
  }
  const quietly = { signal, passive: true, capture: true }
  document.addEventListener('scroll', ask, quietly)
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, event => {
      if (event.isTrusted) over(event.target)
      ask()
    }, quietly)
  }
  sizes.observe(document.body)
  ask()
  return ask
}
