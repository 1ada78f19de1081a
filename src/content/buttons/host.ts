import { shadowOf } from '../../platform/native'
import { css } from './styles'

/** Marks the inside of the closed shadow root, where no page can look: a newer copy finds an older one's host by it. */
const layerClass = 'kith-layer'

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** Everything that is drawn stands in here. */
  layer: HTMLElement
}

/** Puts the one anonymous element beside the page's own tree, all of it inside a closed shadow root. */
export const createHost = (): Host => {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox before 153 refuses sheets that were made in a content script.
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
  const layer = document.createElement('div')
  layer.className = layerClass
  root.append(layer)
  document.documentElement.append(element)
  return { element, root, layer }
}

/** Keeps what happens in here from the page's own keys and click handlers. Nothing can happen in here before the pointer
 * or the focus came, so this waits until then: listeners are what costs a page most. */
export const keepToItself = ({ root }: Host): void => {
  for (const type of ['click', 'keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown']) root.addEventListener(type, stop)
}

const stop = (event: Event): void => {
  event.stopPropagation()
}

/** Takes away the hosts that copies of an earlier version left behind the body: they can no longer do it themselves. */
export const clearOldHosts = (): void => {
  let child = document.documentElement.lastElementChild
  while (child && child !== document.body) {
    const before = child.previousElementSibling
    if (child.localName === 'div' && !child.attributes.length && shadowOf(child)?.querySelector(`.${layerClass}`)) child.remove()
    child = before
  }
}
