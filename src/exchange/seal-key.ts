/**
 * What a passphrase becomes. PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP Password Storage Cheat Sheet: "a work factor of 600,000 or more") gives a
 * root; HKDF (RFC 5869) gives each file a key of its own from the root, so that the nonces of two files never meet under one key.
 */
export interface SealKey {
  /** Of the passphrase: the same for every file sealed with this key. */
  salt: Uint8Array<ArrayBuffer>
  rounds: number
  /** Cannot be read out, only used; can be stored in a database as it is. */
  root: CryptoKey
}

/** The keys of one file. `check` tells a wrong passphrase from a damaged file: it follows from the root, and nothing follows from it. */
export interface FileKey { key: CryptoKey, check: Uint8Array<ArrayBuffer> }

export const rounds = 600_000
/** A file may ask for more rounds than today's, but not for so many that opening it never ends. */
export const mostRounds = 10_000_000
export const saltLength = 16
export const checkLength = 16

const text = new TextEncoder()

/** @throws RangeError when the passphrase is empty */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<SealKey> {
  if (passphrase === '') throw new RangeError('a passphrase is not empty')
  // One and the same word is typed in different code points on different computers (é as one letter, or as e with an accent).
  const typed = text.encode(passphrase.normalize('NFKC'))
  const word = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times }, word, 256)
  return { salt, rounds: times, root: await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']) }
}

/**
 * A key for sealing with a passphrase. Takes about half a second of work, on purpose.
 * @throws RangeError when the passphrase is empty
 */
export function makeSealKey(passphrase: string): Promise<SealKey> {
  return derive(passphrase, crypto.getRandomValues(new Uint8Array(saltLength)), rounds)
}

/** The root for a file's header: of the key itself where it is the one of the file, else of the passphrase. null when the key is another one. */
export async function rootFor(opener: string | SealKey, salt: Uint8Array<ArrayBuffer>, times: number): Promise<CryptoKey | null> {
  if (typeof opener === 'string') return opener === '' ? null : (await derive(opener, salt, times)).root
  return opener.rounds === times && same(opener.salt, salt) ? opener.root : null
}

/** @param fileSalt random, another one for every file */
export async function fileKey(root: CryptoKey, fileSalt: Uint8Array<ArrayBuffer>): Promise<FileKey> {
  const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: fileSalt, info: text.encode(info) })
  const key = await crypto.subtle.deriveKey(hkdf('kith seal 1 key'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { key, check: new Uint8Array(await crypto.subtle.deriveBits(hkdf('kith seal 1 check'), root, checkLength * 8)) }
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
