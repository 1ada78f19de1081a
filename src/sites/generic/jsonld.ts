import { parsedJson, record, type Fields } from './json'

/** The structured data (JSON-LD) of a page that has that schema.org type, in page order; also inside `@graph`. */
export function structuredData(document: Document, type: string): Fields[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(parsedJson)
    .flatMap(data => Array.isArray(data) ? data : [data])
    .flatMap(data => [data, ...[record(data)['@graph'] ?? []].flat()])
    .map(record)
    .filter(data => [data['@type']].flat().includes(type))
}
