import { listOf } from '../generic/dom'

/** What the head of a document says: the content of its metas by name or property (the first of each), and `canonical`, `title`. */
export type Head = ReadonlyMap<string, string>

/** Reads the head once; a search for each of its words would go through the whole page every time. */
export function headOf(document: Document): Head {
  const head = new Map<string, string>()
  const add = (name: string | null, content: string | null | undefined) => {
    const words = content?.trim()
    if (name && words && !head.has(name)) head.set(name, words)
  }
  for (const element of listOf(document.getElementsByTagName('meta'))) {
    const content = element.getAttribute('content')
    add(element.getAttribute('name'), content)
    add(element.getAttribute('property'), content)
  }
  for (const element of listOf(document.getElementsByTagName('link'))) {
    if (element.getAttribute('rel') === 'canonical') add('canonical', element.getAttribute('href'))
  }
  // Drawings have titles too: only the head's own is the page's.
  add('title', document.querySelector('head > title')?.textContent)
  return head
}
