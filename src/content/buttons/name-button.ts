import { words } from '../words'
import { placer, type Part } from './frame'
import { besideName, isCovered, isInView, levelOf, type Spot } from './geometry'
import type { Host } from './host'
import { bookmark, make } from './icons'

export interface NameShown { name: string, element: Element | null, saved: boolean }
export interface NameButton extends Part {
  show(shown: NameShown): void
  busy(on: boolean): void
}

/** The button beside the name: save this person, or take them out again. */
export const createNameButton = (host: Host, press: (on: boolean) => void): NameButton => {
  const button = make('button', 'name away')
  const text = make('span', '')
  button.type = 'button'
  button.append(bookmark(), text)
  host.layer.append(button)
  const put = placer(button, host)
  let shown: NameShown | null = null
  let level = 1
  /** Where the button stands, measured from the name's box; found anew when the name or the window changes its size. */
  let offset: { print: string, x: number, y: number } | null = null

  button.addEventListener('click', event => { if (event.isTrusted && shown) press(!shown.saved) })

  const spotBeside = (element: Element, box: DOMRect): Spot => {
    const print = [box.width, box.height, innerWidth, button.offsetWidth].join()
    if (offset?.print !== print) {
      level = levelOf(element)
      const spot = besideName(element, { width: button.offsetWidth, height: button.offsetHeight }, host.element)
      offset = { print, x: spot.x - box.x, y: spot.y - box.y }
    }
    return { x: box.x + offset.x, y: box.y + offset.y }
  }

  return {
    show(next) {
      if (next.element !== shown?.element) offset = null
      shown = next
      text.textContent = next.saved ? words.saved : words.save
      button.setAttribute('aria-label', words.saveCandidate(next.name))
      button.setAttribute('aria-pressed', String(next.saved))
    },
    busy: on => button.setAttribute('aria-busy', String(on)),
    measure() {
      const element = shown?.element
      if (!element?.isConnected) return put(null, level)
      const box = element.getBoundingClientRect()
      if (!isInView(box)) return put(offset && box.width ? spotBeside(element, box) : null, level)
      return put(isCovered(element, box, host.element) ? null : spotBeside(element, box), level)
    },
  }
}
