import { liveRuntime } from '../platform/native'
import { type Pointed, type Targets, pointedAt } from '../sites/taught/point'
import { createHost } from './buttons/host'
import { watchAddress } from './navigation'

/** So long after the last click the page stays covered: the second half of a double click must not open a link (milliseconds). */
const cover = 500

/** What a press of the mouse is made of; all of it is kept from the page while the recruiter points. */
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const

interface Wishes {
  /** The lines that can be pointed at, as the page is now. */
  targets: () => Targets
  /** A line was pointed at: by a click of the recruiter's own, never by one that the page made. */
  picked: (index: number) => void
  /** The recruiter pressed Escape, or the page went to another address or out of view. */
  ended: () => void
}

/**
 * Lets the recruiter point at a line of the page: a frame follows the mouse, a click picks. All that is added is one element without name or attributes
 * and with a closed inside, which covers the page so that nothing in it is pressed.
 * @returns how to end it
 */
export const startPointing = ({ targets, picked, ended }: Wishes): () => void => {
  const at = location.href
  const controller = new AbortController()
  const { signal } = controller
  const host = createHost()
  const veil = document.createElement('div')
  const frame = document.createElement('div')
  veil.style.cssText = 'position:fixed;inset:0;z-index:2147483647;cursor:default'
  frame.style.cssText = 'position:fixed;display:none;box-sizing:border-box;pointer-events:none;border-radius:5px;outline:2px solid var(--ember);background:color-mix(in srgb,var(--ember) 10%,transparent)'
  veil.append(frame)
  host.layer.append(veil)
  let known = targets()
  let stale = false
  let mouse: { x: number, y: number } | null = null
  let clicked = -Infinity

  const end = () => {
    if (signal.aborted) return
    frame.remove()
    const left = cover - (performance.now() - clicked)
    const uncover = () => {
      controller.abort()
      host.element.remove()
    }
    if (left > 0) setTimeout(uncover, left)
    else uncover()
  }
  const stop = () => {
    end()
    ended()
  }
  /** Whether pointing goes on: not at another address, nor for an extension that is gone. */
  const goesOn = () => {
    const on = location.href === at && liveRuntime() !== null
    if (!on) stop()
    return on
  }

  const under = (): Pointed | null => {
    const target = mouse && document.elementsFromPoint(mouse.x, mouse.y).find(element => element !== host.element)
    const found = pointedAt(target ?? null, known)
    if (found || !stale) return found
    look()
    return pointedAt(target ?? null, known)
  }
  const look = () => {
    known = targets()
    stale = false
  }
  const show = () => {
    const found = under()
    veil.style.cursor = found ? 'pointer' : 'default'
    frame.style.display = found ? 'block' : 'none'
    if (!found) return
    const { left, top, width, height } = boxOf(found.element)
    Object.assign(frame.style, { left: `${left - 4}px`, top: `${top - 3}px`, width: `${width + 8}px`, height: `${height + 6}px` })
  }

  const press = (event: MouseEvent) => {
    // A link opened from the keyboard is no pointing: the list is there for that.
    if (!event.isTrusted || (event.type === 'click' && event.detail === 0) || !goesOn()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type !== 'click' || event.button !== 0 || event.detail > 1) return
    mouse = { x: event.clientX, y: event.clientY }
    // What is picked is what stands there now.
    look()
    const found = under()
    if (!found || !frame.isConnected) return
    clicked = performance.now()
    picked(found.index)
  }

  for (const type of presses) addEventListener(type, press, { signal, capture: true })
  addEventListener('pointermove', event => {
    if (!event.isTrusted || !goesOn()) return
    mouse = { x: event.clientX, y: event.clientY }
    show()
  }, { signal, capture: true, passive: true })
  addEventListener('scroll', () => { if (goesOn()) show() }, { signal, capture: true, passive: true })
  addEventListener('keydown', event => {
    if (!event.isTrusted || event.key !== 'Escape') return
    event.preventDefault()
    event.stopImmediatePropagation()
    stop()
  }, { signal, capture: true })
  document.addEventListener('visibilitychange', () => { if (document.hidden) stop() }, { signal })
  addEventListener('pagehide', stop, { signal })
  watchAddress(signal, goesOn)
  const changes = new MutationObserver(() => { stale = true })
  changes.observe(document.body, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => changes.disconnect())
  return end
}

/** Where an element's words stand; of one without words in view (a block of a fixed size) the element itself. */
const boxOf = (element: Element): DOMRect => {
  const words = document.createRange()
  words.selectNodeContents(element)
  const box = words.getBoundingClientRect()
  return box.width && box.height ? box : element.getBoundingClientRect()
}
