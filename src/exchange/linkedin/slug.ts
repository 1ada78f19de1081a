/** Addresses of members, in any of LinkedIn's spellings: other languages' hosts, percent signs, capitals, with or without the protocol. */
const member = /^(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/in\/([^/?#\s]+)/i

/** The name by which an address of a member is known, in one spelling; null for companies, empty cells and all else. */
export function slugOf(address: string): string | null {
  const found = member.exec(address.trim())?.[1]
  if (found === undefined) return null
  const slug = decoded(found).normalize('NFC').toLowerCase()
  return /[\s/?#<>]/.test(slug) || slug === '' ? null : slug
}

/** The members of a cell that names several. */
export function slugsOf(addresses: string): string[] {
  return addresses.split(/[,;\s]+/).flatMap(address => slugOf(address) ?? [])
}

/** The address of a member as LinkedIn shows it. */
export function addressOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // malformed percent signs: there is no way to ask beforehand
  }
}
