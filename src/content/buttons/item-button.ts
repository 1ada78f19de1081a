import { words } from '../words'
import { boxOf, isOn } from './areas'
import { placer, type Part } from './frame'
import { besideItem, isCovered, isInView, levelOf } from './geometry'
import type { Host } from './host'
import { bookmark, make } from './icons'

/** An item with its own element and the row around it. */
export interface ItemShown { key: string, title: string, element: Element, area: Element, saved: boolean }
export interface ItemButton extends Part {
  show(items: readonly ItemShown[], name: string): void
  busy(key: string, on: boolean): void
  /** The pointer or the focus came to something of the page. */
  over(target: EventTarget | null): void
}

/** How long the button stays after the pointer left the item, so that one can reach it (milliseconds). */
const grace = 350
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * The one button for all items: it comes to the item under the pointer or the focus. For the keyboard it is one stop,
 * and the arrow keys walk the items.
 */
export const createItemButton = (host: Host, moved: () => void, press: (item: ItemShown, on: boolean) => void): ItemButton => {
  const button = make('button', 'item resting')
  button.type = 'button'
  button.append(bookmark())
  host.layer.append(button)
  const put = placer(button, host)
  let items: readonly ItemShown[] = []
  let byElement = new Map<Element, number>()
  let name = ''
  let current: ItemShown | null = null
  let level = 1
  let levelled: ItemShown | null = null
  let leaving: ReturnType<typeof setTimeout> | undefined
  const pending = new Set<string>()

  const describe = () => {
    const item = current ?? items[0]
    button.hidden = !item
    if (!item) return
    button.setAttribute('aria-label', words.saveItem(item.title, name))
    button.setAttribute('aria-pressed', String(item.saved))
    button.setAttribute('aria-busy', String(pending.has(item.key)))
  }

  const come = (item: ItemShown | null) => {
    clearTimeout(leaving)
    leaving = undefined
    if (current === item) return
    current = item
    button.classList.toggle('resting', !item)
    describe()
    moved()
  }

  /** A click of the mouse leaves the focus behind, but nobody is walking then. */
  const isWalked = () => button.matches(':focus-visible')

  const walkTo = (index: number) => {
    const item = items[(index + items.length) % items.length]
    if (!item) return
    item.element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    come(item)
  }

  button.addEventListener('click', event => {
    const item = current ?? items[0]
    if (event.isTrusted && item) press(item, !item.saved)
  })
  button.addEventListener('focus', () => {
    button.addEventListener('blur', () => come(null), { once: true })
    button.onkeydown = walk
    if (!current) walkTo(Math.max(0, items.findIndex(item => isInView(boxOf(item)))))
  })
  const walk = (event: KeyboardEvent) => {
    if (!event.isTrusted) return
    const index = current ? items.indexOf(current) : 0
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : index + (steps[event.key] ?? Number.NaN)
    if (Number.isNaN(to)) return
    event.preventDefault()
    walkTo(to)
  }

  return {
    show(next, person) {
      items = next
      name = person
      byElement = new Map(next.flatMap((item, index) => [[item.area, index], [item.element, index]] as const).reverse())
      const key = current?.key
      const still = key === undefined ? null : next.find(item => item.key === key) ?? null
      if (still) current = still
      else come(null)
      describe()
    },
    busy(key, on) {
      if (on) pending.add(key)
      else pending.delete(key)
      describe()
    },
    over(target) {
      if (target === host.element) return clearTimeout(leaving)
      const from = target instanceof Element ? target : null
      let item: ItemShown | undefined
      for (let up = from; up && !item; up = up.parentElement) item = items[byElement.get(up) ?? -1]
      if (from && item && isOn(item, from)) return come(item)
      if (!current || isWalked()) return
      clearTimeout(leaving)
      leaving = setTimeout(() => come(null), grace)
    },
    measure() {
      if (!current) return put({ x: 0, y: 0 }, level)
      const box = boxOf(current)
      if (!isInView(box) || isCovered(current.area, box, host.element)) return put(null, level)
      if (levelled !== current) level = levelOf(current.element)
      levelled = current
      return put(besideItem(current, box), level)
    },
  }
}
