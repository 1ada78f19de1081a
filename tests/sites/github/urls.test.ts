import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insidePath, linkOf, pageOf } from '../../../src/sites/github/urls'
import { known, others } from './addresses'

const asked = (address: string) => pageOf(new URL(address))

describe('which page of whom an address names', () => {
  test.each(known)('%s', (address, page, handle, url) => {
    expect(asked(address)).toEqual({ page, handle, url })
  })

  test.each(others)('nobody: %s', address => {
    expect(asked(address)).toBeNull()
  })

  test('a canonical address names the same page again', () => {
    const login = fc.stringMatching(/^[a-zA-Z\d](?:[a-zA-Z\d-]{0,20})$/)
    const rest = fc.constantFrom('', '?tab=stars', '?tab=repositories&page=3', '/kettle', '/Kettle.git', '#top', '?tab=overview')
    fc.assert(fc.property(login, rest, (word, tail) => {
      const named = asked(`https://github.com/${word}${tail}`)
      expect(named && asked(named.url)).toEqual(named)
    }))
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (address, tail) => {
      const url = URL.parse(`https://github.com/${tail}`) ?? new URL(address)
      expect(() => pageOf(url)).not.toThrow()
      expect(() => pageOf(new URL(address))).not.toThrow()
    }))
  })
})

describe('links', () => {
  test.each([
    ['/old-harbour/gong', 'https://github.com/old-harbour/gong'],
    ['https://ferry.example/mira.html', 'https://ferry.example/mira.html'],
    ['old-harbour/gong.html', 'https://github.com/old-harbour/gong'], // rewritten by a site copier
    ['../social.example/mira.html', 'https://social.example/mira'],
    ['/old-harbour/page.html', 'https://github.com/old-harbour/page.html'],
    ['mailto:mira@ferry.example', undefined],
    ['javascript:alert(1)', undefined],
    ['  ', undefined],
    ['https://', undefined],
  ])('%s', (href, address) => {
    expect(linkOf(href)?.href).toBe(address)
  })

  test('only links inside github.com have a path', () => {
    expect(insidePath('/old-harbour/gong?tab=readme')).toEqual(['old-harbour', 'gong'])
    expect(insidePath('https://gitlab.example/old-harbour/gong')).toBeNull()
    expect(insidePath('/%E0%A4%A/gong')).toBeNull()
  })
})
