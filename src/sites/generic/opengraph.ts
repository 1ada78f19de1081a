import { clean } from './text'

/** The content of an OpenGraph property of the page (`og:title`), collapsed; null when the page has none. */
export function openGraph(document: Document, property: string): string | null {
  return clean(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content'))
}
