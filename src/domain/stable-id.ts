const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * An id that is the same for the same words on every computer (RFC 9562, version 8), for records that a file tells of again and again. The 122 bits
 * are the four lanes of cyrb128 (bryc, public domain): far too many for two keys to meet by chance; not meant against somebody who seeks a collision.
 */
export function stableId(key: string): string {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  const e = a ^ b ^ c ^ d
  return `${word(e)}-${word(b ^ e).slice(0, 4)}-8${word(c ^ e).slice(1, 4)}-${variant(d ^ e)}-${word(c ^ e).slice(4)}${word(b ^ e ^ Math.imul(d, 0x9e3779b1))}`
}

function word(value: number): string {
  return (hex[value >>> 24] ?? '') + (hex[(value >>> 16) & 255] ?? '') + (hex[(value >>> 8) & 255] ?? '') + (hex[value & 255] ?? '')
}

/** Four digits whose first says which standard the id follows. */
function variant(value: number): string {
  return '89ab'.charAt((value >>> 30) & 3) + word(value).slice(1, 4)
}
