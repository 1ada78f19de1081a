/** Fewest characters of a passphrase: the file may lie about for years on somebody's disk. */
export const shortest = 12

const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'

/** A passphrase that can be said on the phone: six words of four letters, about 73 bits. */
export function suggestPassphrase(): string {
  const pick = (letters: string) => {
    // Without a leaning to the first letters: what is beyond the last whole round is drawn again.
    for (;;) {
      const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
      if (byte < 256 - 256 % letters.length) return letters[byte % letters.length] ?? ''
    }
  }
  return Array.from({ length: 6 }, () => pick(consonants) + pick(vowels) + pick(consonants) + pick(vowels)).join(' ')
}

/** How hard it would be to guess, in words: from length and variety, never sent anywhere. */
export function strengthWords(passphrase: string): string {
  const letters = [...passphrase]
  const words = new Set(passphrase.trim().toLowerCase().split(/\s+/)).size
  if (letters.length < shortest) return `${shortest} characters or more.`
  if (new Set(letters).size < 6 || (words < 3 && letters.length < 16)) return 'Easy to guess. Four words that have nothing to do with each other are better.'
  return words >= 4 || letters.length >= 20 ? 'Hard to guess.' : 'Fair. Another word makes it hard to guess.'
}
