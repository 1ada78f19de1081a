/** Where something may stand, in the viewport's coordinates. Everything here only reads the page. */
export interface Spot { x: number, y: number }
interface Size { width: number, height: number }

const gap = 6
/** The size of the item's button, as its style says. */
const itemSize: Size = { width: 28, height: 28 }

const related = (one: Element, other: Element): boolean =>
  one.contains(other) || other.contains(one)

/** What the reader sees at a point, Kith's own host left out; null outside the viewport. */
const topAt = (x: number, y: number, host: Element): Element | null =>
  document.elementsFromPoint(x, y).find(element => element !== host) ?? null

/** Whether something else lies over the middle of an element that is in the viewport. */
export const isCovered = (element: Element, box: DOMRect, host: Element): boolean => {
  const top = topAt(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40), host)
  return top !== null && !related(top, element)
}

export const isInView = (box: DOMRect): boolean =>
  box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth

/** The box of the last line of an element's text: the element itself may be as wide as its column. */
const lastLine = (element: Element): DOMRect => {
  const range = document.createRange()
  range.selectNodeContents(element)
  let last: DOMRect | null = null
  for (const box of range.getClientRects()) {
    if (box.width > 1 && (!last || box.bottom > last.bottom + 1 || (box.bottom >= last.bottom - 1 && box.right > last.right))) last = box
  }
  return last ?? element.getBoundingClientRect()
}

/**
 * A free place for a button beside the name: after its last line where nothing but background is, past what stands
 * there (a badge, a degree) otherwise, and above or below the name where the line is full.
 */
export const besideName = (name: Element, { width, height }: Size, host: Element): Spot => {
  const line = lastLine(name)
  const y = line.top + (line.height - height) / 2
  const end = document.documentElement.clientWidth - gap
  let x = line.right + gap + 2
  for (let tries = 0; tries < 4 && x + width <= end; tries++) {
    const taken = [x + 2, x + width - 2].map(point => topAt(point, line.top + line.height / 2, host))
      .find(element => element && !element.contains(name))
    if (!taken) return { x, y }
    x = taken.getBoundingClientRect().right + gap
  }
  const above = line.top - height - 2
  return { x: Math.max(gap, Math.min(line.left, end - width)), y: above > gap ? above : line.bottom + 2 }
}

/** Whether a picture fills the upper part of a box. */
const isPicture = (element: Element, box: DOMRect): boolean => {
  if (box.width < 120 || box.height < 90) return false
  const picture = element.querySelector('img, video, canvas')?.getBoundingClientRect()
  return picture !== undefined && picture.width > box.width * 0.8 && picture.height > box.height * 0.4
}

/**
 * The place of the item's button: inside the corner of pictures, above small things, else before the line of the row
 * that names the item, as far outside as the row has no margin of its own.
 */
export const besideItem = ({ element, area }: { element: Element, area: Element }, box: DOMRect): Spot => {
  const { width, height } = itemSize
  if (isPicture(area, box)) return { x: box.left + gap, y: box.top + gap }
  if (box.width < 120 && box.height < 120) return { x: Math.max(2, box.left + (box.width - width) / 2), y: Math.max(2, box.top - height + 4) }
  const own = element.getBoundingClientRect()
  const before = box.left - width - 2 + (own.left - box.left > 12 ? gap + 2 : 0)
  const y = own.height < 60 ? own.top + (own.height - height) / 2 : own.top + gap
  return { x: before >= 2 ? before : box.left + 2, y }
}

/** One above the element in the page's own order of layers, so that the page's dialogs and bars still cover the button.
 * Only positioned ancestors have a layer; they are the offset parents. */
export const levelOf = (element: Element): number => {
  let level = 0
  for (let up: Element | null = element; up; up = up instanceof HTMLElement ? up.offsetParent : up.parentElement) {
    level = Number(getComputedStyle(up).zIndex) || level
  }
  return Math.max(0, level) + 1
}

/** Whether the page is dark behind an element. Told from the page, not from the system: sites have themes of their own. */
export const isDarkBehind = (element: Element): boolean => {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(up).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(document.documentElement).colorScheme.includes('dark')
}
