import { boxOf } from './areas'
import { placer, type Part } from './frame'
import { besideItem, isCovered, isInView, levelOf } from './geometry'
import type { Host } from './host'
import { bookmark, make } from './icons'
import type { ItemShown } from './item-button'

export interface Marks extends Part { show(items: readonly ItemShown[]): void }

interface Mark { item: ItemShown, element: HTMLElement, level: number, put: ReturnType<typeof placer> }

/** The quiet marks on saved items. They are no buttons and let every click through. */
export const createMarks = (host: Host): Marks => {
  let marks = new Map<string, Mark>()
  return {
    show(items) {
      const before = marks
      marks = new Map()
      for (const item of items) {
        if (!item.saved || marks.has(item.key)) continue
        const known = before.get(item.key)
        before.delete(item.key)
        if (known) known.item = item
        marks.set(item.key, known ?? addMark(host, item))
      }
      for (const { element } of before.values()) element.remove()
    },
    measure() {
      const writes = [...marks.values()].map(({ item, level, put }) => {
        const box = boxOf(item)
        const seen = isInView(box) && !isCovered(item.area, box, host.element)
        return put(seen ? besideItem(item, box) : null, level)
      })
      return () => { for (const write of writes) write() }
    },
  }
}

const addMark = (host: Host, item: ItemShown): Mark => {
  const element = make('div', 'mark away')
  element.append(bookmark())
  host.layer.prepend(element)
  return { item, element, level: levelOf(item.element), put: placer(element, host) }
}
