// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/sites/contract'
import { site } from '../../../src/sites/github'
import { page, parse } from './page'

const readPage = (document: Document, address: string) => read(site, document, new URL(address))

describe('the right person or nobody', () => {
  test.each([
    'https://github.com/bo-tanaka', 'https://github.com/mira-lindqvis', 'https://github.com/mira-lindqvist2',
    'https://github.com/tidewater-maps', 'https://github.com/otto-patron', 'https://github.com/nils-bryggare',
    'https://github.com/', 'https://github.com/search?q=mira-lindqvist',
    'https://github.com/mira-lindqvist/mira-lindqvist', 'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f',
  ])('the page of one under the address of another: %s', address => {
    expect(readPage(page('profile'), address)).toBeNull()
  })

  test('an organisation is nobody, even when only one sign of it is left', () => {
    const address = 'https://github.com/tidewater-maps'
    expect(readPage(page('organization'), address)).toBeNull()
    expect(readPage(page('organization', html => html.replaceAll(/<meta[^>]*>/g, '')), address)).toBeNull()
    expect(readPage(page('organization', html => html.replaceAll(/ item(scope|type="[^"]*")/g, '')), address)).toBeNull()
  })

  test('an organisation and a missing page say so themselves; a person does not', () => {
    expect(site.isNobody?.(page('organization'))).toBe(true)
    expect(site.isNobody?.(parse('<html><head><title>Page not found · GitHub · GitHub</title></head><body></body></html>'))).toBe(true)
    expect(site.isNobody?.(page('profile'))).toBe(false)
  })

  const moved = (part: RegExp) => (html: string) => html.replace(part, text => text.replaceAll('mira-lindqvist', 'bo-tanaka'))
  test.each([
    ['the head came first', moved(/<head>[\s\S]*<\/head>/)],
    ['the card came first', moved(/<body[\s\S]*<\/body>/)],
    ['only one address in the head came', moved(/<meta property="og:url"[^>]*>/)],
  ])('in the middle of an in-page navigation nobody is read: %s', (_what, edit) => {
    const document = page('profile', edit)
    expect(readPage(document, 'https://github.com/mira-lindqvist')).toBeNull()
    expect(readPage(document, 'https://github.com/bo-tanaka')).toBeNull()
  })

  test('each walk looks again', () => {
    const document = page('profile')
    const url = new URL('https://github.com/mira-lindqvist')
    expect(site.walk(document, url)?.handle).toBe('mira-lindqvist')
    const login = document.querySelector('[itemprop="additionalName"]')
    if (login) login.textContent = 'bo-tanaka'
    expect(site.walk(document, url)).toBeNull()
  })

  test('of two cards the one that the address names is read', () => {
    const other = '<div class="h-card" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Wanda</span>'
      + '<span itemprop="additionalName">wanda</span></div>'
    const document = page('profile', html => html.replace(/<body[^>]*>/, `$&${other}`))
    expect(readPage(document, 'https://github.com/mira-lindqvist')?.name).toBe('Mira Lindqvist')
    expect(readPage(document, 'https://github.com/wanda')).toBeNull()
  })

  test('whatever is said where: a capture only when address, head and card name the same login', () => {
    const login = fc.constantFrom('mira-lindqvist', 'Mira-Lindqvist', 'bo-tanaka', 'mira', 'tidewater-maps')
    const template = page('profile').documentElement.outerHTML
    fc.assert(fc.property(login, login, login, login, (address, head, canonical, card) => {
      const document = new DOMParser().parseFromString(template, 'text/html')
      document.querySelector('meta[property="profile:username"]')?.setAttribute('content', head)
      document.querySelector('link[rel="canonical"]')?.setAttribute('href', `https://github.com/${canonical}`)
      document.querySelector('meta[property="og:url"]')?.setAttribute('content', `https://github.com/${head}`)
      const shown = document.querySelector('[itemprop="additionalName"]')
      if (shown) shown.textContent = card
      const capture = readPage(document, `https://github.com/${address}`)
      const agree = new Set([address, head, canonical, card].map(word => word.toLowerCase())).size === 1
      expect(capture?.handle ?? null).toBe(agree ? address.toLowerCase() : null)
    }), { numRuns: 60 })
  })

  test('taking any element away never makes it another person', () => {
    const template = page('profile').documentElement.outerHTML
    const picked = fc.array(fc.nat(), { minLength: 1, maxLength: 8 })
    const asked = fc.constantFrom('mira-lindqvist', 'otto-patron', 'tidewater-maps')
    fc.assert(fc.property(picked, asked, (picks, handle) => {
      const document = new DOMParser().parseFromString(template, 'text/html')
      for (const pick of picks) {
        const elements = document.querySelectorAll('head *, body *')
        elements[pick % elements.length]?.remove()
      }
      const capture = readPage(document, `https://github.com/${handle}`)
      expect([undefined, 'mira-lindqvist']).toContain(capture?.handle)
      expect([undefined, null, 'Mira Lindqvist']).toContain(capture?.name)
      expect(JSON.stringify(capture)).not.toContain('otto-patron')
    }), { numRuns: 80 })
  })
})
