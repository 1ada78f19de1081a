import { areasOf } from './areas'
import { keepInPlace } from './frame'
import { isDarkBehind } from './geometry'
import { createHost, keepToItself } from './host'
import { createItemButton } from './item-button'
import { createMarks } from './marks'
import { createNameButton } from './name-button'
import { createToast } from './toast'

/** A click of the recruiter on one of the buttons. */
export interface Pressed {
  /** Whom the button was made for. */
  handle: string
  /** The item, or null for the person. */
  key: string | null
  title: string
  on: boolean
}

/** What the buttons are made from: one person, and the items in view. */
export interface Shown {
  handle: string
  name: string
  nameElement: Element | null
  saved: boolean
  savedKeys: ReadonlySet<string>
  items: readonly { key: string, title: string, element: Element }[]
}

export interface Overlay {
  show(shown: Shown): void
  busy(key: string | null, on: boolean): void
  say(sentence: string, undo?: () => void): void
  /** Takes the buttons away, leaves one last sentence, and goes with it. */
  farewell(sentence: string): void
  end(): void
}

/** Everything that Kith adds to a page: one host, drawn until `end`. */
export const createOverlay = (press: (pressed: Pressed) => void): Overlay => {
  const controller = new AbortController()
  const { signal } = controller
  const host = createHost()
  let shown: Shown | null = null
  let redraw = () => {}

  const name = createNameButton(host, on => {
    if (shown) press({ handle: shown.handle, key: null, title: shown.name, on })
  })
  const item = createItemButton(host, () => redraw(), ({ key, title }, on) => {
    if (shown) press({ handle: shown.handle, key, title, on })
  })
  const marks = createMarks(host)
  const toast = createToast(host)
  const theme = {
    of: null as Element | null,
    measure() {
      const element = shown?.nameElement ?? document.body
      if (this.of === element) return () => {}
      this.of = element
      const dark = isDarkBehind(element)
      return () => host.layer.classList.toggle('dark', dark)
    },
  }
  const over = (target: EventTarget | null) => {
    if (target === host.element) keepToItself(host)
    item.over(target)
  }
  redraw = keepInPlace(host, [theme, name, item, marks], over, signal)

  const end = () => {
    controller.abort()
    host.element.remove()
  }

  return {
    show(next) {
      // What stands for half the page (a reader found no better element) is no place for a button; the panel lists it.
      const placed = next.items.filter(({ element }) => !element.contains(next.nameElement ?? document.body))
      const areas = areasOf(placed.map(({ element }) => element), next.nameElement)
      const items = placed.map((each, index) => ({ ...each, area: areas[index] ?? each.element, saved: next.savedKeys.has(each.key) }))
      name.show({ name: next.name, element: next.nameElement, saved: next.saved })
      item.show(items, next.name)
      marks.show(items)
      shown = next
      redraw()
    },
    busy(key, on) {
      if (key === null) name.busy(on)
      else item.busy(key, on)
    },
    say: toast.say,
    farewell(sentence) {
      shown = null
      controller.abort()
      for (const part of host.layer.querySelectorAll(':scope > :not([role=status])')) part.remove()
      toast.say(sentence, undefined, end)
    },
    end,
  }
}
