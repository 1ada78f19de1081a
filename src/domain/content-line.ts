/** How calendars (RFC 5545) and address books (RFC 6350) write text into their lines. */

const encoder = new TextEncoder()

/**
 * A line of a calendar or an address book, broken into lines of at most 75 octets of UTF-8, never inside a character; a continued line begins with a
 * blank (RFC 5545 §3.1, RFC 6350 §3.2).
 */
export function folded(line: string): string {
  // No character takes more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= 75) return line
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = character.length === 1 && character < '\u0080' ? 1 : encoder.encode(character).length
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/** A text as a value: backslash, comma, semicolon and line break escaped, other control characters dropped (RFC 5545 §3.3.11, RFC 6350 §3.4, §4). */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[^\P{Cc}\t]/gu, '')
}
