import fc from 'fast-check'
import { expect, test } from 'vitest'
import { site } from '../../../src/sites/behance'
import { known, others } from './addresses'

test.each(known)('%s', (address, page) => {
  expect(site.pageOf(new URL(address))).toEqual(page)
})

test.each(others)('%s names nobody', address => {
  expect(site.pageOf(new URL(address))).toBeNull()
})

test('the canonical address of a page names the same page', () => {
  for (const [address, page] of known) expect(site.pageOf(new URL(page.url)), address).toEqual(page)
})

test('the address of a profile leads back to its handle', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z\d][a-z\d_-]{5,30}x$/), handle => {
    expect(site.pageOf(new URL(site.profileUrl(handle)))).toEqual({ page: 'profile', handle, url: site.profileUrl(handle) })
  }))
})

test('no path makes it throw', () => {
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (address, path) => {
    const odd = [URL.parse(address), URL.parse(`https://www.behance.net/${path}`)].filter(url => url !== null)
    expect(() => odd.map(url => site.pageOf(url))).not.toThrow()
  }))
})

test('no address opens a message', () => {
  expect(site.messageUrl('mira-solvang')).toBeNull()
})
