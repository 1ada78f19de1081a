/**
 * The box in which a message is written: in the pop-ups over any page, and on the messaging pages. Known from public code that works with these pages
 * and not from a saved page, so it is held to little: what is written in, inside something called a message form, and the head of that conversation.
 */

/** What stands in a message box, and for whom as far as the page says. */
export interface BoxDraft {
  text: string
  /** As the head of the conversation names them; null where it names nobody, or several. */
  name: string | null
  /** The handle of the one profile the head links to, or null. */
  handle: string | null
}

const conversation = '[class*="msg-overlay-conversation-bubble"], [class*="msg-convo-wrapper"], [class*="msg-thread"], [role="dialog"], main'
const head = '[class*="msg-overlay-bubble-header"], [class*="msg-title-bar"], [class*="msg-thread__"], [class*="msg-entity-lockup"], header, h2'
const title = '[class*="header__title"], [class*="entity-title"], h2'

/** The message box that an element is or belongs to; null for comment fields, searches and everything else one can write in. */
export const messageBoxOf = (element: Element | null): HTMLElement | null => {
  const field = element?.closest<HTMLElement>('[contenteditable="true"], textarea')
  return field?.closest('[class*="msg-form"], [class*="msg-inmail"]') ? field : null
}

/** Reads a message box and the head of its conversation. */
export const readBox = (box: HTMLElement): BoxDraft => {
  const around = box.closest(conversation)
  const heads = around ? [...around.querySelectorAll(head)].filter(element => !element.contains(box) && !box.contains(element)) : []
  const handles = new Set(heads.flatMap(element => [element, ...element.querySelectorAll('a')].flatMap(handleIn)))
  const names = new Set(heads.flatMap(element => [element, ...element.querySelectorAll(title)])
    .filter(element => element.matches(title)).map(nameIn).filter(name => name !== ''))
  const [handle, ...handles2] = handles
  const [name, ...names2] = names
  const isOne = handles2.length === 0 && names2.length === 0
  return { text: textIn(box), name: isOne ? name ?? null : null, handle: isOne ? handle ?? null : null }
}

const handleIn = (element: Element): string[] => {
  const path = /\/in\/([^/?#]+)/.exec(element.getAttribute('href') ?? '')?.[1]
  return path ? [decoded(path).toLowerCase()] : []
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a lone % in an address
  }
}

/** Without what is only read aloud ("Active now"), which stands in elements of its own beside the name. */
const nameIn = (element: Element): string => ((element.querySelector('a') ?? element).textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120)

/** Paragraphs as lines. */
const textIn = (box: HTMLElement): string => {
  if (box instanceof HTMLTextAreaElement) return box.value
  const blocks = [...box.querySelectorAll('p, div')].filter(block => !block.querySelector('p, div'))
  return (blocks.length > 0 ? blocks.map(block => block.textContent ?? '').join('\n') : box.textContent ?? '').replaceAll('\u00a0', ' ')
}
