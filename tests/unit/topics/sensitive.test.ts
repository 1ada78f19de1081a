import { describe, expect, it } from 'vitest'
import { sensitive } from '../../../src/topics'
import { harmlessLines, sensitiveLines } from './sensitive-lines'

describe('what must not become a topic', () => {
  it.each(sensitiveLines)('%s: %s', (kind, line) => {
    expect(sensitive(line)?.kind).toBe(kind)
    expect(sensitive(line)?.reason).not.toBe('')
  })

  it.each(harmlessLines)('sounds so, but is work or leisure: %s', line => {
    expect(sensitive(line)).toBeNull()
  })
})
