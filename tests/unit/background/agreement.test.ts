import { expect, test } from 'vitest'
import { agree, mayAsk } from '../../../src/background/components/agreement'
import { capture } from '../../support/database'

const project = capture({ site: 'behance', page: 'work', handle: 'nooradraws', url: 'https://www.behance.net/gallery/1234/Tide', profileUrl: 'https://www.behance.net/nooradraws' })

test.each([
  ['the profile it was read from', capture(), 'https://github.com/ilse-okafor'],
  ['another tab of the same person', capture(), 'https://github.com/ilse-okafor?tab=stars'],
  ['a piece of work, at its own address', project, 'https://www.behance.net/gallery/1234/Tide?tracking_source=x'],
])('%s agrees', (_what, read, address) => {
  expect(() => agree(read, address)).not.toThrow()
})

test.each([
  ['the tab shows somebody else', capture(), 'https://github.com/noor-lindqvist'],
  ['the tab shows nobody', capture(), 'https://github.com/settings/profile'],
  ['the tab is on another site', capture(), 'https://www.behance.net/ilse-okafor'],
  ['the tab is gone', capture(), ''],
  ['the capture claims another person than its address', capture({ url: 'https://github.com/noor-lindqvist' }), 'https://github.com/ilse-okafor'],
  ['the capture names the wrong site', capture({ site: 'linkedin' }), 'https://github.com/ilse-okafor'],
  ['another piece of work is in view', project, 'https://www.behance.net/gallery/99/Other'],
])('refused when %s', (_when, read, address) => {
  expect(() => agree(read, address)).toThrow(expect.objectContaining({ code: 'stale-page' }) as Error)
})

test.each([
  ['github', 'ilse-okafor', 'https://github.com/ilse-okafor?tab=stars', true],
  ['behance', 'nooradraws', 'https://www.behance.net/gallery/1234/Tide', true],
  ['github', 'noor-lindqvist', 'https://github.com/ilse-okafor', false],
  ['linkedin', 'ilse-okafor', 'https://github.com/ilse-okafor', false],
  ['github', 'ilse-okafor', 'https://github.com/settings/profile', false],
])('a page may ask about %s/%s at %s: %s', (site, handle, address, may) => {
  expect(mayAsk(site, handle, address)).toBe(may)
})
