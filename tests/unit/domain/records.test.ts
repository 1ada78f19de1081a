import { expect, test } from 'vitest'
import { capture as captureShape } from '../../../src/domain/capture'
import { patched, stamped } from '../../../src/domain/record'
import { defaultSettings, settings } from '../../../src/domain/settings'
import { capture } from '../../support/database'

test('a record knows when each field was written', () => {
  const before = stamped('x', { name: 'Ilse', tags: ['a'] }, 10)
  expect(before.times).toEqual({ name: 10, tags: 10 })
  const after = patched(before, { name: 'Ilse O.' }, 20)
  expect(after).toMatchObject({ name: 'Ilse O.', updatedAt: 20, createdAt: 10, times: { name: 20, tags: 10 } })
  expect(patched(after, { name: 'Ilse O.', tags: ['a'] }, 30)).toBe(after)
})

test('the defaults are valid settings', () => {
  expect(settings.safeParse(defaultSettings).success).toBe(true)
})

test.each([
  ['a name of 100 kB', { name: 'x'.repeat(100_000) }],
  ['a script address', { url: 'javascript:alert(1)' }],
  ['ten thousand items', { items: Array.from({ length: 10_000 }, () => ({ kind: 'post', title: 'x', url: null, tags: [], at: null })) }],
  ['an unknown kind', { items: [{ kind: 'password', title: 'x', url: null, tags: [], at: null }] }],
  ['a day that does not exist', { items: [{ kind: 'post', title: 'x', url: null, tags: [], at: '2026-02-31' }] }],
  ['no handle', { handle: '' }],
])('a capture with %s is refused', (_what, changes) => {
  expect(captureShape.safeParse(capture()).success).toBe(true)
  expect(captureShape.safeParse({ ...capture(), ...changes }).success).toBe(false)
})
