/** One line of a card: `item1.EMAIL;TYPE=work:ilse@tidepool.example`. Names and parameter names in capitals; the value as it stands. */
export interface Line { group: string, name: string, params: ReadonlyMap<string, readonly string[]>, value: string }

/** The encodings of vCard 2.1, which stand without a name before them. */
const bareEncodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT'])

/**
 * Takes an unfolded line apart (RFC 6350 §3.3); parameters without a name, as vCard 2.1 has them, count as types or encodings.
 * @returns null where it is no such line
 */
export function lineOf(text: string): Line | null {
  const head = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)(?=[;:])/.exec(text)
  if (!head) return null
  const [start, group = '', name = ''] = head
  const params = new Map<string, string[]>()
  let at = start.length
  const part = /;([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?/y
  while (text[at] === ';') {
    part.lastIndex = at
    const found = part.exec(text)
    if (!found) return null
    const [whole, key = '', values] = found
    const named = values !== undefined ? key.toUpperCase() : bareEncodings.has(key.toUpperCase()) ? 'ENCODING' : 'TYPE'
    const list = values === undefined ? [key] : [...values.matchAll(/"([^"]*)"|([^",]+)/g)].map(([, inQuotes, plain = '']) => paramText(inQuotes ?? plain))
    params.set(named, [...params.get(named) ?? [], ...list])
    at += whole.length
  }
  return text[at] === ':' ? { group: group.toLowerCase(), name: name.toUpperCase(), params, value: text.slice(at + 1) } : null
}

/** RFC 6868: what a parameter cannot hold otherwise. */
function paramText(value: string): string {
  return value.replace(/\^([n^'])/g, (_whole, sign: string) => sign === 'n' ? '\n' : sign === "'" ? '"' : '^')
}

/** A text value without its escapes. */
export function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_whole, sign: string) => sign === 'n' || sign === 'N' ? '\n' : sign)
}

/** The parts of a value between unescaped marks, still escaped. */
export function partsOf(value: string, mark: ';' | ','): string[] {
  const parts = ['']
  for (let at = 0; at < value.length; at++) {
    if (value[at] === mark) parts.push('')
    else {
      const taken = value[at] === '\\' && at + 1 < value.length ? value.slice(at, ++at + 1) : value[at] ?? ''
      parts[parts.length - 1] += taken
    }
  }
  return parts
}

/** A value in quoted-printable (vCard 2.1), with its escapes made those of the later versions. */
export function fromQuotedPrintable({ value, params }: Line): string {
  const label = params.get('CHARSET')?.[0] ?? 'utf-8'
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (let at = 0; at < value.length; at++) {
    const hex = /^=([0-9A-Fa-f]{2})/.exec(value.slice(at, at + 3))
    if (hex) {
      bytes.push(Number.parseInt(hex[1] ?? '', 16))
      at += 2
    } else bytes.push(...encoder.encode(value[at] ?? ''))
  }
  return decoded(new Uint8Array(bytes), label)
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes) // an unknown name, or a name that is not true: what phones of that time mostly wrote
  }
}
