import { type NativePort, liveRuntime } from '../platform/native'
import { draftLine } from '../protocol/drafts'
import { messageBoxOf, readBox } from '../sites/linkedin/message-box'

/** How long writing rests before it is looked at (milliseconds). */
const rest = 200

const place = Symbol.for('drafts')
const world = globalThis as { [place]?: () => boolean }

/**
 * Boots the part of Kith that looks at what is written in a message box. It is put into a tab only when the recruiter chose that in the settings and the
 * panel is open, reads only while the panel holds its line, changes nothing, and keeps nothing. A second copy beside a living one does nothing.
 */
export const startDrafts = (): void => {
  if (world[place]?.()) return
  world[place] = () => liveRuntime() !== null
  liveRuntime()?.onConnect.addListener(port => { if (port.name === draftLine) follow(port) })
}

const follow = (port: NativePort): void => {
  const controller = new AbortController()
  const { signal } = controller
  let timer = 0
  let box: HTMLElement | null = null
  const tell = () => {
    timer = 0
    if (box && !box.isConnected) box = null
    port.postMessage(box && readBox(box))
  }
  const look = (event: Event) => {
    // Message pop-ups may stand in a shadow tree, whose insides the event's path still tells.
    const written = messageBoxOf(event.composedPath().find(target => target instanceof Element) ?? null)
    if (!written) return
    box = written
    clearTimeout(timer)
    timer = window.setTimeout(tell, rest)
  }
  addEventListener('input', look, { signal, capture: true, passive: true })
  addEventListener('focusin', look, { signal, capture: true, passive: true })
  port.onDisconnect.addListener(() => {
    controller.abort()
    clearTimeout(timer)
  })
  box = messageBoxOf(focused(document))
  tell()
}

/** The element that is written in, inside open shadow trees too. */
const focused = (root: Document | ShadowRoot): Element | null => {
  const active = root.activeElement
  return active?.shadowRoot ? focused(active.shadowRoot) : active
}
