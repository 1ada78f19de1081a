/** How far above an item's own element its row may begin. */
const levels = 6
/** The tallest row that is still seen as one thing with its link (pixels). */
const tallest = 360

/**
 * The part of the page around each item that is about this item alone: readers often know only its link, people point
 * at its row. It ends below everything that holds a second item or the person's name.
 */
export const areasOf = (elements: readonly Element[], name: Element | null): Element[] => {
  const owners = new Map<Element, Element | null>()
  const climb = (from: Element, visit: (up: Element) => boolean) => {
    let up: Element | null = from
    for (let level = 0; up && level <= levels && !up.matches('body, main') && !up.contains(name); level++) {
      if (!visit(up) || up.matches('li, article, tr')) return
      up = up.parentElement
    }
  }
  for (const element of elements) {
    climb(element, up => {
      owners.set(up, owners.has(up) && owners.get(up) !== element ? null : element)
      return true
    })
  }
  return elements.map(element => {
    let area = element
    climb(element, up => {
      if (owners.get(up) !== element) return false
      area = up
      return true
    })
    return area
  })
}

interface Placed { element: Element, area: Element }

/** The box of an item's row, or of its own element where the row is more than a row. The box of a link around a
 * picture is only as high as a line of text, so the picture's own counts there. */
export const boxOf = ({ element, area }: Placed): DOMRect => {
  const row = area.getBoundingClientRect()
  const box = area === element || row.height <= tallest ? row : element.getBoundingClientRect()
  const picture = box.height < 40 ? element.querySelector('img')?.getBoundingClientRect() : undefined
  return picture && picture.height > box.height ? picture : box
}

/** Whether something inside the row belongs to the item for the eye: all of a row, only the link of a taller block. */
export const isOn = ({ element, area }: Placed, target: Element): boolean =>
  element.contains(target) || area.getBoundingClientRect().height <= tallest
