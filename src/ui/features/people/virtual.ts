import { type VirtualItem, Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

export interface Virtual {
  scroller: RefObject<HTMLDivElement | null>
  items: readonly Pick<VirtualItem, 'index' | 'start' | 'size'>[]
  height: number
  scrollTo: (index: number) => void
}

export interface VirtualInput {
  count: number
  /** All rows are equally high, so nothing has to be measured. */
  rowHeight: number
  /** What stands above the rows inside of the scroller and stays there. */
  headHeight: number
  /** A row that stays drawn although out of view (it holds the focus), or -1. */
  alwaysIndex: number
  /** Where to stand at first, in pixels. */
  start: number
}

/** Draws only the rows in view of a list of any length. */
export function useVirtual({ count, rowHeight, headHeight, alwaysIndex, start }: VirtualInput): Virtual {
  const scroller = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer<number, undefined>(n => n + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: start,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
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
  useLayoutEffect(() => virtualizer.measure(), [rowHeight, headHeight])
  const inView = virtualizer.getVirtualItems().map(({ index, start, size }) => ({ index, size, start: start - headHeight }))
  const always = alwaysIndex >= 0 && alwaysIndex < count && !inView.some(item => item.index === alwaysIndex)
    ? [{ index: alwaysIndex, start: alwaysIndex * rowHeight, size: rowHeight }]
    : []
  return {
    scroller,
    items: [...inView, ...always],
    height: count * rowHeight,
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
