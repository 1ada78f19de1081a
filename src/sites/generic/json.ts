/** Data that a page embeds, read without trusting its shape. */

export type Fields = Readonly<Record<string, unknown>>

const parsed = new WeakMap<Element, { text: string, data: unknown }>()

/** What a script element holds as JSON; null when it is none. Parsed once per element and text: pages are read again and again. */
export function parsedJson(script: Element): unknown {
  const text = script.textContent ?? ''
  const known = parsed.get(script)
  if (known?.text === text) return known.data
  const data = parse(text)
  parsed.set(script, { text, data })
  return data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fields of an object; none for anything else. */
export function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : {}
}

/** The entries of an array that are objects; none for anything else. */
export function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(entry => typeof entry === 'object' && entry !== null).map(record) : []
}

/** A string; null for anything else. */
export function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
