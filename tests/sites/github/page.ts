import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of `pages/` as a document, after `edit` changed its source. All people in those pages are invented. */
export function page(name: string, edit: (html: string) => string = html => html): Document {
  return parse(edit(readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8')))
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
