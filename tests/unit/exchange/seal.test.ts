import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, streamOf } from '../../../src/exchange/byte-lots'
import { isSealed, seal, SealError, sealBytes, unseal, unsealBytes } from '../../../src/exchange/seal'
import { makeSealKey, type SealKey } from '../../../src/exchange/seal-key'

const passphrase = 'three blue choirs on a hill'
const head = 61
const lot = 65_536 + 16
let key: SealKey
beforeAll(async () => { key = await makeSealKey(passphrase) })

/** Random, so that gzip does not make them smaller and several lots are needed. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, length)))
  return bytes
}
const text = (words: string) => new TextEncoder().encode(words)
const fault = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof SealError ? error.code : error
}

describe('a sealed file', () => {
  test('opens with its passphrase and holds nothing in the open', async () => {
    const sealed = await sealBytes(text('Ilse Okafor sings'), passphrase)
    expect(isSealed(sealed)).toBe(true)
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Ilse')
    expect(new TextDecoder().decode(await unsealBytes(sealed, passphrase))).toBe('Ilse Okafor sings')
  })

  test('opens with the passphrase when it was sealed with the key, and with the key', async () => {
    const sealed = await sealBytes(text('x'), key)
    expect(await unsealBytes(sealed, passphrase)).toEqual(text('x'))
    expect(await unsealBytes(sealed, key)).toEqual(text('x'))
  })

  test('takes a passphrase as it sounds, not as the keyboard composed it', async () => {
    const sealed = await sealBytes(text('x'), 'cafe\u0301')
    expect(await unsealBytes(sealed, 'caf\u00e9')).toEqual(text('x'))
  })

  test('asks for 600,000 rounds or more', async () => {
    const sealed = await sealBytes(text('x'), key)
    expect(new DataView(sealed.buffer).getUint32(9)).toBeGreaterThanOrEqual(600_000)
  })

  test('is another one every time', async () => {
    expect(await sealBytes(text('x'), key)).not.toEqual(await sealBytes(text('x'), key))
  })

  test('has a key that cannot be read out and can be stored', async () => {
    expect(key.root.extractable).toBe(false)
    const stored = structuredClone(key)
    expect(await unsealBytes(await sealBytes(text('x'), stored), passphrase)).toEqual(text('x'))
  })

  test('an empty passphrase is none', async () => {
    await expect(sealBytes(text('x'), '')).rejects.toThrow(RangeError)
    expect(await fault(unsealBytes(await sealBytes(text('x'), key), ''))).toBe('wrong-passphrase')
  })

  test('gives back any bytes, in whatever pieces they come', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), async (data, cuts) => {
      const bytes = new Uint8Array(data)
      const sealed = await bytesOf(seal(inPieces(bytes, cuts), key))
      expect(await bytesOf(unseal(inPieces(sealed, cuts), key))).toEqual(bytes)
    }), { numRuns: 1_000 })
  })

  test.each([0, 1, 65_000, 65_536, 200_000])('gives back %i bytes', async length => {
    const bytes = noise(length)
    expect(await unsealBytes(await sealBytes(bytes, key), key)).toEqual(bytes)
  })
})

describe('a file that does not open', () => {
  let sealed: Uint8Array<ArrayBuffer>
  beforeAll(async () => { sealed = await sealBytes(noise(200_000), key) })
  const without = (from: number, to: number) => new Uint8Array([...sealed.subarray(0, from), ...sealed.subarray(to)])

  test('says that the passphrase is wrong', async () => {
    expect(await fault(unsealBytes(sealed, 'three blue choirs on a mill'))).toBe('wrong-passphrase')
    expect(await fault(unsealBytes(sealed, await makeSealKey(passphrase)))).toBe('wrong-passphrase')
  })

  test('says that it is another kind of file, or of a newer Kith', async () => {
    expect(await fault(unsealBytes(text('{"kith":1}'), key))).toBe('not-sealed')
    expect(await fault(unsealBytes(new Uint8Array(), key))).toBe('not-sealed')
    const newer = sealed.slice()
    newer[8] = 2
    expect(await fault(unsealBytes(newer, key))).toBe('newer')
  })

  test('says that the end is missing', async () => {
    expect(await fault(unsealBytes(sealed.slice(0, 30), key))).toBe('cut-short')
    expect(await fault(unsealBytes(sealed.slice(0, head), key))).toBe('cut-short')
    expect(await fault(unsealBytes(sealed.slice(0, head + lot), key))).toBe('cut-short')
    expect(await fault(unsealBytes(sealed.slice(0, head + 2 * lot), key))).toBe('cut-short')
  })

  test('says that lots are missing, moved, doubled or added', async () => {
    const first = sealed.slice(head, head + lot)
    const second = sealed.slice(head + lot, head + 2 * lot)
    const rest = sealed.slice(head + 2 * lot)
    const start = sealed.slice(0, head)
    const put = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap(part => [...part]))
    expect(await fault(unsealBytes(without(head, head + lot), key))).toBe('damaged')
    expect(await fault(unsealBytes(put(start, second, first, rest), key))).toBe('damaged')
    expect(await fault(unsealBytes(put(start, first, first, second, rest), key))).toBe('damaged')
    expect(await fault(unsealBytes(put(sealed, text('more')), key))).toBe('damaged')
  })

  test('never takes a change of any byte for what was sealed', async () => {
    const small = await sealBytes(text('Ilse Okafor'), key)
    await fc.assert(fc.asyncProperty(fc.nat({ max: small.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      // The four bytes of the rounds make the key anew, which costs half a second a time.
      fc.pre(at < 9 || at > 12)
      const changed = small.slice()
      changed[at] = (changed[at] ?? 0) ^ flip
      expect(['not-sealed', 'newer', 'damaged', 'wrong-passphrase']).toContain(await fault(unsealBytes(changed, key)))
    }), { numRuns: 1_000 })
  })

  test('says damaged, not wrong passphrase, when only the lots were changed', async () => {
    const changed = sealed.slice()
    changed[head + 5] = (changed[head + 5] ?? 0) ^ 1
    expect(await fault(unsealBytes(changed, passphrase))).toBe('damaged')
  })

  test('stops at the limit, however much a small file holds', async () => {
    const bomb = await sealBytes(new Uint8Array(5_000_000), key)
    expect(bomb.length).toBeLessThan(20_000)
    await expect(unsealBytes(bomb, key, 1_000_000)).rejects.toThrow(RangeError)
  })

  test('hands on what the given stream throws', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull() { throw new Error('the disk is gone') } })
    await expect(bytesOf(seal(broken, key))).rejects.toThrow('the disk is gone')
    await expect(bytesOf(unseal(broken, key))).rejects.toThrow('the disk is gone')
    const start = (await sealBytes(noise(200_000), key)).slice(0, head + lot)
    const breaking = new ReadableStream<Uint8Array>({ start: to => to.enqueue(start), pull() { throw new Error('the disk is gone') } }, { highWaterMark: 0 })
    await expect(bytesOf(unseal(breaking, key))).rejects.toThrow('the disk is gone')
    expect(await bytesOf(seal(streamOf(text('x')), key)).then(isSealed)).toBe(true)
  })
})

function inPieces(bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  let turn = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      const length = cuts[turn % cuts.length] ?? 1
      turn += 1
      controller.enqueue(bytes.slice(at, at + length))
      at += length
    },
  })
}
