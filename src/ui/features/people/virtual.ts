import { type VirtualItem, Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

export interface Virtual {
  scroller: RefObject<HTMLDivElement | null>
  items: readonly Pick<VirtualItem, 'index' | 'start' | 'size'>[]
  height: number
  scrollTo: (index: number) => void
}

/**
 * Draws only the rows in view of a list of any length.
 * @param rowHeight all rows are equally high, so nothing has to be measured
 * @param start where to stand at first, in pixels
 * @param alwaysIndex a row that stays drawn although out of view (it holds the focus), or -1
 */
export function useVirtual(count: number, rowHeight: number, alwaysIndex: number, start: number): Virtual {
  const scroller = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer<number, undefined>(n => n + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: start,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // Until the browser has told the real size (and in tests, where nothing has one), a screenful is drawn.
    initialRect: { width: 1_000, height: 800 },
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [rowHeight])
  const inView = virtualizer.getVirtualItems()
  const always = alwaysIndex >= 0 && alwaysIndex < count && !inView.some(item => item.index === alwaysIndex)
    ? [{ index: alwaysIndex, start: alwaysIndex * rowHeight, size: rowHeight }]
    : []
  return {
    scroller,
    items: [...inView, ...always],
    height: virtualizer.getTotalSize(),
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
