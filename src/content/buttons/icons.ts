const svg = 'http://www.w3.org/2000/svg'

/** A bookmark, drawn in place: an address of a picture would name the extension. CSS fills it when pressed. */
export const bookmark = (): SVGSVGElement => {
  const icon = document.createElementNS(svg, 'svg')
  icon.setAttribute('viewBox', '0 0 16 16')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', 'M4 2.75h8a.75.75 0 0 1 .75.75v10l-4.75-3-4.75 3v-10A.75.75 0 0 1 4 2.75z')
  icon.append(path)
  return icon
}

/** A small element with its class and text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  if (text) element.textContent = text
  return element
}
