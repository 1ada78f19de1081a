import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { privateLines, privateMatter, storable } from '../../../src/topics'
import { capture } from '../../support/database'

const withoutPrivate = (about: string) => storable(capture({ about })).about ?? ''
const illness = 'I was diagnosed with diabetes last year.'

describe('what may be private', () => {
  test('says why in words that end a sentence', () => {
    expect(privateMatter({ title: illness })).toEqual({ kind: 'health', because: 'it may tell something about health' })
    expect(privateMatter({ title: 'A race condition in the master branch' })).toBeNull()
  })

  test('is told by the text and the tags as well', () => {
    expect(privateMatter({ title: 'A hard year', text: illness })?.kind).toBe('health')
    expect(privateMatter({ title: 'Choir', tags: ['chemotherapy'] })?.kind).toBe('health')
  })
})

describe('texts without their private lines', () => {
  test('lose that sentence and nothing else', () => {
    const about = `I write storage engines. ${illness} I sing alto.\n\nGhent, mostly.`
    expect(withoutPrivate(about)).toBe('I write storage engines. I sing alto.\n\nGhent, mostly.')
    expect(privateLines(about)).toEqual([{ line: illness, because: 'it may tell something about health' }])
  })

  test('keep the marks of a headline', () => {
    expect(withoutPrivate('Storage engineer | Proud cancer survivor, cancer-free | Ghent')).toBe('Storage engineer | Ghent')
    expect(withoutPrivate('Cancer-free since May · Storage engineer')).toBe('Storage engineer')
    expect(withoutPrivate(illness)).toBe('')
  })

  test('are left as they are where nothing is private', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('I sing.', 'Rust | Go', '\n\n', ' – ', 'a  b', '…')), parts => {
      const text = parts.join(' ')
      expect(withoutPrivate(text)).toBe(text)
    }))
  })
})

test('a capture is stored without the private lines of its person', () => {
  const { headline, about, wants, items } = storable(capture({ headline: illness, about: `I sing. ${illness}`, wants: ['a remote team', 'a job after my cancer treatment'] }))
  expect({ headline, about, wants }).toEqual({ headline: null, about: 'I sing.', wants: ['a remote team'] })
  expect(items).toEqual(capture().items)
})
