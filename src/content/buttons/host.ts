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
export function createHost(): Host {
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
  // The page's keys and click handlers are not meant for what happens in here.
  for (const type of ['click', 'keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown']) {
    root.addEventListener(type, event => event.stopPropagation())
  }
  document.documentElement.append(element)
  return { element, root, layer }
}

/** Takes away the hosts that copies of an earlier version left in this page: they can no longer do it themselves. */
export function clearOldHosts(): void {
  const old = Array.from(document.documentElement.children).filter(child =>
    child.localName === 'div' && !child.attributes.length && shadowOf(child)?.querySelector(`.${layerClass}`))
  for (const host of old) host.remove()
}
