import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insidePath, linkOf, pageOf } from '../../../src/sites/github/urls'

const asked = (address: string) => pageOf(new URL(address))

describe('which page of whom an address names', () => {
  test.each([
    ['https://github.com/mira-lindqvist', 'profile', 'mira-lindqvist', 'https://github.com/mira-lindqvist'],
    ['https://github.com/Mira-Lindqvist/', 'profile', 'mira-lindqvist', 'https://github.com/mira-lindqvist'],
    ['http://www.github.com/mira-lindqvist', 'profile', 'mira-lindqvist', 'https://github.com/mira-lindqvist'],
    ['https://github.com/mira-lindqvist?utm_source=feed#readme', 'profile', 'mira-lindqvist', 'https://github.com/mira-lindqvist'],
    ['https://github.com/m%69ra-lindqvist', 'profile', 'mira-lindqvist', 'https://github.com/mira-lindqvist'],
    ['https://github.com/mira-lindqvist?tab=overview&from=2025-12-01&to=2025-12-31', 'profile', 'mira-lindqvist',
      'https://github.com/mira-lindqvist'],
    ['https://github.com/bot_tidewater', 'profile', 'bot_tidewater', 'https://github.com/bot_tidewater'],
    // An organisation has the same kind of address: the document tells.
    ['https://github.com/tidewater-maps', 'profile', 'tidewater-maps', 'https://github.com/tidewater-maps'],
    ['https://github.com/Bo-Tanaka?tab=repositories&q=&type=fork', 'list', 'bo-tanaka', 'https://github.com/bo-tanaka?tab=repositories'],
    ['https://github.com/Bo-Tanaka?page=2&tab=Stars', 'list', 'bo-tanaka', 'https://github.com/bo-tanaka?tab=stars'],
    ['https://github.com/Bo-Tanaka?tab=following', 'list', 'bo-tanaka', 'https://github.com/bo-tanaka?tab=following'],
    ['https://github.com/Bo-Tanaka?tab=followers', 'list', 'bo-tanaka', 'https://github.com/bo-tanaka?tab=followers'],
    ['https://github.com/Bo-Tanaka?tab=sponsoring', 'list', 'bo-tanaka', 'https://github.com/bo-tanaka?tab=sponsoring'],
    ['https://github.com/Bo-Tanaka?achievement=yolo&tab=achievements', 'list', 'bo-tanaka',
      'https://github.com/bo-tanaka?tab=achievements'],
    ['https://github.com/Bo-Tanaka/kettle', 'work', 'bo-tanaka', 'https://github.com/bo-tanaka/kettle'],
    ['https://github.com/Bo-Tanaka/kettle.git', 'work', 'bo-tanaka', 'https://github.com/bo-tanaka/kettle'],
    ['https://github.com/Bo-Tanaka/bo-tanaka.github.io?tab=readme-ov-file', 'work', 'bo-tanaka',
      'https://github.com/bo-tanaka/bo-tanaka.github.io'],
    ['https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'work', 'mira-lindqvist',
      'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
  ])('%s', (address, page, handle, url) => {
    expect(asked(address)).toEqual({ page, handle, url })
  })

  test.each([
    'https://github.com/', 'https://github.com', 'https://github.com/login', 'https://github.com/search?q=tea',
    'https://github.com/features',
    'https://github.com/Settings', 'https://github.com/orgs/tidewater-maps', 'https://github.com/orgs/tidewater-maps/repositories',
    'https://github.com/sponsors', 'https://github.com/sponsors/mira-lindqvist', 'https://github.com/topics/tea',
    'https://github.com/topics',
    'https://github.com/notifications', 'https://github.com/marketplace/some-action',
    'https://github.com/stars/mira-lindqvist/lists/evening',
    'https://github.com/open-source/stories/mira', 'https://github.com/Bo-Tanaka/kettle/pull/1',
    'https://github.com/Bo-Tanaka/kettle/issues',
    'https://github.com/Bo-Tanaka/kettle/stargazers', 'https://github.com/Bo-Tanaka/kettle/tree/main', 'https://github.com/Bo-Tanaka/..',
    'https://github.com/mira-lindqvist?tab=contributions',
    'https://github.com/mira-lindqvist?action=show&controller=profiles&tab=contributions',
    'https://github.com/-mira', 'https://github.com/mira%20lindqvist', 'https://github.com/%E0%A4%A', 'https://github.com/robots.txt',
    `https://github.com/${'a'.repeat(41)}`, 'https://gist.github.com/', 'https://gist.github.com/mira-lindqvist',
    'https://gist.github.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f/revisions',
    'https://gist.github.com/mira-lindqvist/starred', 'https://api.github.com/mira-lindqvist',
    'https://github.com.evil.example/mira-lindqvist',
    'https://evil.example/github.com/mira-lindqvist', 'https://github.com:8443/mira-lindqvist',
    'https://github.tidewater.example/mira-lindqvist',
    'https://www.linkedin.com/in/mira-lindqvist', 'https://www.behance.net/mira', 'file:///github.com/mira-lindqvist', 'about:blank',
  ])('nobody: %s', address => {
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
